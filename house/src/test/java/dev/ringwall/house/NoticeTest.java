package dev.ringwall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is on the class path has its owner named in NOTICE. */
class NoticeTest {

    /** Which jars are whose, as NOTICE calls them. */
    private record Owner(String jars, String named) {

        boolean owns(String jar) {
            return Pattern.matches(jars, jar);
        }
    }

    private static final List<Owner> OWNERS = List.of(
            new Owner("ringwall-.*|classes|test-classes|surefire.*", "Ringwall"),
            new Owner("org\\.eclipse\\.elk\\..*", "Eclipse Layout Kernel"),
            new Owner("org\\.eclipse\\.emf\\..*", "EMF"),
            new Owner("org\\.eclipse\\.xtext\\..*|org\\.eclipse\\.xtend\\..*", "Xtext"),
            new Owner("jackson-.*", "Jackson"),
            new Owner("snakeyaml-engine-.*", "snakeyaml-engine"),
            new Owner("picocli-.*", "picocli"),
            new Owner("json-schema-validator-.*", "json-schema-validator"),
            new Owner("openhtmltopdf-.*", "openhtmltopdf"),
            new Owner("pdfbox-.*|fontbox-.*|xmpbox-.*|commons-logging-.*", "Apache PDFBox"),
            new Owner("graphics2d-.*", "pdfbox-graphics2d"),
            new Owner("fastcsv-.*", "FastCSV"),
            new Owner("guava-.*|failureaccess-.*|listenablefuture-.*|j2objc-.*|error_prone_annotations-.*", "Guava"),
            new Owner("jsr305-.*", "JSR 305"),
            new Owner("checker-qual-.*", "Checker Framework"),
            new Owner("itu-.*", "Internet Time Utility"),
            new Owner("slf4j-.*|jul-to-slf4j-.*", "SLF4J"),
            new Owner("spring-.*", "Spring"),
            new Owner("tomcat-embed-.*", "Apache Tomcat"),
            new Owner("jakarta\\.annotation-api-.*", "Jakarta Annotations"),
            new Owner("logback-.*", "Logback"),
            new Owner("log4j-.*", "Log4j"),
            new Owner("micrometer-.*", "Micrometer"),
            new Owner("prometheus-.*", "Prometheus"),
            new Owner("HdrHistogram-.*", "HdrHistogram"),
            new Owner("HikariCP-.*", "HikariCP"),
            new Owner("flyway-.*", "Flyway"),
            new Owner("sqlite-jdbc-.*", "SQLite JDBC"),
            new Owner("postgresql-.*", "PostgreSQL JDBC"),
            new Owner("bcprov-.*", "Bouncy Castle"),
            new Owner("nimbus-jose-jwt-.*|oauth2-oidc-sdk-.*|content-type-.*|lang-tag-.*", "Nimbus"),
            new Owner("json-smart-.*|accessors-smart-.*", "json-smart"),
            new Owner("jcip-annotations-.*", "JCIP"),
            new Owner("asm-.*", "ASM"),
            new Owner("snakeyaml-\\d.*", "SnakeYAML"),
            new Owner("aalto-xml-.*|stax2-api-.*", "Aalto"),
            new Owner("jspecify-.*", "JSpecify"),
            new Owner("junit-.*|opentest4j-.*|apiguardian-.*", "JUnit"),
            new Owner("jqwik-.*", "jqwik"),
            new Owner("assertj-.*|byte-buddy-.*", "AssertJ"),
            new Owner("archunit-.*", "ArchUnit"));

    @Test
    void everyJarHasItsOwnerInTheNotice() throws IOException {
        String notice = Files.readString(Repository.ROOT.resolve("NOTICE"));
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
        assertThat(jars).hasSizeGreaterThan(10);
        assertThat(jars)
                .allMatch(jar -> OWNERS.stream().anyMatch(owner -> owner.owns(jar)), "has an owner in this test");
        assertThat(OWNERS).allMatch(owner -> notice.contains(owner.named()), "is named in NOTICE");
    }
}
