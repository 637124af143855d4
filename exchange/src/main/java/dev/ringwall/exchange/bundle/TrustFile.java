package dev.ringwall.exchange.bundle;

import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.yaml.Written;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The file {@code trust.yaml}: whose keys are believed, and in what. */
public final class TrustFile {

    public static final String NAME = "trust.yaml";

    private static final ListFile.Form<TrustList.Key> FORM = new ListFile.Form<>(
            "ringwall-trust",
            "keys",
            Set.of("key", "organisation", "statements", "subjects", "until", "note"),
            TrustFile::key);

    private TrustFile() {}

    public static Imported<TrustList> read(SourceFile file) {
        Imported<List<TrustList.Key>> keys = ListFile.read(file, FORM);
        return new Imported<>(keys.value().map(TrustList::new), keys.issues(), keys.coverage(), keys.places());
    }

    private static Optional<TrustList.Key> key(ListFile.Row row) {
        Optional<String> id = row.hash("key");
        Optional<String> organisation = row.required("organisation");
        Set<HandOver.Kind> kinds = kinds(row);
        List<String> subjects = subjects(row);
        if (id.isEmpty() || organisation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TrustList.Key(id.get(), organisation.get(), kinds, subjects, row.day("until")));
    }

    private static Set<HandOver.Kind> kinds(ListFile.Row row) {
        Set<HandOver.Kind> kinds = EnumSet.noneOf(HandOver.Kind.class);
        for (Written each : row.list("statements")) {
            String word = each.said().orElse("").toUpperCase(Locale.ROOT);
            Arrays.stream(HandOver.Kind.values())
                    .filter(kind -> kind.name().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            kinds::add,
                            () -> row.report(
                                    "statements",
                                    "expected `claims`, `design`, `answer` or `verdicts`, got " + each.shape()));
        }
        return new HashSet<>(kinds);
    }

    private static List<String> subjects(ListFile.Row row) {
        List<String> subjects = row.list("subjects").stream()
                .map(each -> each.said().orElse(""))
                .toList();
        for (String subject : subjects) {
            boolean every = subject.equals("product:*") || subject.equals("plant:*");
            if (!every && SubjectId.parse(subject).isEmpty()) {
                row.report("subjects", "expected `product:…`, `plant:…` or `product:*`, got `" + subject + "`");
            }
        }
        return subjects;
    }
}
