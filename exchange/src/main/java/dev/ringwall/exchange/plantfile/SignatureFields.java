package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.model.Signature;
import dev.ringwall.exchange.IssueCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** The four fields of a named person's word, inside the record that he signs. */
record SignatureFields<R>(
        Field<R, String> by,
        Field<R, LocalDate> date,
        Field<R, Optional<LocalDate>> validUntil,
        Field<R, String> reason) {

    private static final String BY = "Name of the person";
    private static final String DATE = "Day from which it holds";
    private static final String UNTIL = "Last day on which it holds";
    private static final String REASON = "Why";

    /** A signature on its own. */
    static final Form<Signature> FORM = form("a signature");

    /** Who took something back, when and why. */
    static final Form<Signature> WITHDRAWAL = form("a withdrawal");

    static <R> SignatureFields<R> in(Form.Builder<R> form, Function<R, Signature> of) {
        return in(form, of, false);
    }

    static <R> SignatureFields<R> reasoned(Form.Builder<R> form, Function<R, Signature> of) {
        return in(form, of, true);
    }

    private static <R> SignatureFields<R> in(Form.Builder<R> form, Function<R, Signature> of, boolean reasoned) {
        Kind<String> person = Kinds.name("the name of a person");
        Field<R, String> by =
                form.required("by", person, record -> of.apply(record).by(), BY);
        Field<R, LocalDate> date =
                form.required("date", Kinds.DAY, record -> of.apply(record).date(), DATE);
        Field<R, Optional<LocalDate>> until = form.optional(
                "valid_until", Kinds.DAY, record -> of.apply(record).validUntil(), UNTIL);
        Function<R, String> why = record -> of.apply(record).reason();
        Field<R, String> reason = reasoned
                ? form.required("reason", Kinds.name("a reason"), why, REASON)
                : form.text("reason", why, REASON);
        return new SignatureFields<>(by, date, until, reason);
    }

    private static Form<Signature> form(String name) {
        Form.Builder<Signature> form = Form.of(name, "A named person's word: who, when, until when, and why");
        SignatureFields<Signature> fields = in(form, signature -> signature);
        return form.make(fields::of);
    }

    Signature of(Form.Filled filled) {
        LocalDate first = filled.get(date);
        Optional<LocalDate> last = filled.get(validUntil);
        if (last.isPresent() && last.get().isBefore(first)) {
            String sentence = "expected a last day on or after `" + first + "`, got `" + last.get() + "`";
            filled.report(IssueCode.ENDS_BEFORE_IT_BEGINS, sentence, validUntil);
        }
        return new Signature(filled.get(by), first, last, filled.get(reason));
    }
}
