package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.function.Function;

/** Fields that several forms have in common. */
final class Forms {

    static final Kind<ComponentType> TYPE = Kinds.word(ComponentType.class);

    private Forms() {}

    /** Yes, no, or not written. */
    static <R> Field<R, Said> said(Form.Builder<R> form, String field, Function<R, Said> of, String doc) {
        return form.or(field, Said.NOT_SAID, Kinds.SAID, of, doc);
    }

    static <R> Field<R, List<ComponentType>> types(
            Form.Builder<R> form, Function<R, List<ComponentType>> of, String doc) {
        return form.list("types", TYPE, of, doc);
    }

    /** A name that is only its id again is not written. */
    static <R> Function<R, String> nameOf(Function<R, ? extends Subject> subject) {
        return record -> nameUnlessId(
                subject.apply(record).name(), subject.apply(record).id().value());
    }

    static String nameUnlessId(String name, String id) {
        return name.equals(id) ? "" : name;
    }

    /** What has no name is called by its id. */
    static String nameOr(String name, SubjectId id) {
        return nameOr(name, id.value());
    }

    static String nameOr(String name, String id) {
        return name.isEmpty() ? id : name;
    }
}
