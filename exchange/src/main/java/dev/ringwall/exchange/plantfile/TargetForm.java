package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.SecurityLevel;
import dev.ringwall.engine.catalog.SecurityLevelVector;
import dev.ringwall.engine.model.Signature;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.Target;
import dev.ringwall.engine.model.Target.Method;
import dev.ringwall.exchange.IssueCode;
import java.util.Optional;
import java.util.function.Function;

/** How a zone or conduit got its SL-T. */
final class TargetForm {

    /** Beside the zone or conduit, which is then its subject. */
    static final Form<Inline> INLINE = inline();

    /** In a list of its own. */
    static final Form<Target> FORM = form();

    private TargetForm() {}

    /** A target without its subject. */
    record Inline(
            Method method,
            Optional<SecurityLevelVector> vector,
            Optional<SecurityLevel> attacker,
            Signature signature) {

        Target of(SubjectId subject) {
            return new Target(subject, method, vector, attacker, signature);
        }

        static Inline from(Target target) {
            return new Inline(target.method(), target.vector(), target.attacker(), target.signature());
        }
    }

    /** The target written in a field of a zone or conduit. */
    static Optional<Target> of(Form.Filled filled, Field<?, Optional<Inline>> field, SubjectId subject) {
        Optional<Target> target = filled.get(field).map(inline -> inline.of(subject));
        target.ifPresent(any -> once(subject, filled, filled.span(field)));
        return target;
    }

    private static void once(SubjectId subject, Form.Filled filled, dev.ringwall.exchange.yaml.Span span) {
        Reading reading = filled.reading();
        reading.known()
                .registerTarget(subject.print(), reading.packed(span))
                .ifPresent(first -> reading.report(
                        IssueCode.GIVEN_TWICE,
                        "expected one SL-T for `" + subject.print() + "`, got a second one; the first is in "
                                + reading.place(first),
                        span));
    }

    private static Form<Inline> inline() {
        Form.Builder<Inline> form = Form.of("a target", "How an SL-T was set, and who chose that way");
        Fields<Inline> fields = Fields.in(form, inline -> inline);
        return form.check(fields::of);
    }

    private static Form<Target> form() {
        Form.Builder<Target> form = Form.of("a target", "How a zone or conduit got its SL-T, and who chose that way");
        Field<Target, SubjectId> subject = form.required(
                "subject",
                Refs.subject(SubjectId.Kind.ZONE, SubjectId.Kind.CONDUIT),
                Target::subject,
                "The zone or conduit");
        Fields<Target> fields = Fields.in(form, Inline::from);
        return form.check(f -> {
            once(f.get(subject), f, f.span());
            return fields.of(f).map(inline -> inline.of(f.get(subject)));
        });
    }

    private record Fields<R>(
            Field<R, Optional<Method>> method,
            Field<R, Optional<SecurityLevelVector>> vector,
            Field<R, Optional<SecurityLevel>> attacker,
            SignatureFields<R> signature) {

        static <R> Fields<R> in(Form.Builder<R> form, Function<R, Inline> of) {
            return new Fields<>(
                    form.optional(
                            "method",
                            Kinds.word(Method.class),
                            r -> Optional.of(of.apply(r).method()),
                            "By hand, by worst consequence, by attacker or by risk gap"),
                    form.optional("vector", Kinds.VECTOR, r -> of.apply(r).vector(), "The levels, for by hand"),
                    form.optional(
                            "attacker",
                            Kinds.LEVEL,
                            r -> of.apply(r).attacker(),
                            "The highest attacker profile called credible, for that method"),
                    SignatureFields.in(form, r -> of.apply(r).signature()));
        }

        Optional<Inline> of(Form.Filled f) {
            Optional<Method> chosen = f.get(method).or(() -> guessed(f));
            if (chosen.isEmpty()) {
                f.reading()
                        .report(
                                IssueCode.MISSING_FIELD,
                                "expected `method`, or a `vector` set by hand, got none",
                                f.span());
                return Optional.empty();
            }
            return agrees(chosen.get(), f)
                    ? Optional.of(new Inline(chosen.get(), f.get(vector), f.get(attacker), signature.of(f)))
                    : Optional.empty();
        }

        private Optional<Method> guessed(Form.Filled f) {
            if (f.get(vector).isPresent()) {
                return Optional.of(Method.BY_HAND);
            }
            return f.get(attacker).map(any -> Method.ATTACKER);
        }

        private boolean agrees(Method chosen, Form.Filled f) {
            boolean good = needs(chosen == Method.BY_HAND, f.get(vector).isPresent(), "vector", f)
                    && needs(chosen == Method.ATTACKER, f.get(attacker).isPresent(), "attacker", f);
            if (good && chosen == Method.BY_HAND && f.get(signature.reason()).isBlank()) {
                f.reading()
                        .report(
                                IssueCode.MISSING_FIELD,
                                "expected `reason` for an SL-T set by hand, got none",
                                f.span());
                return false;
            }
            return good;
        }

        private static boolean needs(boolean needed, boolean given, String field, Form.Filled f) {
            if (needed && !given) {
                f.reading()
                        .report(
                                IssueCode.MISSING_FIELD,
                                "expected `" + field + "` for this method, got none",
                                f.span());
            }
            if (!needed && given) {
                f.reading()
                        .report(
                                IssueCode.CONTRADICTION,
                                "expected no `" + field + "` for this method, got one",
                                f.span());
            }
            return needed == given;
        }
    }
}
