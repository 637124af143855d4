package dev.ringwall.exchange.found;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of an asset in so many words, and the headers by which columns of it are known, English and German. */
public enum AssetField {
    ID(
            "asset tag, tag, asset id, asset, asset no, asset nr, asset number, tag name, equipment tag, equipment id, device id,"
                    + " id, inventory number, inventory no, inventarnummer, inventar nr, inv nr, betriebsmittelkennzeichen,"
                    + " bmk, kennzeichen, anlagenkennzeichen, aks, kks, geraete id, geraetekennzeichen"),
    NAME(
            "name, asset name, device name, hostname, host name, host, computer name, bezeichnung, benennung, beschreibung,"
                    + " description, geraetename, rechnername"),
    ZONE("zone, security zone, zone name, zone id, sicherheitszone, zelle, cell, segment, network zone"),
    VENDOR("vendor, manufacturer, make, brand, oem, hersteller, fabrikat, supplier, lieferant"),
    MODEL(
            "model, typ, type, modell, device type, device model, geraetetyp, product, produkt, product name, baureihe, model"
                    + " name, typbezeichnung"),
    ORDER_NUMBER(
            "order number, order no, order nr, part number, part no, pn, mlfb, catalog number, cat no, sku, bestellnummer,"
                    + " bestell nr, artikelnummer, artikel nr"),
    SERIAL("serial, serial number, serial no, serial nr, sn, seriennummer, serien nr, fabriknummer"),
    VERSION(
            "version, firmware, firmware version, fw, fw version, fw stand, software version, sw version, sw stand, release,"
                    + " firmwarestand, softwarestand, firmware stand, os version"),
    ADDRESS("ip, ip address, ip addr, ipv4, ipv4 address, address, adresse, ip adresse, netzwerkadresse"),
    MAC("mac, mac address, mac addr, mac adresse, hardware address, hw address, ethernet address"),
    SPACE("vrf, address space, adressraum, nat domain"),
    NETWORK("network, netz, netzwerk, vlan, subnet, subnetz"),
    LOCATION(
            "location, ort, standort, einbauort, raum, room, building, gebaeude, site, cabinet, schaltschrank, panel, place"),
    ROLE("role, rolle, function, funktion, aufgabe, purpose"),
    CRITICALITY("criticality, kritikalitaet, schutzbedarf, business criticality"),
    NOTE("comment, comments, kommentar, note, notes, notiz, remark, remarks, bemerkung, anmerkung");

    private final String headers;

    AssetField(String headers) {
        this.headers = "," + headers.replace(", ", ",") + ",";
    }

    /** Those that an asset has of itself: not its id, its place in the plant and how it is reached. */
    public boolean isDescription() {
        return switch (this) {
            case ID, ZONE, ADDRESS, MAC, SPACE, NETWORK -> false;
            case NAME, VENDOR, MODEL, ORDER_NUMBER, SERIAL, VERSION, LOCATION, ROLE, CRITICALITY, NOTE -> true;
        };
    }

    /** Those that say how an asset is reached. */
    public static List<AssetField> ofInterface() {
        return List.of(ADDRESS, MAC, SPACE, NETWORK);
    }

    /** The field of the plant file that it fills. */
    public String plantField() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a plant field's name, as {@code --map} writes it. */
    public static Optional<AssetField> named(String plantField) {
        String plain = plantField.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.plantField().equals(plain))
                .findFirst();
    }

    /** What a header most likely means; {@code Hersteller / Vendor} is known by either half. */
    public static Optional<AssetField> guess(String header) {
        String whole = plain(header);
        Optional<AssetField> field = known(whole);
        if (field.isPresent()) {
            return field;
        }
        for (String half : header.split("[/|(]", -1)) {
            Optional<AssetField> known = known(plain(half));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static Optional<AssetField> known(String plain) {
        return Arrays.stream(values())
                .filter(field -> field.headers.contains("," + plain + ","))
                .findFirst();
    }

    private static String plain(String header) {
        return Plain.letters(header).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
