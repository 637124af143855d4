package dev.ringwall.engine.model;

import java.util.List;

/**
 * What the requirements specification says of the whole plant (IEC 62443-3-2, ZCR 1.1, 6.2, 6.5 to 6.9).
 *
 * @param owner the accountable organisation
 * @param externalServices services the plant takes from outside
 * @param outOfScope systems near by that are not part of it
 */
public record PlantDescription(
        String name,
        String owner,
        String purpose,
        String function,
        String intendedUse,
        String equipmentUnderControl,
        String perimeter,
        List<AccessPoint> accessPoints,
        List<String> externalServices,
        List<String> outOfScope,
        String environment,
        String threats,
        List<String> policies,
        List<String> assumptions,
        List<String> regulations,
        List<Person> people,
        String source) {

    public PlantDescription {
        accessPoints = List.copyOf(accessPoints);
        externalServices = List.copyOf(externalServices);
        outOfScope = List.copyOf(outOfScope);
        policies = List.copyOf(policies);
        assumptions = List.copyOf(assumptions);
        regulations = List.copyOf(regulations);
        people = List.copyOf(people);
    }

    /** Somebody whose word the plant's file carries. */
    public record Person(String name, String organisation, String function) {}
}
