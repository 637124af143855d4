package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.ForeignId;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Subject;
import dev.ringwall.engine.model.SubjectId;
import java.util.List;
import java.util.function.Function;

/** Fields that several forms have in common. */
final class Forms {

    static final Kind<ComponentType> TYPE = Kinds.word(ComponentType.class);

    private static final Form<ForeignId> FOREIGN_ID = foreignId();

    static final Kind<List<ForeignId>> FOREIGN_IDS = Kinds.list(FOREIGN_ID);

    private Forms() {}

    static <R> Field<R, List<ForeignId>> foreignIds(Form.Builder<R> form, Function<R, List<ForeignId>> of) {
        return form.list("foreign_ids", FOREIGN_ID, of, "Its ids in other systems");
    }

    private static Form<ForeignId> foreignId() {
        Form.Builder<ForeignId> form = Form.of("a foreign id", "The name of the same thing in another system");
        Field<ForeignId, String> source =
                form.required("source", Kinds.name("the name of a system"), ForeignId::source, "The other system");
        Field<ForeignId, String> id = form.required("id", Kinds.name("an id"), ForeignId::id, "Its id there");
        return form.make(f -> new ForeignId(f.get(source), f.get(id)));
    }

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
