package dev.ringwall.engine.model;

import java.util.Arrays;
import java.util.Optional;

/** A section of a plant's file, under the name that it has there. */
public enum Section {
    PLANT("plant"),
    ZONES("zones"),
    CONDUITS("conduits"),
    PRODUCTS("products"),
    ASSETS("assets"),
    GROUPS("groups"),
    SERVICES("services"),
    SYSTEMS("systems"),
    CONDITIONS("conditions"),
    RISK_CRITERIA("risk.criteria"),
    RISK_INITIAL("risk.initial"),
    RISK_RECORDS("risk.records"),
    RISK_TARGETS("risk.targets"),
    COUNTERMEASURES("countermeasures"),
    EVIDENCE("evidence"),
    ACCEPTED("accepted"),
    EFFECTS("effects"),
    APPROVALS("approvals"),
    JUSTIFICATIONS("justifications"),
    FLOWS("flows");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Section> of(String word) {
        return Arrays.stream(values())
                .filter(section -> section.word.equals(word))
                .findFirst();
    }

    /** Whether a plant has it once, without an id. */
    public boolean isSingle() {
        return switch (this) {
            case PLANT, RISK_CRITERIA, RISK_INITIAL, FLOWS -> true;
            case ZONES,
                    CONDUITS,
                    PRODUCTS,
                    ASSETS,
                    GROUPS,
                    SERVICES,
                    SYSTEMS,
                    CONDITIONS,
                    RISK_RECORDS,
                    RISK_TARGETS,
                    COUNTERMEASURES,
                    EVIDENCE,
                    ACCEPTED,
                    EFFECTS,
                    APPROVALS,
                    JUSTIFICATIONS -> false;
        };
    }
}
