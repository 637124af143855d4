package dev.ringwall.engine.report;

import static dev.ringwall.engine.report.Tables.column;

import dev.ringwall.engine.catalog.Edition;
import dev.ringwall.engine.model.Fact;
import dev.ringwall.engine.model.Trace;
import dev.ringwall.engine.profile.Profile;
import dev.ringwall.engine.profile.ProfileComparison;
import dev.ringwall.engine.report.Block.Notice.Tone;
import dev.ringwall.engine.report.Column.Kind;
import java.util.ArrayList;
import java.util.List;

/** What a profile asks, whether it keeps the rules, and where it differs from another. */
final class ProfileSheets {

    private ProfileSheets() {}

    static Document show(Profile profile, ProfileTables tables, Origin origin) {
        Profile.Head head = profile.head();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "profile",
                Phrase.of(ProfileWords.HEAD),
                new Block.BulletList(List.of(
                        said(ProfileWords.NUMBER, head.number()),
                        said(ProfileWords.DOMAIN, head.domain()),
                        said(ProfileWords.ROLE, head.role()),
                        said(ProfileWords.ENVIRONMENT, head.environment()),
                        said(ProfileWords.CONTEXT, head.context()),
                        said(ProfileWords.RISK_EVALUATION, head.riskEvaluation()))),
                mapping(profile)));
        List<Section> chosen = profile.editions().stream()
                .map(edition -> chosen(profile, edition, tables))
                .toList();
        sections.add(new Section("rows", Phrase.of(ProfileWords.CHOSEN), List.of(), chosen));
        sections.add(Section.of("left-out", Phrase.of(ProfileWords.LEFT_OUT), leftOut(profile, tables)));
        return new Document("profile", said(ProfileWords.TITLE, head.title()), origin, preface(profile), sections);
    }

    private static Phrase said(ProfileWords words, String text) {
        return Phrase.of(words, new Fact.Text(text.strip()));
    }

    /** What must be read before anything of a profile. */
    static List<Block> preface(Profile profile) {
        Block reading = new Block.Notice(Tone.NOTE, Phrase.of(ProfileWords.OUR_READING));
        return profile.head().example()
                ? List.of(new Block.Notice(Tone.NOTE, Phrase.of(ProfileWords.EXAMPLE)), reading)
                : List.of(reading);
    }

    private static Block mapping(Profile profile) {
        return new Block.Table(
                "mapping",
                Phrase.of(ProfileWords.MAPPING),
                List.of(column("term", ProfileWords.TERM, Kind.TEXT), column("means", ProfileWords.MEANS, Kind.TEXT)),
                profile.mapping().stream()
                        .map(each -> List.of(Cell.text(each.term()), Cell.text(each.means())))
                        .toList());
    }

    private static Section chosen(Profile profile, Edition edition, ProfileTables tables) {
        String name = "rows-" + edition.part();
        Phrase title = said(ProfileWords.CHOSEN_OF, edition.toString());
        return Section.of(
                "of-" + edition.part(),
                title,
                new Block.Table(
                        name,
                        title,
                        List.of(
                                column("row", ProfileWords.ROW, Kind.ID),
                                column("what", ProfileWords.WHAT, Kind.TEXT),
                                column("level", ProfileWords.LEVEL, Kind.TEXT)),
                        profile.choices().stream()
                                .filter(each -> each.row().edition().equals(edition))
                                .map(each -> List.of(
                                        ProfileTables.row(each.row()),
                                        tables.title(each.row()),
                                        ProfileTables.level(each)))
                                .toList()));
    }

    private static Block leftOut(Profile profile, ProfileTables tables) {
        if (profile.leftOut().isEmpty()) {
            return new Block.Paragraph(Phrase.of(ProfileWords.NOTHING_LEFT_OUT));
        }
        return new Block.Table(
                "left-out-rows",
                Phrase.of(ProfileWords.LEFT_OUT),
                List.of(
                        column("row", ProfileWords.ROW, Kind.ID),
                        column("what", ProfileWords.WHAT, Kind.TEXT),
                        column("reason", ProfileWords.REASON, Kind.TEXT)),
                profile.leftOut().stream()
                        .map(each -> List.of(
                                ProfileTables.row(each.row()), tables.title(each.row()), Cell.text(each.reason())))
                        .toList());
    }

    static Document check(Profile profile, List<Trace> findings, Origin origin) {
        List<Block> blocks = findings.isEmpty()
                ? List.of(new Block.Paragraph(Phrase.of(ProfileWords.KEPT)))
                : List.of(
                        new Block.Paragraph(Phrase.of(ProfileWords.BROKEN, new Fact.Count(findings.size()))),
                        new Block.Table(
                                "findings",
                                Phrase.of(ProfileWords.RULES),
                                List.of(column("finding", ProfileWords.FINDING, Kind.REASON)),
                                findings.stream()
                                        .map(each -> List.of(Cell.of(each)))
                                        .toList()));
        return new Document(
                "profile-check",
                said(ProfileWords.CHECK_TITLE, profile.head().title()),
                origin,
                preface(profile),
                List.of(new Section("rules", Phrase.of(ProfileWords.RULES), blocks, List.of())));
    }

    static Document compare(ProfileComparison comparison, ProfileTables tables, Origin origin) {
        List<Block> blocks = new ArrayList<>();
        List<ProfileComparison.Difference> differences = comparison.differences();
        blocks.add(new Block.Paragraph(Phrase.of(ProfileWords.ALIKE, new Fact.Count(comparison.alike()))));
        blocks.add(
                differences.isEmpty()
                        ? new Block.Paragraph(Phrase.of(ProfileWords.NO_DIFFERENCES))
                        : new Block.Table(
                                "different",
                                Phrase.of(ProfileWords.DIFFERENCES),
                                List.of(
                                        column("edition", ProfileWords.EDITION, Kind.TEXT),
                                        column("row", ProfileWords.ROW, Kind.ID),
                                        column("what", ProfileWords.WHAT, Kind.TEXT),
                                        column("one", ProfileWords.ONE, Kind.TEXT),
                                        column("other", ProfileWords.OTHER, Kind.TEXT)),
                                differences.stream()
                                        .map(each -> List.of(
                                                Cell.text(each.row().edition().toString()),
                                                ProfileTables.row(each.row()),
                                                tables.title(each.row()),
                                                each.one()
                                                        .map(ProfileTables::level)
                                                        .orElse(Cell.BLANK),
                                                each.other()
                                                        .map(ProfileTables::level)
                                                        .orElse(Cell.BLANK)))
                                        .toList()));
        return new Document(
                "profile-comparison",
                Phrase.of(
                        ProfileWords.COMPARISON_TITLE,
                        new Fact.Text(comparison.one().head().title()),
                        new Fact.Text(comparison.other().head().title())),
                origin,
                preface(comparison.other()),
                List.of(new Section("differences", Phrase.of(ProfileWords.DIFFERENCES), blocks, List.of())));
    }
}
