package dev.ringwall.exchange.drawing;

import dev.ringwall.engine.model.ConduitId;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;

/** Answers the question: how does one format draw what stands on a sheet? Lengths are pixels, 96 to the inch. */
public interface Pen {

    /** All until {@link #end} belongs to a zone. */
    void zone(ZoneId zone, String tooltip);

    /** All until {@link #end} belongs to a conduit. */
    void conduit(ConduitId conduit, String tooltip);

    /** All until {@link #end} belongs together, and to neither a zone nor a conduit alone. */
    void group(String tooltip);

    void end();

    void box(Look look, Box box, double corner);

    /** Straight stretches; at each bend a quarter round that begins so far before it. */
    void line(Look look, List<Point> points, double bend);

    /** A closed shape with straight sides. */
    void shape(Look look, List<Point> corners);

    void dot(Look look, Point centre, double radius);

    /** Letters that begin at a point of their base line. */
    void text(Look look, String text, Point at);

    /** Letters around a point of their base line. */
    void centred(Look look, String text, Point at);
}
