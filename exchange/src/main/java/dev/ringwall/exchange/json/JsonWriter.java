package dev.ringwall.exchange.json;

import dev.ringwall.engine.report.Document;
import dev.ringwall.exchange.document.Prose;
import dev.ringwall.exchange.document.TextWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A document as JSON, after {@code docs/reference/report.schema.json}. Keys and ids are stable; the words beside them are
 * for people and follow the language.
 */
public final class JsonWriter implements TextWriter {

    /** The version of the format. It grows when a reader of the last one would misread the next. */
    static final int FORMAT = 1;

    @Override
    public void write(Document document, Prose prose, Appendable out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(context(), new AppendableWriter(out))) {
            new DocumentJson(json, prose).write(document);
        }
        out.append('\n');
    }

    private static ObjectWriteContext context() {
        return new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    /** Hands characters on; the file behind belongs to the caller. */
    private static final class AppendableWriter extends Writer {

        private final Appendable out;

        AppendableWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            if (out instanceof Writer writer) {
                writer.write(buffer, offset, length);
            } else {
                out.append(CharBuffer.wrap(buffer, offset, length));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
