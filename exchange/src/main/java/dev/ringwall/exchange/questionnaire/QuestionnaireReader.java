package dev.ringwall.exchange.questionnaire;

import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.qualification.Offer;
import dev.ringwall.engine.qualification.Offer.Claim;
import dev.ringwall.engine.qualification.RequirementList;
import dev.ringwall.engine.report.Questionnaire.Entry;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.csv.CsvTable;
import dev.ringwall.exchange.rowtable.Days;
import dev.ringwall.exchange.table.Row;
import dev.ringwall.exchange.table.Sheet;
import dev.ringwall.exchange.tabular.Neutral;
import dev.ringwall.exchange.workbook.Workbook;
import dev.ringwall.exchange.zip.Archive;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a questionnaire that a supplier filled in: a workbook or a CSV, however he sorted its rows. Answers to another list, or
 * to this one in another version, are refused; so is a file of which anything is not understood, and each such place is named.
 */
public final class QuestionnaireReader {

    private final SourceFile source;
    private final RequirementList list;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<Entry, String> entries = new EnumMap<>(Entry.class);
    private final Map<Entry, Place> entryPlaces = new EnumMap<>(Entry.class);
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Object> answered = new HashSet<>();
    private boolean anyRows;
    private boolean otherList;
    private long lines;

    private QuestionnaireReader(SourceFile source, RequirementList list, Limits limits) {
        this.source = source;
        this.list = list;
        this.limits = limits;
    }

    /** Reads a filled questionnaire of a list. */
    public static Imported<Offer> read(SourceFile source, RequirementList list, Limits limits) {
        QuestionnaireReader reader = new QuestionnaireReader(source, list, limits);
        if (source.bytes().length > limits.fileBytes()) {
            String sentence = "expected at most " + limits.fileBytes() + " bytes, got " + source.bytes().length;
            reader.report(IssueCode.FILE_TOO_LARGE, sentence, reader.whole());
        } else if (Archive.isOne(source.bytes())) {
            reader.workbook();
        } else {
            reader.text();
        }
        return reader.imported();
    }

    private Place whole() {
        return new Place(source.name(), 0, 0);
    }

    private Imported<Offer> imported() {
        if (!anyRows && issues.stream().noneMatch(Issue::isError)) {
            report(
                    IssueCode.QUESTIONNAIRE_NOT_UNDERSTOOD,
                    "expected a questionnaire with columns for list, row and answer, got none",
                    whole());
        }
        Optional<Offer.Head> head = anyRows && !otherList ? head() : Optional.empty();
        issues.sort(Issue.BY_PLACE);
        Optional<Offer> offer =
                head.filter(_ -> issues.stream().noneMatch(Issue::isError)).map(said -> new Offer(said, claims));
        return new Imported<>(offer, issues, new Coverage(claims.size(), lines, List.of()), Places.NONE);
    }

    private void text() {
        CsvTable table = CsvTable.of(source);
        table.guessed().ifPresent(issues::add);
        CsvTable.Read read = table.read(limits);
        read.fault().ifPresent(issues::add);
        read.sheet().ifPresent(this::sheet);
    }

    private void workbook() {
        Workbook.Opened opened = Workbook.open(source, limits);
        opened.issue().ifPresent(issues::add);
        opened.workbook()
                .ifPresent(workbook -> workbook.tabs().forEach(tab -> {
                    Workbook.Read read = workbook.read(tab);
                    read.issue().ifPresent(issues::add);
                    read.sheet().ifPresent(this::sheet);
                }));
    }

    /** Each header holds for the rows below it, up to the next one. */
    private void sheet(Sheet sheet) {
        Map<SheetHead, Integer> columns = Map.of();
        for (Row row : sheet.rows()) {
            Map<SheetHead, Integer> header = header(row);
            boolean ofRows = header.keySet().containsAll(List.of(SheetHead.LIST, SheetHead.ROW, SheetHead.ANSWER));
            if (ofRows || header.keySet().containsAll(List.of(SheetHead.FIELD, SheetHead.VALUE))) {
                columns = header;
                anyRows |= ofRows;
                issues.addAll(sheet.issues());
            } else if (!columns.isEmpty()) {
                line(new Line(row, columns), sheet.file());
            }
        }
    }

    private static Map<SheetHead, Integer> header(Row row) {
        Map<SheetHead, Integer> header = new EnumMap<>(SheetHead.class);
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i;
            SheetHead.of(row.cell(i)).ifPresent(head -> header.putIfAbsent(head, column));
        }
        return header;
    }

    /** A row below a header. */
    private record Line(Row row, Map<SheetHead, Integer> columns) {

        String value(SheetHead head) {
            Integer column = columns.get(head);
            return column == null ? "" : Neutral.back(row.cell(column).strip()).strip();
        }

        Place place(String file, SheetHead head) {
            Integer column = columns.get(head);
            return new Place(file, row.line(), column == null ? 1 : column + 1);
        }

        boolean isAnswered() {
            return List.of(SheetHead.ANSWER, SheetHead.LEVEL, SheetHead.REMARK, SheetHead.EVIDENCE).stream()
                    .anyMatch(head -> !value(head).isEmpty());
        }
    }

    private void line(Line line, String file) {
        if (!line.value(SheetHead.FIELD).isEmpty()) {
            entry(line, file);
        } else if (!line.value(SheetHead.ROW).isEmpty() || line.isAnswered()) {
            lines++;
            claim(line, file);
        }
    }

    private void entry(Line line, String file) {
        String field = line.value(SheetHead.FIELD);
        Place place = line.place(file, SheetHead.VALUE);
        Optional<Entry> entry = Arrays.stream(Entry.values())
                .filter(each -> each.word().equals(field.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (entry.isEmpty()) {
            notUnderstood(
                    "expected one of supplier, offered, version, by, date, got `" + field + "`",
                    line.place(file, SheetHead.FIELD));
        } else if (entryPlaces.putIfAbsent(entry.get(), place) != null) {
            notUnderstood("expected `" + field + "` once, got it again", place);
        } else {
            entries.put(entry.get(), line.value(SheetHead.VALUE));
        }
    }

    private void claim(Line line, String file) {
        if (otherList || isOfAnother(line, file)) {
            return;
        }
        Optional<Asked> asked = asked(line, file);
        if (asked.isEmpty()) {
            return;
        }
        if (!answered.add(asked.get().key())) {
            notUnderstood(
                    "expected each row once, got `" + line.value(SheetHead.ROW) + "` again",
                    line.place(file, SheetHead.ROW));
        } else {
            asked.get()
                    .claim(new AnswerCells(line::value, head -> line.place(file, head)), this::notUnderstood)
                    .ifPresent(claims::add);
        }
    }

    /** One is enough to know that the file answers something else. */
    private boolean isOfAnother(Line line, String file) {
        String stamp = line.value(SheetHead.LIST);
        if (stamp.equals(list.stamp())) {
            return false;
        }
        otherList = true;
        report(
                IssueCode.ANSWERS_TO_ANOTHER_LIST,
                "expected answers to `" + list.stamp() + "`, got " + (stamp.isEmpty() ? "none" : "`" + stamp + "`"),
                line.place(file, SheetHead.LIST));
        return true;
    }

    private Optional<Asked> asked(Line line, String file) {
        Optional<Asked> asked = Asked.find(list, line.value(SheetHead.ROW), line.value(SheetHead.TYPE));
        if (asked.isEmpty()) {
            String type = line.value(SheetHead.TYPE);
            String got = "`" + line.value(SheetHead.ROW) + "`" + (type.isEmpty() ? "" : " for `" + type + "`");
            notUnderstood("expected a row of the list, got " + got, line.place(file, SheetHead.ROW));
        }
        return asked;
    }

    private Optional<Offer.Head> head() {
        Optional<LocalDate> date = Days.of(said(Entry.DATE));
        boolean complete = true;
        for (Entry entry : Entry.values()) {
            boolean needed = entry != Entry.VERSION || list.head().about() == RequirementList.About.PRODUCT;
            if (needed && said(entry).isEmpty()) {
                complete = false;
                notUnderstood(
                        "expected `" + entry.word() + "` of the offer, got nothing",
                        entryPlaces.getOrDefault(entry, whole()));
            }
        }
        if (!said(Entry.DATE).isEmpty() && date.isEmpty()) {
            notUnderstood(
                    "expected a day such as `2026-03-01`, got `" + said(Entry.DATE) + "`",
                    entryPlaces.getOrDefault(Entry.DATE, whole()));
        }
        return complete
                ? date.map(day -> new Offer.Head(
                        said(Entry.SUPPLIER),
                        said(Entry.OFFERED),
                        said(Entry.VERSION),
                        said(Entry.BY),
                        day,
                        source.name()))
                : Optional.empty();
    }

    private String said(Entry entry) {
        return entries.getOrDefault(entry, "");
    }

    private void notUnderstood(String sentence, Place place) {
        report(IssueCode.QUESTIONNAIRE_NOT_UNDERSTOOD, sentence, place);
    }

    /** The first one is always kept, so that a file with something wrong never passes. */
    private void report(IssueCode code, String sentence, Place place) {
        if (issues.size() < limits.issues() || issues.stream().noneMatch(Issue::isError)) {
            issues.add(new Issue(code, sentence, place));
        }
    }
}
