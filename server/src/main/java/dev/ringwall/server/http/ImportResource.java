package dev.ringwall.server.http;

import dev.ringwall.exchange.Explained;
import dev.ringwall.exchange.Format;
import dev.ringwall.exchange.Formats;
import dev.ringwall.exchange.ImportFormat;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.OtherForm;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.Intake;
import dev.ringwall.exchange.found.ProposalText;
import dev.ringwall.exchange.found.Proposals;
import dev.ringwall.exchange.words.Words;
import dev.ringwall.server.access.Permission;
import dev.ringwall.server.http.view.Changed;
import dev.ringwall.server.http.view.ImportView;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files of other programs: looked at first, taken in when somebody says so, as by the command `import`. */
@RestController
@RequestMapping("/api/v1/plants/{plant}/imports")
class ImportResource {

    private final Sights sights;
    private final Desk desk;

    ImportResource(Sights sights, Desk desk) {
        this.sights = sights;
        this.desk = desk;
    }

    /**
     * Says what the file in the body would change; with {@code apply} changes it, all or nothing.
     *
     * @param map what headers of a table mean, a line {@code header=field} each
     */
    @Needs(Permission.DESIGN)
    @PostMapping
    ImportView take(
            @PathVariable("plant") String plant,
            @RequestParam(name = "name") String name,
            @RequestParam(name = "format") Optional<String> format,
            @RequestParam(name = "source") Optional<String> source,
            @RequestParam(name = "map", defaultValue = "") String map,
            @RequestParam(name = "addZones", defaultValue = "false") boolean addZones,
            @RequestParam(name = "accept", defaultValue = "false") boolean accept,
            @RequestParam(name = "apply", defaultValue = "false") boolean apply,
            @RequestParam(name = "language", defaultValue = "en") String language,
            HttpServletRequest request)
            throws IOException {
        Sight sight = sights.of(plant, Optional.empty(), request);
        // A file may speak of anything.
        Desk.refuseUnlessOfTheWhole(sight, Guests.of(request));
        SourceFile file = new SourceFile(bare(name), body(request));
        ImportFormat chosen = format.isPresent() ? named(format.get()) : likely(file);
        Proposals.Choice choice = new Proposals.Choice(source.orElse(chosen.name()), addZones, accept);
        Intake intake = Intake.of(
                file,
                chosen,
                new Explained(explained(map, chosen), Map.of()),
                sight.plant(),
                choice,
                sight.read().catalog());
        if (intake.read().value().isEmpty()) {
            throw Problem.contradicts(intake.read().errors().stream()
                    .limit(3)
                    .map(Object::toString)
                    .collect(Collectors.joining("; ", "`" + file.name() + "` cannot be used: ", "")));
        }
        List<ProposalText.Said> said = new ProposalText(words(language), choice).of(intake.proposals());
        Optional<Changed> done = Optional.empty();
        if (apply) {
            refuseIfContradicting(intake);
            if (!intake.changes().isEmpty()) {
                done = Optional.of(desk.take(sight, intake.changes(), file.name(), request));
            }
        }
        return ImportView.of(chosen.name(), chosen.fields(), intake, said, done);
    }

    private static void refuseIfContradicting(Intake intake) {
        if (!intake.contradictions().isEmpty()) {
            throw Problem.contradicts("nothing was changed: the plant would contradict itself: "
                    + intake.contradictions().getFirst().sentence());
        }
    }

    /** No more of it is read than a file may have. */
    private static byte[] body(HttpServletRequest request) throws IOException {
        int most = Math.toIntExact(Limits.DEFAULT.fileBytes());
        if (request.getContentLengthLong() > most) {
            throw Problem.tooLarge("expected a file of at most " + (most >> 20) + " MiB");
        }
        byte[] bytes = request.getInputStream().readNBytes(most + 1);
        if (bytes.length > most) {
            throw Problem.tooLarge("expected a file of at most " + (most >> 20) + " MiB");
        }
        return bytes;
    }

    /** What the file is called where it comes from, without the way there. */
    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        if (last.isBlank()) {
            throw Problem.wrong("expected the name of a file, got `" + name + "`");
        }
        return last;
    }

    private static ImportFormat named(String name) {
        return Formats.ofImports().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.wrong(
                        "expected one of the formats " + names(Formats.ofImports()) + ", got `" + name + "`"));
    }

    private static ImportFormat likely(SourceFile file) {
        List<ImportFormat> likely = Formats.likely(file);
        if (likely.size() == 1) {
            return likely.getFirst();
        }
        if (likely.size() > 1) {
            throw Problem.contradicts("`" + file.name() + "` may be any of " + names(likely) + "; say which");
        }
        throw Problem.contradicts("`" + file.name() + "`: expected a file of one of the formats "
                + names(Formats.ofImports()) + ", got "
                + OtherForm.of(file)
                        .map(other -> other.what() + "; " + other.instead())
                        .orElse("none of them"));
    }

    private static String names(List<ImportFormat> formats) {
        return formats.stream().map(Format::name).collect(Collectors.joining(", "));
    }

    private static Map<String, String> explained(String map, ImportFormat format) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String each : map.lines().filter(line -> !line.isBlank()).toList()) {
            int equals = each.lastIndexOf('=');
            String field = equals < 0 ? "" : each.substring(equals + 1).strip();
            if (equals < 1 || !format.fields().contains(field)) {
                throw Problem.wrong("expected a header, `=` and one of the fields " + String.join(", ", format.fields())
                        + ", got `" + each + "`");
            }
            headers.put(each.substring(0, equals).strip(), field);
        }
        return headers;
    }

    private static Words words(String language) {
        if (!Words.languages().contains(language)) {
            throw Problem.wrong("expected one of the languages " + Words.languages() + ", got `" + language + "`");
        }
        return Words.read(language);
    }
}
