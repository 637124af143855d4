package dev.ringwall.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.xml.XmlReader.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

    @Test
    void elementsHaveTheirPlaceTheirTextAndWhatIsInThem() {
        Element root =
                read("<a x='1'>\n  <b>one <![CDATA[two]]></b>\n</a>").root().orElseThrow();

        assertThat(root.attribute("x")).contains("1");
        assertThat(root.text("b")).contains("one two");
        assertThat(root.first("b").orElseThrow().line()).isEqualTo(2);
    }

    @Test
    void aDocumentTypeIsPassedOver() {
        Document read = read("<!DOCTYPE nmaprun PUBLIC \"-//X//DTD\" \"http://example.invalid/x.dtd\"><nmaprun/>");

        assertThat(read.fault()).isEmpty();
        assertThat(read.root()).isPresent();
    }

    @Test
    void noEntityIsLookedUp() {
        for (String entity : List.of("<!ENTITY x SYSTEM 'file:///etc/hostname'>", "<!ENTITY x 'y'>")) {
            Document read = read("<!DOCTYPE a [" + entity + "]><a>&x;</a>");

            assertThat(read.fault().orElseThrow().issue().sentence())
                    .isEqualTo("expected text, got the entity `x`, which is not looked up");
        }
        assertThat(read("<!DOCTYPE a [<!ENTITY x 'y'>]><a b='&x;'/>").fault()).isPresent();
    }

    @Test
    void aFileThatBreaksOffGivesWhatStoodBefore() {
        List<String> whole = new ArrayList<>();
        Document read = XmlReader.each(
                file("<run>\n<host n='1'/>\n<host n='2'/>\n<host n='3'><por"),
                Limits.DEFAULT,
                Set.of("host"),
                host -> whole.add(host.attribute("n").orElse("")));

        assertThat(whole).containsExactly("1", "2");
        assertThat(read.fault().orElseThrow().cutOff()).isTrue();
        assertThat(read.fault().orElseThrow().issue())
                .hasToString("x.xml:4:17: warning: expected the end of `host`, which begins on line 4, got the end of"
                        + " the file [cut-off]");
        assertThat(read.root().orElseThrow().first("host").orElseThrow().attribute("n"))
                .contains("3");
    }

    @Test
    void whatIsNoXmlIsSaid() {
        for (String text :
                List.of("", "nope", "<a></b>", "<a>\u0001</a>\n\n", "<?xml version='1.0' encoding='foo'?><a/>")) {
            XmlReader.Fault fault = read(text).fault().orElseThrow();

            assertThat(fault.issue().code()).isEqualTo(IssueCode.BROKEN_XML);
            assertThat(fault.cutOff()).isFalse();
        }
    }

    @Test
    void whatTheParserStumblesOverHasItsPlaceToo() {
        String text = "<?xml version='1.0'?>\n<!DOCTYPE a [\u0001]><a/>";

        assertThat(read(text).fault().orElseThrow().issue())
                .hasToString("x.xml:2:14: error: expected XML, got something that is none [broken-xml]");
        assertThat(XmlReader.isRoot(text.getBytes(StandardCharsets.UTF_8), "a")).isFalse();
    }

    @Test
    void depthAndLengthAreLimited() {
        assertThat(read("<a>".repeat(200)).fault().orElseThrow().issue().code()).isEqualTo(IssueCode.TOO_DEEP);
        assertThat(read("<a>" + "x".repeat(70_000) + "</a>")
                        .fault()
                        .orElseThrow()
                        .issue()
                        .code())
                .isEqualTo(IssueCode.FIELD_TOO_LONG);
        assertThat(read("<a b='" + "x".repeat(70_000) + "'/>")
                        .fault()
                        .orElseThrow()
                        .issue()
                        .code())
                .isEqualTo(IssueCode.FIELD_TOO_LONG);
    }

    private static Document read(String text) {
        return XmlReader.read(file(text), Limits.DEFAULT);
    }

    private static SourceFile file(String text) {
        return new SourceFile("x.xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
