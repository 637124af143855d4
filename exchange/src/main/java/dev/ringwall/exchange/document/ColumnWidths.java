package dev.ringwall.exchange.document;

import dev.ringwall.engine.catalog.FoundationalRequirement;
import dev.ringwall.engine.report.Block;
import dev.ringwall.engine.report.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How wide the columns of a table are, in twentieths of a point: as wide as most of what stands in them, within what suits
 * their kind, and never narrower than their longest word. Programs that lay out texts give narrow columns too little unless they
 * are told.
 */
public final class ColumnWidths {

    /** Between the margins of A4. */
    public static final int PAGE = millimetres(182);

    public static final int LEVEL = millimetres(10);
    public static final int MEASURE = millimetres(13);

    /** What a hand needs to write a few words. */
    private static final int PEN = millimetres(45);

    /** Rows that are looked at to see how long a column is. */
    private static final int LOOKED_AT = 200;

    private static final int SIGN = 2;
    private static final int SHORT = 13;

    private static final Pattern ROW = Pattern.compile("\\b(?:SR|CR|SAR|EDR|HDR|NDR|CCSC) \\d[\\d.]*(?: RE \\d)?");

    /** A longer word than this may be cut. */
    private static final int LONGEST_WORD = 24;

    private static final int FEW = 8;

    private static final double MILLIMETRES_A_LETTER = 1.75;
    private static final int PADDING = 4;

    /** Letters of heads beside those of fields. */
    private static final double HEAD_LETTER = 0.85;

    private final CellText text;
    private final Block.Table table;

    private ColumnWidths(Block.Table table, Prose prose) {
        this.table = table;
        this.text = new CellText(prose);
    }

    /** Between what a column needs and what it would like. */
    private record Room(int least, int wanted) {

        static final Room NONE = new Room(0, 0);

        int within(double share) {
            return (int) (least + (wanted - least) * share);
        }
    }

    private static int millimetres(double value) {
        return (int) (value * 1440 / 25.4);
    }

    /** The width of a column as a rule measures it. */
    public static double inMillimetres(int width) {
        return width * 25.4 / 1440;
    }

    /** What is left of the page. */
    public static int rest(List<Integer> taken) {
        return PAGE - taken.stream().mapToInt(Integer::intValue).sum();
    }

    /** One for each column; a reason that stands below the others has none. */
    public static List<Integer> of(Block.Table table, Prose prose) {
        List<Integer> widths = new ColumnWidths(table, prose).share(PAGE);
        return WideTable.hasReasonBelow(table) ? widths.subList(0, widths.size() - 1) : widths;
    }

    /** One for each column; vectors, whose width is known, have none. */
    public static List<Integer> besideVectors(Block.Table table, Prose prose) {
        return new ColumnWidths(table, prose).share(PAGE - MEASURE - LEVEL * FoundationalRequirement.ALL.size());
    }

    private List<Integer> share(int page) {
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            rooms.add(room(i));
        }
        int least = rooms.stream().mapToInt(Room::least).sum();
        int wanted = rooms.stream().mapToInt(Room::wanted).sum();
        if (least > page) {
            return rooms.stream().map(room -> room.least() * page / least).toList();
        }
        double share = wanted <= page ? 1 : (double) (page - least) / (wanted - least);
        List<Integer> widths =
                new ArrayList<>(rooms.stream().map(room -> room.within(share)).toList());
        int widest = widest(rooms);
        widths.set(
                widest,
                widths.get(widest)
                        + page
                        - widths.stream().mapToInt(Integer::intValue).sum());
        return widths;
    }

    /** What is left goes to the column that wants most; to numbers, which gain nothing by it, only where nothing else is. */
    private int widest(List<Room> rooms) {
        int widest = 0;
        for (int i = 1; i < rooms.size(); i++) {
            boolean words = isOfWords(i);
            boolean before = isOfWords(widest);
            boolean wider = rooms.get(i).wanted() > rooms.get(widest).wanted();
            if (words == before ? wider : words) {
                widest = i;
            }
        }
        return widest;
    }

    private boolean isOfWords(int index) {
        return switch (table.columns().get(index).kind()) {
            case TEXT, ID, TERM, REASON, WRITTEN -> true;
            case LEVEL, VECTOR, DAY, COUNT -> false;
        };
    }

    private Room room(int index) {
        Column column = table.columns().get(index);
        boolean below =
                WideTable.hasReasonBelow(table) && index == table.columns().size() - 1;
        if (below || column.kind() == Column.Kind.VECTOR) {
            return Room.NONE;
        }
        List<String> texts = Stream.concat(
                        Stream.of(half(text.prose().title(column.head()))),
                        table.rows().stream().limit(LOOKED_AT).map(row -> text.of(row.get(index))))
                .toList();
        int line = longest(texts, "\n") + (column.kind() == Column.Kind.TERM ? SIGN : 0);
        // A word for an outcome and its sign stay on one line, and so does the number of a row.
        boolean whole = column.kind() == Column.Kind.TERM || column.kind() == Column.Kind.ID;
        int head = (int) Math.ceil(longest(texts.subList(0, 1), "\\s+") * HEAD_LETTER);
        int field = longest(texts.subList(1, texts.size()), "\\s+");
        int word = Math.max(Math.max(head, field), whole ? Math.min(line, SHORT) : 0);
        int least = millimetres(Math.min(word, LONGEST_WORD) * MILLIMETRES_A_LETTER + PADDING);
        if (column.kind() == Column.Kind.WRITTEN) {
            return new Room(PEN, PEN);
        }
        double most = most(column.kind());
        int usual = column.kind() == Column.Kind.REASON
                ? line
                : Math.max(usual(texts.subList(1, texts.size())), longest(texts.subList(0, 1), "\n"));
        int wanted = millimetres(Math.min(usual * MILLIMETRES_A_LETTER + PADDING, most));
        return new Room(least, Math.max(least, wanted));
    }

    /** Heads may stand in two lines. */
    private static String half(String head) {
        int middle = head.indexOf(' ', head.length() / 3);
        return middle < 0 ? head : head.substring(0, middle) + "\n" + head.substring(middle + 1);
    }

    /** Between the blanks of a row's number no line is broken. */
    private static int longest(List<String> texts, String between) {
        return texts.stream()
                .map(each -> ROW.matcher(each).replaceAll(row -> row.group().replace(' ', '_')))
                .flatMap(each -> Stream.of(each.split(between, -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /**
     * A field in eight may take more lines than the others: a column that is empty but for few keeps no room for these. A
     * column of reasons does, since one long chain is what its table is read for.
     */
    private static int usual(List<String> fields) {
        int[] lengths = fields.stream()
                .mapToInt(field -> longest(List.of(field), "\n"))
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / FEW];
    }

    private static double most(Column.Kind kind) {
        return switch (kind) {
            case LEVEL, COUNT, DAY -> 22;
            case TERM -> 32;
            case ID -> 38;
            case TEXT -> 75;
            case REASON -> 120;
            case WRITTEN, VECTOR -> 0;
        };
    }
}
