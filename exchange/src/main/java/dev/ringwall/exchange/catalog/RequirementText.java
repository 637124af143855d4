package dev.ringwall.exchange.catalog;

/** What we say about a requirement, in our own words. The standard's text is never among them. */
public sealed interface RequirementText {

    /**
     * About a row that somebody is asked.
     *
     * @param purpose what the row is for: the threat or accident it prevents
     * @param question the one question that gets an honest answer
     * @param evidence what good evidence looks like
     * @param failure how it fails in practice
     * @param task what somebody at the plant has to do or to see for it; empty for what only a supplier can do
     */
    record Asked(String purpose, String question, String evidence, String failure, String task)
            implements RequirementText {

        /** What is asked of a supplier. */
        public Asked(String purpose, String question, String evidence, String failure) {
            this(purpose, question, evidence, failure, "");
        }
    }

    /** About a row that nobody is asked: where to look instead. */
    record Pointer(String sentence) implements RequirementText {}
}
