package dev.ringwall.engine;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Asset;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.Component;
import dev.ringwall.engine.model.ComponentId;
import dev.ringwall.engine.model.Home;
import dev.ringwall.engine.model.Identity;
import dev.ringwall.engine.model.Installed;
import dev.ringwall.engine.model.NetworkInterface;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Said;
import dev.ringwall.engine.model.Traits;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What may be different about an asset of a test's plant: {@code plants.asset("plc", Assets.baseline("sha"))}. */
public final class Assets {

    /** Nobody said anything of it but no: nothing is wireless, temporary, external, and so on. */
    public static final Traits PLAIN =
            new Traits(Said.NO, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO, Said.NO);

    private Assets() {}

    /** Nobody says since when it is as it is. */
    public static UnaryOperator<Asset> undated() {
        return old -> copy(old, old.home(), old.installed(), old.components(), old.identity(), Optional.empty());
    }

    /** It is as it is since a day, and was something else before. */
    public static UnaryOperator<Asset> since(LocalDate day) {
        return old -> copy(old, old.home(), old.installed(), old.components(), old.identity(), Optional.of(day));
    }

    public static UnaryOperator<Asset> home(Home home) {
        return old -> copy(old, home, old.installed(), old.components(), old.identity(), old.unchangedSince());
    }

    public static UnaryOperator<Asset> baseline(String hash) {
        return old -> installed(new Installed(
                        old.installed().product(),
                        old.installed().version(),
                        Optional.of(hash),
                        old.installed().types()))
                .apply(old);
    }

    /** Nobody says which version it runs. */
    public static UnaryOperator<Asset> versionNotSaid() {
        return old -> installed(new Installed(
                        old.installed().product(),
                        Optional.empty(),
                        old.installed().baseline(),
                        old.installed().types()))
                .apply(old);
    }

    public static UnaryOperator<Asset> installed(Installed installed) {
        return old -> copy(old, old.home(), installed, old.components(), old.identity(), old.unchangedSince());
    }

    /** It holds several components, each version 1 of a product of its own name, one for each type. */
    public static UnaryOperator<Asset> holds(ComponentType... types) {
        return old -> holds(Arrays.stream(types)
                        .map(type -> component(old.id().value(), type.name().toLowerCase(java.util.Locale.ROOT), type))
                        .toList())
                .apply(old);
    }

    public static UnaryOperator<Asset> holds(List<Component> components) {
        return old -> copy(old, old.home(), old.installed(), components, old.identity(), old.unchangedSince());
    }

    public static Component component(String asset, String name, ComponentType... types) {
        String id = name.replace('_', '-');
        return new Component(
                new ComponentId(new AssetId(asset), id),
                id,
                new Installed(Optional.of(new ProductId(id)), Optional.of("1"), Optional.empty(), List.of(types)));
    }

    /** Somebody or something saw the product and version that is installed. */
    public static UnaryOperator<Asset> seen(Identity.How how, LocalDate day, String version) {
        return seen(new Identity(how, "M. Walker", day, Optional.of(version)));
    }

    public static UnaryOperator<Asset> seen(Identity identity) {
        return old ->
                copy(old, old.home(), old.installed(), old.components(), Optional.of(identity), old.unchangedSince());
    }

    public static UnaryOperator<Asset> networks(String... names) {
        return interfaces(Arrays.stream(names)
                .map(name -> new NetworkInterface("", "", name, ""))
                .toList());
    }

    public static UnaryOperator<Asset> interfaces(List<NetworkInterface> interfaces) {
        return old -> new Asset(
                old.id(),
                old.name(),
                old.home(),
                old.installed(),
                old.traits(),
                interfaces,
                old.components(),
                old.identity(),
                old.unchangedSince(),
                old.description());
    }

    /** Yes to one question about it, no to all others. */
    public static Traits only(Trait yes) {
        return new Traits(
                said(yes == Trait.SAFETY),
                said(yes == Trait.WIRELESS),
                said(yes == Trait.TEMPORARY),
                said(yes == Trait.EXTERNAL),
                said(yes == Trait.HUMAN_INTERFACE),
                said(yes == Trait.OUTPUTS),
                said(yes == Trait.TEST_PORT),
                said(yes == Trait.BUSINESS));
    }

    /** The questions that a plant's file answers about an asset. */
    public enum Trait {
        SAFETY,
        WIRELESS,
        TEMPORARY,
        EXTERNAL,
        HUMAN_INTERFACE,
        OUTPUTS,
        TEST_PORT,
        BUSINESS
    }

    private static Said said(boolean yes) {
        return yes ? Said.YES : Said.NO;
    }

    private static Asset copy(
            Asset old,
            Home home,
            Installed installed,
            List<Component> components,
            Optional<Identity> identity,
            Optional<LocalDate> unchangedSince) {
        return new Asset(
                old.id(),
                old.name(),
                home,
                installed,
                old.traits(),
                old.interfaces(),
                components,
                identity,
                unchangedSince,
                old.description());
    }
}
