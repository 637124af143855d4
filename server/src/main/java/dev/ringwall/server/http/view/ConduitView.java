package dev.ringwall.server.http.view;

import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Channel;
import dev.ringwall.engine.model.Conduit;
import dev.ringwall.engine.model.PlantIndex;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.ZoneId;
import java.util.List;

/** A conduit with its channels, the devices in it and the zones it joins. */
public record ConduitView(
        String id,
        String name,
        List<String> zones,
        List<String> terminatedBy,
        List<String> assets,
        List<ChannelView> channels,
        String note) {

    /** One declared communication; {@code from} and {@code to} as {@code zone:control} or {@code asset:plc-1}. */
    public record ChannelView(
            String id,
            String from,
            String to,
            Channel.Initiator initiator,
            String protocol,
            String port,
            String purpose,
            Said wireless,
            Said encrypted,
            Said authenticated,
            Said interactive,
            Said external,
            Said temporary) {
        static ChannelView of(Channel channel) {
            return new ChannelView(
                    channel.id().value(),
                    channel.from().print(),
                    channel.to().print(),
                    channel.initiator(),
                    channel.protocol(),
                    channel.port(),
                    channel.purpose(),
                    channel.wireless(),
                    channel.encrypted(),
                    channel.authenticated(),
                    channel.interactive(),
                    channel.external(),
                    channel.temporary());
        }
    }

    public static ConduitView of(Conduit conduit, PlantIndex index) {
        return new ConduitView(
                conduit.id().value(),
                conduit.name(),
                conduit.zones().stream().map(ZoneId::value).toList(),
                conduit.terminatedBy().stream().map(AssetId::value).toList(),
                index.assetsOf(conduit.id()).stream()
                        .map(asset -> asset.id().value())
                        .toList(),
                conduit.channels().stream().map(ChannelView::of).toList(),
                conduit.note());
    }
}
