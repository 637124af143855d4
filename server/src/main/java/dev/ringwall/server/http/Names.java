package dev.ringwall.server.http;

/** Names that people give. They stand in lines of the log: nothing in one may look like the end of one, or like nothing. */
final class Names {

    private static final int LONGEST = 100;

    private Names() {}

    static String read(String wanted) {
        String name = wanted.strip();
        boolean plain = name.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        });
        if (name.isEmpty() || name.length() > LONGEST || !plain) {
            throw Problem.wrong("expected a name of 1 to " + LONGEST + " characters that can be read, got "
                    + (plain ? name.length() : "others"));
        }
        return name;
    }
}
