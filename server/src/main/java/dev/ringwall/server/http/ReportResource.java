package dev.ringwall.server.http;

import dev.ringwall.engine.report.Detail;
import dev.ringwall.engine.report.Document;
import dev.ringwall.engine.report.Report;
import dev.ringwall.engine.report.Reports;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ReportFormat;
import dev.ringwall.exchange.terminal.Screen;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.ReportLine;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports in every format: the bytes that the command line writes for the same plant, day and language. */
@RestController
@RequestMapping("/api/v1/plants/{plant}/reports")
class ReportResource {

    private final Sights sights;

    ReportResource(Sights sights) {
        this.sights = sights;
    }

    /** Which reports there are, and in which formats. */
    @Needs(Permission.SEE)
    @GetMapping
    List<ReportLine> reports(@PathVariable("plant") String plant, HttpServletRequest request) {
        Sight sight = sights.of(plant, Optional.empty(), request);
        return Reports.ALL.stream()
                .map(report -> new ReportLine(report.name(), formats(compiled(report, sight, false))))
                .toList();
    }

    private static List<ReportLine.FormatLine> formats(Document document) {
        return Formats.ofReports().stream()
                .filter(format -> format.canHold(document))
                .map(format ->
                        new ReportLine.FormatLine(format.name(), format.extension(), format.holds(), format.isText()))
                .toList();
    }

    private static Document compiled(Report report, Sight sight, boolean all) {
        return report.compile(
                sight.assessment(),
                all ? Detail.ALL : Detail.NOT_MET,
                sight.read().version());
    }

    /** One report in one format, to be kept: nothing of it is shown as a page of ours. */
    @Needs(Permission.SEE)
    @GetMapping(path = "/{report}/{format}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> report(
            @PathVariable("plant") String plant,
            @PathVariable("report") String report,
            @PathVariable("format") String format,
            @RequestParam(name = "all", defaultValue = "false") boolean all,
            @RequestParam(name = "day") Optional<LocalDate> day,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request)
            throws IOException {
        Sight sight = sights.of(plant, day, request);
        Report wanted = Reports.ALL.stream()
                .filter(each -> each.name().equals(report))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("report"));
        ReportFormat form = Formats.ofReports().stream()
                .filter(each -> each.name().equals(format))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("format"));
        Document document = compiled(wanted, sight, all);
        if (!form.canHold(document)) {
            throw Problem.notFound("format of this report: it has no drawing");
        }
        var out = new ByteArrayOutputStream();
        form.writer(Screen.PLAIN).write(document, sight.prose(language), out);
        String name = sight.plant().id().value() + "-" + wanted.name() + "." + form.extension();
        return Tags.tagged(sight)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(out.toByteArray());
    }
}
