package dev.ringwall.exchange.netbox;

import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.exchange.yaml.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How devices are reached: interfaces with a hardware address or at least one network address, one entry an address. */
final class Interfaces {

    private final Records records;
    private final Map<String, List<NetworkInterface>> byDevice = new HashMap<>();
    private final Map<String, List<NetworkInterface>> byMachine = new HashMap<>();

    Interfaces(Records records) {
        this.records = records;
        Map<String, List<Written.Fields>> addresses = new HashMap<>();
        records.all("ipam.ipaddress")
                .values()
                .forEach(address -> assigned(address)
                        .ifPresent(to -> addresses
                                .computeIfAbsent(to, any -> new ArrayList<>())
                                .add(address)));
        gather("dcim.interface", "device", addresses, byDevice);
        gather("virtualization.vminterface", "virtual_machine", addresses, byMachine);
    }

    List<NetworkInterface> ofDevice(String number) {
        return byDevice.getOrDefault(number, List.of());
    }

    List<NetworkInterface> ofMachine(String number) {
        return byMachine.getOrDefault(number, List.of());
    }

    private void gather(
            String kind,
            String owner,
            Map<String, List<Written.Fields>> addresses,
            Map<String, List<NetworkInterface>> into) {
        records.all(kind)
                .forEach((number, each) -> Records.number(each, owner).ifPresent(device -> {
                    List<NetworkInterface> found = of(each, addresses.getOrDefault(kind + " " + number, List.of()));
                    into.computeIfAbsent(device, any -> new ArrayList<>()).addAll(found);
                }));
    }

    private List<NetworkInterface> of(Written.Fields each, List<Written.Fields> addresses) {
        String mac = mac(each);
        if (addresses.isEmpty()) {
            return mac.isEmpty() ? List.of() : List.of(new NetworkInterface("", "", vlan(each), mac));
        }
        return addresses.stream()
                .map(address -> at(
                        address.text("address").orElse(""),
                        records.name(address, "vrf", "ipam.vrf").orElse(""),
                        mac))
                .toList();
    }

    /** Since version 4.2 hardware addresses are records of their own. */
    private String mac(Written.Fields each) {
        return each.text("mac_address")
                .or(() -> records.referred(each, "primary_mac_address", "dcim.macaddress")
                        .flatMap(mac -> mac.text("mac_address")))
                .orElse("");
    }

    private String vlan(Written.Fields each) {
        return records.name(each, "untagged_vlan", "ipam.vlan").orElse("");
    }

    /** The kind and number of the interface that has an address; a dump names the kind by two words or by a number. */
    private static Optional<String> assigned(Written.Fields address) {
        Optional<String> number = address.text("assigned_object_id");
        List<Written> words = address.list("assigned_object_type");
        String type = words.size() == 2
                ? words.get(0).said().orElse("") + "." + words.get(1).said().orElse("")
                : address.text("assigned_object_type").orElse("");
        String kind = type.contains("vminterface") ? "virtualization.vminterface" : "dcim.interface";
        return number.map(each -> kind + " " + each);
    }

    /** An address with the length of its network, {@code 10.1.2.3/24}, is in the network {@code 10.1.2.0/24}. */
    static NetworkInterface at(String address, String space, String mac) {
        int slash = address.indexOf('/');
        return slash < 0
                ? new NetworkInterface(address, space, "", mac)
                : new NetworkInterface(address.substring(0, slash), space, Networks.of(address), mac);
    }
}
