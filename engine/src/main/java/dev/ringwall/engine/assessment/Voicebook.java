package dev.ringwall.engine.assessment;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.evidence.EvidenceIndex;
import dev.ringwall.engine.evidence.Testimony;
import dev.ringwall.engine.evidence.Validity;
import dev.ringwall.engine.model.Evidence;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The voices on each subject, in the rows of one part. */
final class Voicebook {

    private final EvidenceIndex evidence;
    private final RowSheet sheet;
    private final boolean heardOnce;
    private final Map<SubjectId, List<Voice>> known = new HashMap<>();

    /** @param heardOnce whether nobody will ask for the testimonies behind the voices */
    Voicebook(EvidenceIndex evidence, RowSheet sheet, boolean heardOnce) {
        this.evidence = evidence;
        this.sheet = sheet;
        this.heardOnce = heardOnce;
    }

    List<Voice> of(SubjectId subject) {
        if (!evidence.speaksOf(subject)) {
            return List.of();
        }
        List<Voice> voices = known.get(subject);
        if (voices == null) {
            voices = voices(evidence.about(subject));
            if (voices.isEmpty()) {
                return voices;
            }
            known.put(subject, voices);
            if (heardOnce) {
                evidence.forget(subject);
            }
        }
        return voices;
    }

    /** The voices of testimonies by row. */
    List<Voice> voices(Map<RequirementId, List<Testimony>> byRow) {
        if (byRow.isEmpty()) {
            return List.of();
        }
        IdentityHashMap<Evidence, Voice> voices = new IdentityHashMap<>();
        List<Voice> inOrder = new ArrayList<>(2);
        byRow.forEach((id, testimonies) -> {
            int row = sheet.numberOf(id);
            for (Testimony testimony : row < 0 ? List.<Testimony>of() : testimonies) {
                Voice voice = voices.get(testimony.piece());
                if (voice == null) {
                    voice = new Voice(testimony.piece(), isExpired(testimony.piece()));
                    voices.put(testimony.piece(), voice);
                    inOrder.add(voice);
                }
                voice.add(testimony, row);
            }
        });
        return inOrder;
    }

    private boolean isExpired(Evidence piece) {
        return Validity.isExpired(piece, evidence.plant().plant().settings(), evidence.day());
    }

    /** What was compiled of a subject is compiled anew. */
    void forget(SubjectId subject) {
        known.remove(subject);
    }
}
