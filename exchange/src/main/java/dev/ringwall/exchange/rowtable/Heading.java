package dev.ringwall.exchange.rowtable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of such a table can hold, and the headers by which it is known, English and German. */
public enum Heading {
    REQUIREMENT(
            "requirement, requirement id, req, req id, row, sr, cr, control, id, anforderung, anforderung id, kapitel,"
                    + " abschnitt, 62443 requirement, iec 62443 requirement"),
    SUBJECT(
            "subject, zone, zone id, zone name, asset, conduit, system, scope, gegenstand, sicherheitszone, bereich, objekt"),
    ANSWER("answer, status, compliance, compliant, result, fulfilled, met, response, antwort, ergebnis, erfuellt,"
            + " erfuellung, bewertung, umgesetzt, supported"),
    KIND("kind, kind of evidence, evidence kind, evidence type, type of evidence, nachweisart, art des nachweises"),
    EVIDENCE("evidence, proof, document, reference, nachweis, beleg, dokument"),
    REMARK("remark, remarks, comment, comments, note, notes, bemerkung, kommentar, anmerkung, begruendung"),
    DETAIL("detail, details, how, setting, configuration, guide, service, measure, reason, rationale, wie, einstellung,"
            + " massnahme, grund"),
    PRODUCT("product, product name, component, model, device, produkt, geraet, komponente, baureihe"),
    VERSION("version, firmware, firmware version, product version, release, versionen, versions, fw"),
    DATE("date, day, answered on, as of, datum, stand, tag"),
    AUTHOR("author, by, assessor, name, person, answered by, supplier, von, bearbeiter, pruefer, autor, hersteller");

    private final String headers;

    Heading(String headers) {
        this.headers = "," + headers.replace(", ", ",") + ",";
    }

    /** As {@code --map} and {@code --set} write it. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Heading> guess(String header, List<Heading> offered) {
        String plain = AnswerWord.plain(header);
        return offered.stream()
                .filter(heading -> heading.headers.contains("," + plain + ","))
                .findFirst();
    }
}
