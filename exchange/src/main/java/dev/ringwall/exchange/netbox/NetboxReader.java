package dev.ringwall.exchange.netbox;

import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.Place;
import dev.ringwall.exchange.Coverage;
import dev.ringwall.exchange.Imported;
import dev.ringwall.exchange.Issue;
import dev.ringwall.exchange.IssueCode;
import dev.ringwall.exchange.Limits;
import dev.ringwall.exchange.Places;
import dev.ringwall.exchange.SourceFile;
import dev.ringwall.exchange.found.AssetField;
import dev.ringwall.exchange.found.Found;
import dev.ringwall.exchange.found.FoundAsset;
import dev.ringwall.exchange.json.JsonReader;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads devices and virtual machines out of all that a NetBox holds. What has no place in a plant is counted by its kind. */
final class NetboxReader {

    private static final String DEVICE = "dcim.device";
    private static final String MACHINE = "virtualization.virtualmachine";
    private static final List<String> USED = List.of(
            DEVICE,
            MACHINE,
            "dcim.devicetype",
            "dcim.manufacturer",
            "dcim.devicerole",
            "dcim.platform",
            "dcim.site",
            "dcim.location",
            "dcim.rack",
            "dcim.interface",
            "dcim.macaddress",
            "virtualization.vminterface",
            "ipam.ipaddress",
            "ipam.vrf",
            "ipam.vlan");

    private final SourceFile source;
    private final Limits limits;
    private final Records records = new Records();
    private final List<Issue> issues = new ArrayList<>();
    private long strange;

    private NetboxReader(SourceFile source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    static Imported<Found> read(SourceFile source, Limits limits) {
        return new NetboxReader(source, limits).read();
    }

    private Imported<Found> read() {
        JsonReader.Document document = JsonReader.read(source, limits);
        document.fault().ifPresent(issues::add);
        document.root().ifPresent(this::gather);
        if (document.root().isPresent() && records.countsExcept(List.of()).isEmpty()) {
            String sentence = "expected devices as NetBox writes them, got none";
            issues.add(new Issue(
                    IssueCode.WRONG_FORMAT, sentence, place(document.root().get())));
        }
        if (issues.stream().anyMatch(Issue::isError)) {
            return new Imported<>(Optional.empty(), issues, Coverage.NOTHING, Places.NONE);
        }
        Interfaces interfaces = new Interfaces(records);
        Found.Collected found = new Found.Collected();
        records.all(DEVICE).forEach((number, device) -> found.add(device(number, device, interfaces)));
        records.all(MACHINE).forEach((number, machine) -> found.add(machine(number, machine, interfaces)));
        long read = records.all(DEVICE).size() + (long) records.all(MACHINE).size();
        if (read == 0) {
            String sentence = "expected devices or virtual machines, got records of other kinds";
            issues.add(new Issue(IssueCode.NOTHING_FOUND, sentence, new Place(source.name(), 0, 0)));
        }
        return new Imported<>(
                Optional.of(found.found()), issues, new Coverage(read, read + strange, left()), Places.NONE);
    }

    private List<String> left() {
        return records.countsExcept(USED).entrySet().stream()
                .map(kind -> kind.getValue() + " of `" + kind.getKey() + "`")
                .toList();
    }

    private void gather(Written root) {
        Stream<Written> entries = switch (root) {
            case Written.Sequence dump -> dump.items().stream();
            case Written.Fields answer -> {
                List<Written> results = answer.list("results");
                yield results.isEmpty() ? Stream.of(answer) : results.stream();
            }
            case Written.Text text -> Stream.of(text);
        };
        entries.forEach(this::entry);
    }

    private void entry(Written entry) {
        boolean known = entry.named()
                .map(fields -> records.addDumped(fields) || records.addAnswered(fields))
                .orElse(false);
        if (!known) {
            strange++;
            if (issues.size() < limits.issues()) {
                String sentence = "expected a record of NetBox with its kind and number, got " + entry.shape();
                issues.add(new Issue(IssueCode.RECORD_LEFT_OUT, sentence, place(entry)));
            }
        }
    }

    private Place place(Written value) {
        return new Place(source.name(), value.span().line(), value.span().column());
    }

    private FoundAsset device(String number, Written.Fields device, Interfaces interfaces) {
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        Optional<Written.Fields> type = records.referred(device, "device_type", "dcim.devicetype");
        put(values, AssetField.VENDOR, type.flatMap(each -> records.name(each, "manufacturer", "dcim.manufacturer")));
        put(values, AssetField.MODEL, type.flatMap(each -> each.text("model")));
        put(values, AssetField.ORDER_NUMBER, type.flatMap(each -> each.text("part_number")));
        put(values, AssetField.ROLE, role(device));
        common(device, values);
        return FoundAsset.of(place(device), device.text("asset_tag").orElse(number), values)
                .with(with(interfaces.ofDevice(number), device));
    }

    private FoundAsset machine(String number, Written.Fields machine, Interfaces interfaces) {
        Map<AssetField, String> values = new EnumMap<>(AssetField.class);
        put(values, AssetField.ROLE, role(machine));
        put(values, AssetField.NOTE, Optional.of("virtual machine"));
        common(machine, values);
        String tag = machine.text("name").orElse("virtual machine " + number);
        return FoundAsset.of(place(machine), tag, values).with(with(interfaces.ofMachine(number), machine));
    }

    /** The role of a device was called otherwise before version 3.6. */
    private Optional<String> role(Written.Fields of) {
        return records.name(of, "role", "dcim.devicerole").or(() -> records.name(of, "device_role", "dcim.devicerole"));
    }

    private void common(Written.Fields of, Map<AssetField, String> values) {
        put(values, AssetField.NAME, of.text("name"));
        put(values, AssetField.SERIAL, of.text("serial"));
        put(values, AssetField.LOCATION, location(of));
        String note = Stream.of(
                        Optional.ofNullable(values.get(AssetField.NOTE)),
                        of.text("description"),
                        of.text("comments"),
                        records.name(of, "platform", "dcim.platform").map(each -> "runs " + each),
                        status(of).filter(status -> !status.equals("active")).map(status -> "status " + status))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        put(values, AssetField.NOTE, Optional.of(note).filter(text -> !text.isEmpty()));
    }

    private static Optional<String> status(Written.Fields of) {
        return of.text("status").or(() -> of.fields("status").text("value"));
    }

    private Optional<String> location(Written.Fields of) {
        String all = Stream.of(
                        records.name(of, "site", "dcim.site"),
                        records.name(of, "location", "dcim.location"),
                        records.name(of, "rack", "dcim.rack"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    /** Where the file lists no interfaces, the address that a device itself names. */
    private static List<NetworkInterface> with(List<NetworkInterface> interfaces, Written.Fields of) {
        if (!interfaces.isEmpty()) {
            return interfaces;
        }
        return Stream.of("primary_ip", "primary_ip4", "primary_ip6")
                .flatMap(field -> of.fields(field).text("address").stream())
                .distinct()
                .map(address -> Interfaces.at(address, "", ""))
                .sorted(Comparator.comparing(NetworkInterface::address))
                .toList();
    }

    private static void put(Map<AssetField, String> values, AssetField field, Optional<String> value) {
        value.ifPresent(text -> values.put(field, text));
    }
}
