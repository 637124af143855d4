package dev.ringwall.exchange.pdf;

import com.openhtmltopdf.util.XRLog;

/** Keeps the libraries for PDF from talking to whoever runs the program: what they say is for who writes style sheets. */
final class Quiet {

    private static final String CHATTER = "slf4j.internal.verbosity";

    private Quiet() {}

    static void libraries() {
        // Where nothing keeps logs, the facade that PDFBox logs through would say so on the terminal.
        if (System.getProperty(CHATTER) == null) {
            System.setProperty(CHATTER, "ERROR");
        }
        XRLog.setLoggingEnabled(false);
    }
}
