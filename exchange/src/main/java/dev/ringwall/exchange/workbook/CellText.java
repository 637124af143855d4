package dev.ringwall.exchange.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The text of a number as a person reads it in the cell. */
final class CellText {

    /** As many digits as a spreadsheet shows; those behind them come from the machine and not from the person. */
    private static final MathContext SHOWN = new MathContext(15);

    /** Day 1 is the first of January 1900, and 1900 has a 29th of February that never was. */
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    private CellText() {}

    static String number(String value, CellFormats.Form form, boolean from1904) {
        if (value.length() > 40) {
            return value;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException none) {
            return value;
        }
        if (!isUsual(number)) {
            return value;
        }
        if (form.isDay()) {
            return day(number, from1904)
                    .map(at -> form.hasTime() ? at.toString() : at.toLocalDate().toString())
                    .orElse(value);
        }
        String plain = plain(number.round(SHOWN).stripTrailingZeros());
        boolean padded = plain.length() < form.digits() && plain.chars().allMatch(Character::isDigit);
        return padded ? "0".repeat(form.digits() - plain.length()) + plain : plain;
    }

    /** Numbers beyond all use are left as the file has them: written out they would be as long as the exponent says. */
    private static boolean isUsual(BigDecimal number) {
        return Math.abs((long) number.scale()) < 40;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    /** The day, and its time to the second, that a number of days stands for. */
    static Optional<LocalDateTime> day(BigDecimal days, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) > 0) {
            return Optional.empty();
        }
        long seconds = days.multiply(new BigDecimal(86_400))
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .longValueExact();
        LocalDate from = from1904 ? FROM_1904 : FROM_1900;
        return Optional.of(from.atStartOfDay().plus(seconds, ChronoUnit.SECONDS));
    }
}
