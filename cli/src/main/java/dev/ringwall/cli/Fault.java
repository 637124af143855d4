package dev.ringwall.cli;

/** What is said when a command ends without its result. */
final class Fault {

    private Fault() {}

    static int explain(Throwable thrown, Console console) {
        if (thrown instanceof Refusal refusal) {
            console.remark(refusal.sentence());
            return refusal.exit().code();
        }
        console.remark("this is a fault of ringwall, not yours; please report it with the lines below");
        thrown.printStackTrace(console.remarks());
        return Exit.OUR_FAULT.code();
    }
}
