package dev.ringwall.exchange;

import static dev.ringwall.exchange.Severity.ERROR;
import static dev.ringwall.exchange.Severity.WARNING;

import java.util.Locale;

/** Every kind of problem that a reader reports. A code is never renamed and never given another meaning. */
public enum IssueCode {
    // the file as a whole
    NO_PLANT_FILE(
            ERROR,
            "a folder without `plant.yaml` is no plant",
            "put a `plant.yaml` into the folder, or make one with `ringwall init`"),
    FOLDER_INSTEAD_OF_FILE(ERROR, "a folder stands where a file is expected", "remove or rename the folder"),
    EMPTY_FILE(
            ERROR,
            "the file holds nothing",
            "write at least `ringwall: 1` and a `plant:` section into it, or delete it"),
    FILE_TOO_LARGE(
            ERROR,
            "the file is larger than any file of its kind should be",
            "split it, or check whether it is the file you meant"),
    WRONG_ENCODING(ERROR, "the file is not UTF-8", "save it as UTF-8 in the editor or program that made it"),
    NEWER_FILE(ERROR, "the file was made by a newer Ringwall", "use the newer Ringwall; an older one would guess"),
    BROKEN_YAML(ERROR, "the file is not YAML", "look at the indentation, the quotes and the colons of the named line"),
    BROKEN_TABLE(ERROR, "the table breaks off or is not a table", "look for a quote that is opened and not closed"),
    TOO_DEEP(ERROR, "values are nested deeper than any plant needs", "write the nested values one level up"),
    TOO_MANY_ALIASES(
            ERROR, "aliases are used more often than a file written by people does", "write the repeated values out"),
    FIELD_TOO_LONG(
            ERROR, "one text is longer than any field needs", "keep long documents beside the plant and name them"),
    TOO_MANY_RECORDS(ERROR, "more records than a plant can have", "check whether it is the file you meant"),
    TOO_MANY_ISSUES(WARNING, "there are more problems than are listed", "mend the listed ones first and look again"),
    UNKNOWN_TABLE(
            WARNING,
            "a table beside the plant has a name that is nearly one of the plant's tables",
            "rename it to `assets.csv`, `channels.csv`, `evidence.csv` or `flows.csv` if it belongs to the plant"),

    // files of other programs
    BROKEN_XML(ERROR, "the file is not XML", "look at the named line; export the file again if nobody edited it"),
    BROKEN_JSON(ERROR, "the file is not JSON", "look at the named line; export the file again if nobody edited it"),
    CUT_OFF(
            WARNING,
            "the file ends in the middle; what stood before was read",
            "copy or export it again; a scan that was stopped can be read as far as it went"),
    BROKEN_ARCHIVE(
            ERROR,
            "a packed file (XLSX, AASX) is damaged, encrypted, or none",
            "open it in the program that made it, take a password off it, and save it again"),
    ARCHIVE_TOO_LARGE(
            ERROR,
            "a packed file unpacks to more than any file of its kind should",
            "check where it comes from; such files are made to fill a machine"),
    ARCHIVE_ESCAPES(
            ERROR,
            "a packed file holds a part whose name leads out of it",
            "check where it comes from; such files are made to overwrite others"),
    FROZEN_CHANGED(
            ERROR,
            "a frozen assessment is no longer, byte for byte, what was frozen",
            "take the file from where it was stored; to freeze how things stand today, use `ringwall freeze`"),
    BAD_SIGNATURE(
            ERROR,
            "a bundle was not signed as a bundle is, or its signature does not fit",
            "ask for the file again; whoever made it signs it with `ringwall bundle create`"),
    BAD_STATEMENT(
            ERROR,
            "the signed statement of a bundle is no hand-over",
            "ask for a bundle that was made with `ringwall bundle create`"),
    BUNDLE_CHANGED(
            ERROR,
            "a bundle is no longer, byte for byte, what was signed",
            "ask for the file again, or take it from where it was stored first"),
    BUNDLE_INCOMPLETE(
            ERROR,
            "a bundle lacks a file that its statement names",
            "ask for the whole bundle; files cannot be left out"),
    HANDED_OVER_DIFFERS(
            WARNING,
            "a later bundle says something else under the name of a piece of evidence",
            "look at both pieces, and withdraw the one that no longer holds"),
    HANDED_OVER_BEFORE(
            WARNING,
            "an earlier bundle brought a piece of evidence that the later one no longer has",
            "ask why it was left out, and withdraw it if it no longer holds"),
    WRONG_FORMAT(
            ERROR,
            "the file is of another format than the one that was asked for, or of none that is read",
            "see the list of formats; name the right one with `--format`, or export the file in another form"),
    NO_ADDRESS(
            WARNING,
            "a host has no address by which other machines reach it",
            "scan it from another machine: a machine that scans itself sees itself as 127.0.0.1"),
    RECORD_LEFT_OUT(
            WARNING,
            "a record of the file is not of the form that its format has, and is left out",
            "look at the named line; export the file again if nobody edited it"),
    NOTHING_FOUND(
            WARNING,
            "the file is of a known format and holds nothing that a plant has",
            "check whether it is the file you meant"),
    LINK_LEFT_OUT(
            WARNING,
            "a line of a drawing or model joins nothing that a channel could join",
            "put both of its ends into zones, or add the channel to the plant by hand"),
    LEADS_NOWHERE(
            WARNING,
            "a file refers to something that is neither in it nor in a file that it names",
            "export it again together with what it refers to"),
    CELL_IN_ERROR(WARNING, "a cell of a workbook shows an error", "mend the formula, or write the value"),
    FORMULA_WITHOUT_VALUE(
            WARNING,
            "a formula of a workbook was never computed",
            "open the workbook in a spreadsheet program and save it"),

    // how values are written
    UNKNOWN_FIELD(
            ERROR,
            "a field that a record does not have",
            "use the name that is proposed, or look it up in the reference of the plant file"),
    DUPLICATE_FIELD(ERROR, "a field is given twice in one record", "keep one of the two"),
    MISSING_FIELD(ERROR, "a record lacks a field that it cannot do without", "add the field"),
    UNKNOWN_COLUMN(
            ERROR, "a column whose name is no field", "use the schema's field name as header, or remove the column"),
    DUPLICATE_COLUMN(ERROR, "two columns have the same header", "keep one of the two"),
    TOO_MANY_CELLS(
            ERROR,
            "a row has more cells than the header has columns",
            "put quotes around a cell that holds the separator"),
    GIVEN_TWICE(ERROR, "what a plant or programme has once is given twice", "keep one of the two"),
    WRONG_SHAPE(
            ERROR,
            "a list, a text or named values stand where something else is expected",
            "write it as the sentence says"),
    UNREADABLE_VALUE(ERROR, "a value is not of the kind that the field holds", "write it as the sentence says"),
    UNREADABLE_DAY(ERROR, "a day that is none, or is not written as year-month-day", "write it as `2026-03-01`"),
    UNREADABLE_ID(
            ERROR,
            "an id has characters that ids do not have",
            "use lower case letters, digits, dot, dash and underscore, 63 at most, and put the readable name into `name`"),
    UNKNOWN_WORD(ERROR, "a word that is not one of the field's choices", "use one of the words in the sentence"),
    NOT_A_LEVEL(ERROR, "a security level is a whole number from 0 to 4", "write 0, 1, 2, 3 or 4"),
    NOT_A_VECTOR(
            ERROR,
            "a vector has seven levels, in the order IAC UC SI DC RDF TRE RA",
            "write `2 2 0 1 3 1 3`, or one level for all seven"),

    // ids
    UNKNOWN_ID(ERROR, "an id that names nothing in the plant", "correct the id, or add what it names"),
    AMBIGUOUS_ID(ERROR, "an id that names things of several kinds", "put the kind before it: `zone:p1`"),
    DUPLICATE_ID(ERROR, "one id names two things of one kind", "give one of the two another id"),

    // zones and conduits
    ZONE_INSIDE_ITSELF(
            ERROR,
            "a zone is its own parent, directly or around a corner",
            "take the `parent` from one of the named zones"),
    ASSET_IN_TWO_PLACES(
            ERROR, "an asset is in exactly one zone or exactly one conduit (ZCR 6.3)", "keep `zone` or `conduit`"),
    CONDUIT_WITH_ONE_END(ERROR, "a conduit joins two or more zones", "name the zones that it joins"),
    ASSET_OF_NO_JOINED_ZONE(
            WARNING,
            "a conduit is said to end at an asset of a zone that it does not join",
            "correct `terminated_by`, or the zones of the conduit"),
    CIRCLE_OF_SERVICES(
            WARNING,
            "services lean on each other in a circle, and so prove nothing for each other",
            "show one of them by evidence of its own"),
    DUPLICATE_ADDRESS(
            WARNING,
            "one address is given to two assets in one address space",
            "correct the address, or give the assets different `space`s"),

    // evidence and statements
    UNREADABLE_ROW(
            ERROR, "a requirement is not written as the standard writes it", "write it as `SR 1.1 RE 1` or `CR 2.1`"),
    UNKNOWN_ROW(ERROR, "the catalogue has no such requirement", "correct the number"),
    POINTER_ROW(
            ERROR,
            "a requirement that only points to others is never asked",
            "answer the named rows instead, those of the component's type"),
    ROW_WITHOUT_REQUIREMENT(ERROR, "a number that the standard gave no requirement", "leave it out"),
    ROW_NOT_FIT(
            ERROR, "the requirement is not asked of such a subject", "name another subject, or the counterpart row"),
    ROW_TWICE(ERROR, "one piece of evidence speaks twice of one row", "keep one of the two"),
    CLAIM_WITHOUT_VERSIONS(
            ERROR,
            "a claim, certificate or lab test of a product counts for the versions that it names, and it names none",
            "add `versions: V2.1 to V2.x`"),
    SAYS_NOTHING(
            ERROR, "evidence that speaks of no row", "add `rows`, or `by_level` for a claim or certificate by level"),
    CONTRADICTION(ERROR, "two fields of one record cannot both hold", "keep the one that is meant"),
    ENDS_BEFORE_IT_BEGINS(ERROR, "something ends before its first day", "correct one of the two days"),
    UNKNOWN_SERVICE(
            WARNING,
            "a row is met together with a service of a kind that no service of a plant has",
            "write the kind of the service, such as `integration: directory`"),
    WITHDRAWN_WITHOUT_REASON(
            ERROR,
            "evidence is withdrawn by somebody, on a day, for a reason",
            "add the missing `by`, `date` or `reason`"),
    ABSENCE_WITHOUT_END(ERROR, "that a condition is absent is said until a day", "add `valid_until`"),
    CLASS_OFF_SCALE(
            ERROR,
            "a consequence or likelihood class that the plant's scale does not have",
            "use a class of the scale in `risk: criteria:`"),
    UNEVEN_MATRIX(
            ERROR,
            "the risk matrix does not fit its scales",
            "write one line a consequence class, one number a likelihood class"),
    FALLING_RISK(
            ERROR,
            "the risk matrix calls a likelier event a lower risk",
            "write each line so that its numbers stay or rise from left to right"),
    IN_THE_FUTURE(
            WARNING,
            "a day after the day that is asked about; until then it does not exist",
            "correct the day, or wait for it"),
    EXPIRED(WARNING, "it ended before the day that is asked about", "renew it, or leave it as history"),

    // programmes
    NO_PROGRAMME_FILE(
            ERROR,
            "a folder without `programme.yaml` holds no programme",
            "correct the folder; `cases/water-utility` shows what one looks like"),
    ROW_OF_ANOTHER_PART(
            ERROR,
            "a programme or evaluation is about one part and edition, and a row of another one stands in it",
            "correct the number, or keep a file of its own for the other part"),
    SAME_PERSON(ERROR, "two persons are asked for, and one is named twice", "let another person look at it"),
    CIRCULAR_INHERITANCE(
            ERROR,
            "a programme inherits from itself, directly or around a corner",
            "take `inherits` from one of the named files"),
    EXCEPTION_WITHOUT_REASON(
            ERROR,
            "a site says something of a row that its company's programme speaks of, and not why",
            "add `exception: {by: …, date: …, reason: …}`, or leave the row to the company's programme"),

    // evaluations
    NO_PROFILE_FILE(
            ERROR,
            "a folder without `profile.yaml` holds no profile",
            "correct the folder, or name the file; `cases/profiles` shows what one looks like"),
    NO_EVALUATION_FILE(
            ERROR,
            "a folder without `evaluation.yaml` holds no evaluation",
            "correct the folder; `cases/integrator-evaluation` shows what one looks like"),
    ANSWERS_TO_ANOTHER_LIST(
            ERROR,
            "a questionnaire answers another list of requirements, or this one before it was changed",
            "send the supplier the questionnaire of this list; what he answered to another one is not an answer to it"),
    QUESTIONNAIRE_NOT_UNDERSTOOD(
            ERROR,
            "something in a filled questionnaire is not understood; nothing of the file is taken",
            "correct the named cell with the supplier, or ask him for the file again"),
    CIRCULAR_EVALUATION(
            ERROR,
            "an evaluation follows itself, directly or around a corner",
            "take `earlier` from one of the named files"),
    SUBJECT_NOT_THERE(
            ERROR,
            "an evaluation names a folder that does not hold its subject",
            "correct `in`, or the id of the subject, or leave `in` out"),
    SAMPLE_TOO_LARGE(
            ERROR, "a sample is larger than what it is drawn from", "draw fewer, or list everybody in `population`"),

    // files of other programs
    NOT_AN_INVENTORY(
            ERROR, "the file is no inventory of assets", "export a list with one asset a row and a header line"),
    NO_COLUMN_FOR_ID(ERROR, "no column holds the name or tag of an asset", "name it: `--map \"Asset Tag=id\"`"),
    NO_COLUMN_FOR_ROW(
            ERROR,
            "no header names the requirement and the answer",
            "name them: `--map \"Ref.=requirement\" --map \"Result=answer\"`"),
    ANSWER_LEFT_OUT(
            WARNING,
            "an answer of the file cannot be put on file, and is left out",
            "correct the named row; what holds for all rows is said with `--set`"),
    ANSWER_ONLY(
            WARNING,
            "an answer comes without evidence whose kind is known; it is the word of who gave it and counts for no level",
            "name the evidence and its kind in the row, or keep it as what was said"),
    TICK_LEFT_OUT(
            WARNING,
            "a line of a walk-down sheet says nothing that can be put on file, and is left out",
            "correct the named line; day and person that hold for all lines are said with `--set`"),
    LINE_OF_ANOTHER(
            WARNING,
            "the letters of a line name nothing in this plant, or more than one thing",
            "compare them with the sheet; another plant prints other letters"),
    RECORD_CHANGED(
            WARNING,
            "what is on record of an asset has changed since the sheet was printed",
            "print the sheet again, and look at the asset again"),
    SEEN_OTHERWISE(
            WARNING,
            "at the place something is otherwise than on record",
            "correct the asset in the plant; the sheet cannot do it, since it says it in words"),
    OTHER_VERSION(
            WARNING,
            "a supplier or evaluator speaks of a version that the plant has not installed",
            "ask him for the installed version; the claim counts for no other one"),
    COLUMN_NOT_USED(
            WARNING,
            "a column that means nothing to the plant",
            "name its field with `--map \"Header=field\"` if it matters"),
    UNKNOWN_HEADER(
            WARNING,
            "the meaning of a header was given, and the file has no such header",
            "write the header as it stands in the file"),
    ROW_WITHOUT_TAG(WARNING, "a row has values and no tag", "give the asset a tag in the source"),
    DUPLICATE_TAG(
            WARNING,
            "two rows have the same tag; the first one counts",
            "make the tags differ, or remove one of the rows"),
    UNKNOWN_ZONE_NAME(
            WARNING,
            "a file puts an asset into a zone that the plant does not have",
            "add the zone to the plant, correct the file, or let `--add-zones` add it"),
    UNKNOWN_TAG(
            WARNING,
            "a file refers to something that neither it nor the plant has",
            "add what is missing to the plant, or correct the file"),
    TWO_VALUES(
            WARNING,
            "a file says two things of one asset of the plant; the first one counts",
            "correct the file, or the tags by which the plant knows the asset"),
    CONDUIT_LEFT_OUT(
            WARNING,
            "a conduit of the file joins fewer than two zones that are known",
            "add the zones to the plant, or import them first"),
    ENCODING_GUESSED(
            WARNING,
            "the file is not UTF-8 and was read in an older encoding",
            "look at the umlauts, or save it as UTF-8");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    IssueCode(Severity severity, String meaning, String remedy) {
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, in general. */
    public String meaning() {
        return meaning;
    }

    /** How to fix it. */
    public String remedy() {
        return remedy;
    }

    /** As it is printed: {@code unknown-id}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
