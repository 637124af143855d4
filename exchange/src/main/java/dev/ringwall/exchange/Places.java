package dev.ringwall.exchange;

import dev.ringwall.engine.catalog.ProcessRequirementId;
import dev.ringwall.engine.model.AcceptanceId;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.EvidenceId;
import dev.ringwall.engine.model.Place;
import dev.ringwall.engine.model.RiskId;
import dev.ringwall.engine.model.StatementId;
import dev.ringwall.engine.model.SubjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where each thing of a plant stands: an id is looked up in one table of whole numbers, no place is stored as text. */
public final class Places {

    /** Knows no place. */
    public static final Places NONE = new Places(List.of(), new HashMap<>(), Optional.empty());

    private static final int LINE_BITS = 28;
    private static final int COLUMN_BITS = 20;

    private final List<String> files;
    private final Map<String, Map<String, Long>> byKind;
    private final Optional<Places> others;

    private Places(List<String> files, Map<String, Map<String, Long>> byKind, Optional<Places> others) {
        this.files = files;
        this.byKind = byKind;
        this.others = others;
    }

    /**
     * @param files names, numbered from 0
     * @param byKind packed places by the kind's word, then by id
     */
    public static Places of(List<String> files, Map<String, Map<String, Long>> byKind) {
        return new Places(new ArrayList<>(files), byKind, Optional.empty());
    }

    /** These places, and for what has none here those of others. */
    public Places over(Places others) {
        return new Places(files, byKind, Optional.of(others));
    }

    /** File, line and column as one number. */
    public static long pack(int file, int line, int column) {
        int narrow = Math.min(column, (1 << COLUMN_BITS) - 1);
        return ((long) file << (LINE_BITS + COLUMN_BITS)) | ((long) line << COLUMN_BITS) | narrow;
    }

    /** The place behind a number. */
    public static Place unpack(long packed, List<String> files) {
        int file = (int) (packed >>> (LINE_BITS + COLUMN_BITS));
        int line = (int) (packed >>> COLUMN_BITS) & ((1 << LINE_BITS) - 1);
        int column = (int) packed & ((1 << COLUMN_BITS) - 1);
        return new Place(files.get(file), line, column);
    }

    public Optional<Place> of(SubjectId id) {
        return find(id.kind().word(), id.value());
    }

    public Optional<Place> of(EvidenceId id) {
        return find("evidence", id.value());
    }

    public Optional<Place> of(StatementId id) {
        return find("condition", id.value());
    }

    public Optional<Place> of(ChannelId id) {
        return find("channel", id.value());
    }

    public Optional<Place> of(RiskId id) {
        return find("risk", id.value());
    }

    public Optional<Place> of(AcceptanceId id) {
        return find("acceptance", id.value());
    }

    public Optional<Place> of(ProcessRequirementId row) {
        return find("row", row.toString());
    }

    /** Where the SL-T of a zone or conduit was written. */
    public Optional<Place> ofTarget(SubjectId subject) {
        return find("target", subject.print());
    }

    private Optional<Place> find(String kind, String id) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(id))
                .map(at -> unpack(at, files))
                .or(() -> others.flatMap(more -> more.find(kind, id)));
    }
}
