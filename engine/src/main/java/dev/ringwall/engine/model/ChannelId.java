package dev.ringwall.engine.model;

/** Names a channel, unique in the plant. */
public record ChannelId(String value) implements Comparable<ChannelId> {

    public ChannelId {
        Ids.check(value);
    }

    @Override
    public int compareTo(ChannelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
