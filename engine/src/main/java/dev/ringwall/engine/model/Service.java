package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.RequirementId;
import java.util.List;

/**
 * Something that named assets offer to others, so that these meet a row together with it.
 *
 * @param rows rows of IEC 62443-3-3 that it provides
 * @param users assets and groups
 * @param channels the declared channels that carry it to users in other zones
 */
public record Service(
        ServiceId id,
        String name,
        Kind kind,
        List<AssetId> offeredBy,
        List<RequirementId> rows,
        List<SubjectId> users,
        List<ChannelId> channels)
        implements PlantPart {

    public Service {
        offeredBy = List.copyOf(offeredBy);
        rows = List.copyOf(rows);
        users = List.copyOf(users);
        channels = List.copyOf(channels);
    }

    /** What a service does. */
    public enum Kind {
        DIRECTORY,
        JUMP_HOST,
        LOG_COLLECTOR,
        TIME,
        BACKUP,
        MALWARE_MANAGEMENT,
        PKI,
        MONITORING
    }
}
