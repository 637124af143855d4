package dev.ringwall.exchange.inventory;

import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.AssetTable;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.table.Sheet;
import dev.ringwall.exchange.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the first sheet of a workbook that lists assets; the others are named as left. */
final class WorkbookInventory {

    private final Map<String, AssetField> mapping;
    private final Limits limits;
    private final List<Issue> issues = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Optional<Imported<Found>> read = Optional.empty();

    private WorkbookInventory(Map<String, AssetField> mapping, Limits limits) {
        this.mapping = mapping;
        this.limits = limits;
    }

    static Imported<Found> read(SourceFile source, Map<String, AssetField> mapping, Limits limits) {
        WorkbookInventory inventory = new WorkbookInventory(mapping, limits);
        Workbook.Opened opened = Workbook.open(source, limits);
        opened.issue().ifPresent(inventory.issues::add);
        opened.workbook().ifPresent(workbook -> workbook.tabs().forEach(tab -> inventory.sheet(workbook, tab)));
        if (inventory.read.isEmpty() && inventory.issues.stream().noneMatch(Issue::isError)) {
            String sentence =
                    "expected a sheet with a header row and a column for the tag of an asset, such as `Asset Tag`, got none";
            inventory.issues.add(new Issue(IssueCode.NO_COLUMN_FOR_ID, sentence, new Place(source.name(), 0, 0)));
        }
        return inventory.imported();
    }

    private void sheet(Workbook workbook, Workbook.Tab tab) {
        if (read.isPresent()) {
            left.add("sheet `" + tab.name() + "`");
            return;
        }
        Workbook.Read sheet = workbook.read(tab);
        sheet.issue().ifPresent(issues::add);
        read = sheet.sheet().flatMap(this::assets);
        read.ifPresent(assets -> sheet.sheet().ifPresent(from -> issues.addAll(from.issues())));
        if (read.isEmpty()) {
            left.add("sheet `" + tab.name() + "`");
        }
    }

    private Optional<Imported<Found>> assets(Sheet sheet) {
        return new AssetTable(sheet.file(), mapping, limits).read(sheet.rows().iterator());
    }

    private Imported<Found> imported() {
        if (read.isEmpty()) {
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        Imported<Found> assets = read.get();
        List<Issue> all = Stream.concat(issues.stream(), assets.issues().stream())
                .sorted(Issue.BY_PLACE)
                .toList();
        Coverage coverage = assets.coverage();
        List<String> both =
                Stream.concat(coverage.left().stream(), left.stream()).toList();
        return new Imported<>(
                assets.value(), all, new Coverage(coverage.understood(), coverage.total(), both), Places.NONE);
    }
}
