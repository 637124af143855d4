package dev.ringwall.engine.model;

import dev.ringwall.engine.catalog.ComponentType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plant without what lies outside somebody's scope.
 *
 * <p>Seen are the zones given, with all inside them; conduits all of whose zones are seen; the assets in these; the products
 * given, and those that seen assets are of; and of everything else (evidence, groups, services, risk records, decisions) what
 * speaks of seen things alone. Two kinds of thing cross the border, and what is hidden of them counts as nobody knows, never
 * as good:
 *
 * <ul>
 *   <li>A conduit that leads out. It is there by its id, for a zone without a conduit would need no boundary. All that it joins
 *       outside is one hostile zone outside the system; what stands in it is one device of every type, of which nothing is known.
 *   <li>A service that comes from outside, or partly. It is offered by a device of which nothing is known.
 * </ul>
 *
 * <p>Evidence on a group or system that is only partly seen, or on the plant, is kept as far as it speaks against; what it says
 * in favour may rest on what was found outside. Statements about conditions are kept where all they speak of is seen: outside,
 * something may contradict them. What is said of the plant as a whole, approvals, and flows are of the whole and not kept.
 */
final class SeenPlant {

    private static final String HIDDEN = "outside-your-scope";

    private final Plant plant;
    private final Set<ZoneId> zones = new HashSet<>();
    private final Set<ConduitId> conduits = new HashSet<>();
    private final Set<ConduitId> crossing = new HashSet<>();
    private final Set<AssetId> assets = new HashSet<>();
    private final Set<ProductId> products = new HashSet<>();
    private final Set<ProductId> given = new HashSet<>();
    private final Set<GroupId> groups = new HashSet<>();
    private final Set<GroupId> partOfGroups = new HashSet<>();
    private final Set<SystemId> systems = new HashSet<>();
    private final Set<SystemId> partOfSystems = new HashSet<>();
    private final Set<ServiceId> services = new HashSet<>();
    private final Set<RiskId> risks = new HashSet<>();
    private final Set<CountermeasureId> countermeasures = new HashSet<>();
    private final Set<EvidenceId> evidence = new HashSet<>();
    private final Map<String, String> channels = new HashMap<>();
    private final Set<ChannelId> wholeChannels = new HashSet<>();
    private final ZoneId hiddenZone;
    private final AssetId hiddenAsset;
    private boolean needsHiddenAsset;

    private SeenPlant(Plant plant, Scope.Parts scope) {
        this.plant = plant;
        see(scope);
        this.hiddenZone = new ZoneId(free(zones.stream().map(ZoneId::value).toList()));
        this.hiddenAsset = new AssetId(free(assets.stream().map(AssetId::value).toList()));
    }

    static Plant of(Plant plant, Scope.Parts scope) {
        return new SeenPlant(plant, scope).plant();
    }

    private void see(Scope.Parts scope) {
        PlantIndex index = PlantIndex.of(plant);
        for (ZoneId zone : scope.zones()) {
            if (index.zone(zone).isPresent()) {
                zones.add(zone);
                index.descendantsOf(zone).forEach(inner -> zones.add(inner.id()));
            }
        }
        for (Conduit conduit : plant.conduits()) {
            if (zones.containsAll(conduit.zones())) {
                conduits.add(conduit.id());
            } else if (conduit.zones().stream().anyMatch(zones::contains)) {
                crossing.add(conduit.id());
            }
        }
        for (Asset asset : plant.assets()) {
            if (isSeen(asset.home())) {
                assets.add(asset.id());
                asset.installed().product().ifPresent(products::add);
                asset.components().forEach(part -> part.installed().product().ifPresent(products::add));
            }
        }
        given.addAll(scope.products());
        products.addAll(given);
        seeGroups();
    }

    private void seeGroups() {
        for (Group group : plant.groups()) {
            boolean named = !group.members().isEmpty();
            if (named && assets.containsAll(group.members())) {
                groups.add(group.id());
            } else if (products.contains(group.product())) {
                partOfGroups.add(group.id());
            }
        }
        for (ControlSystem system : plant.systems()) {
            if (!system.assets().isEmpty() && assets.containsAll(system.assets())) {
                systems.add(system.id());
            } else if (system.assets().stream().anyMatch(assets::contains)) {
                partOfSystems.add(system.id());
            }
        }
        for (Service service : plant.services()) {
            if (!service.offeredBy().isEmpty() && assets.containsAll(service.offeredBy())) {
                services.add(service.id());
            }
        }
    }

    private boolean isSeen(Home home) {
        return switch (home) {
            case Home.InZone(ZoneId zone) -> zones.contains(zone);
            case Home.InConduit(ConduitId conduit) -> conduits.contains(conduit);
            case Home.Nowhere() -> false;
        };
    }

    /** An id that nothing seen has. */
    private static String free(List<String> taken) {
        String id = HIDDEN;
        for (int i = 2; taken.contains(id); i++) {
            id = HIDDEN + "-" + i;
        }
        return id;
    }

    private boolean isSeen(SubjectId subject) {
        return switch (subject) {
            case PlantId any -> false;
            case ZoneId zone -> zones.contains(zone);
            case ConduitId conduit -> conduits.contains(conduit);
            case AssetId asset -> assets.contains(asset);
            case ComponentId component -> assets.contains(component.asset());
            case ProductId product -> products.contains(product);
            case SystemId system -> systems.contains(system);
            case GroupId group -> groups.contains(group);
            case ServiceId service -> services.contains(service);
            case CountermeasureId measure -> countermeasures.contains(measure);
        };
    }

    // INVARIANT: what is kept is decided before what refers to it: conduits, services and risk records before evidence.
    private Plant plant() {
        List<Conduit> seenConduits = plant.conduits().stream()
                .filter(conduit -> conduits.contains(conduit.id()) || crossing.contains(conduit.id()))
                .map(conduit -> conduits.contains(conduit.id()) ? whole(conduit) : crossing(conduit))
                .toList();
        List<Service> seenServices = plant.services().stream()
                .flatMap(service -> seen(service).stream())
                .toList();
        plant.risk().records().stream()
                .filter(record -> record.subjects().stream().anyMatch(this::isSeen))
                .forEach(record -> risks.add(record.id()));
        List<Countermeasure> measures = plant.countermeasures().stream()
                .filter(this::isSeen)
                .map(this::seen)
                .toList();
        measures.forEach(measure -> countermeasures.add(measure.id()));
        return new Plant(
                plant.id(),
                described(),
                plant.settings(),
                zones(),
                seenConduits,
                assets(),
                plant.products().stream()
                        .filter(product -> products.contains(product.id()))
                        .toList(),
                plant.groups().stream().flatMap(group -> seen(group).stream()).toList(),
                seenServices,
                plant.systems().stream()
                        .flatMap(system -> seen(system).stream())
                        .toList(),
                plant.conditions().stream().filter(this::isSeen).toList(),
                risk(),
                measures,
                evidence(),
                plant.accepted().stream()
                        .filter(gap -> isSeen(gap.subject()))
                        .map(this::seen)
                        .toList(),
                plant.effects().stream()
                        .filter(effect -> isSeen(effect.subject()))
                        .map(this::seen)
                        .toList(),
                List.of(),
                plant.justifications().stream()
                        .filter(each -> isSeen(each.subject()))
                        .toList(),
                List.of());
    }

    private PlantDescription described() {
        PlantDescription said = plant.description();
        return new PlantDescription(
                said.name(),
                said.owner(),
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private List<Zone> zones() {
        List<Zone> seen = new ArrayList<>();
        for (Zone zone : plant.zones()) {
            if (zones.contains(zone.id())) {
                seen.add(new Zone(
                        zone.id(),
                        zone.name(),
                        zone.parent().filter(zones::contains),
                        zone.kind(),
                        zone.outside(),
                        zone.untrusted(),
                        zone.safety(),
                        zone.safetyReason(),
                        zone.essentialFunctions(),
                        zone.boundary(),
                        zone.foreignIds(),
                        zone.note()));
            }
        }
        if (needsHiddenAsset || !crossing.isEmpty()) {
            seen.add(new Zone(
                    hiddenZone,
                    hiddenZone.value(),
                    Optional.empty(),
                    ZoneKind.OTHER,
                    true,
                    Said.YES,
                    Said.NOT_SAID,
                    "",
                    List.of(),
                    Boundary.NOT_DESCRIBED,
                    ""));
        }
        return seen;
    }

    private List<Asset> assets() {
        List<Asset> seen = new ArrayList<>();
        plant.assets().stream().filter(asset -> assets.contains(asset.id())).forEach(seen::add);
        if (needsHiddenAsset) {
            seen.add(hidden(hiddenAsset, new Home.InZone(hiddenZone)));
        }
        Set<String> taken = new HashSet<>();
        seen.forEach(asset -> taken.add(asset.id().value()));
        int number = 1;
        for (ConduitId conduit : new TreeSet<>(crossing)) {
            while (!taken.add(HIDDEN + "-in-" + number)) {
                number++;
            }
            seen.add(hidden(new AssetId(HIDDEN + "-in-" + number), new Home.InConduit(conduit)));
        }
        return seen;
    }

    /** A device of every type, of which nothing is known. */
    private static Asset hidden(AssetId id, Home home) {
        return new Asset(
                id,
                id.value(),
                home,
                new Installed(Optional.empty(), Optional.empty(), Optional.empty(), List.of(ComponentType.values())),
                Traits.NOT_SAID,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                AssetDescription.NONE);
    }

    private Conduit whole(Conduit conduit) {
        conduit.channels().forEach(channel -> {
            channels.put(channel.signature(), channel.signature());
            wholeChannels.add(channel.id());
        });
        return conduit;
    }

    private Conduit crossing(Conduit conduit) {
        List<ZoneId> joined =
                new ArrayList<>(conduit.zones().stream().filter(zones::contains).toList());
        joined.add(hiddenZone);
        List<Channel> seen = new ArrayList<>();
        for (Channel channel : conduit.channels()) {
            if (isSeen(channel.from()) || isSeen(channel.to())) {
                Channel cut = cut(channel);
                channels.put(channel.signature(), cut.signature());
                seen.add(cut);
            }
        }
        return new Conduit(
                conduit.id(),
                conduit.id().value(),
                joined,
                seen,
                conduit.terminatedBy().stream().filter(assets::contains).toList(),
                Boundary.NOT_DESCRIBED,
                Optional.empty(),
                "");
    }

    private Channel cut(Channel channel) {
        return new Channel(
                channel.id(),
                isSeen(channel.from()) ? channel.from() : hiddenZone,
                isSeen(channel.to()) ? channel.to() : hiddenZone,
                channel.initiator(),
                channel.protocol(),
                channel.port(),
                channel.purpose(),
                channel.wireless(),
                channel.encrypted(),
                channel.authenticated(),
                channel.interactive(),
                channel.external(),
                channel.temporary(),
                channel.note());
    }

    private Optional<Group> seen(Group group) {
        if (groups.contains(group.id())) {
            return Optional.of(group);
        }
        List<AssetId> members =
                group.members().stream().filter(assets::contains).toList();
        // Without named members every asset that fits is one; with none left that are seen it would mean the same.
        boolean emptied = members.isEmpty() && !group.members().isEmpty();
        return partOfGroups.contains(group.id()) && !emptied
                ? Optional.of(new Group(
                        group.id(), group.name(), group.product(), group.versions(), group.baseline(), members))
                : Optional.empty();
    }

    private Optional<ControlSystem> seen(ControlSystem system) {
        if (systems.contains(system.id())) {
            return Optional.of(system);
        }
        return partOfSystems.contains(system.id())
                ? Optional.of(new ControlSystem(
                        system.id(),
                        system.name(),
                        system.supplier(),
                        system.assets().stream().filter(assets::contains).toList()))
                : Optional.empty();
    }

    private Optional<Service> seen(Service service) {
        boolean own = services.contains(service.id());
        List<SubjectId> users =
                service.users().stream().filter(this::isSeenUser).toList();
        if (!own && users.isEmpty()) {
            return Optional.empty();
        }
        needsHiddenAsset |= !own;
        return Optional.of(new Service(
                service.id(),
                own ? service.name() : service.id().value(),
                service.kind(),
                own ? service.offeredBy() : List.of(hiddenAsset),
                service.rows(),
                users,
                service.channels().stream().filter(wholeChannels::contains).toList()));
    }

    private boolean isSeenUser(SubjectId user) {
        return user instanceof GroupId group
                ? plant.groups().stream()
                        .filter(each -> each.id().equals(group))
                        .anyMatch(each -> seen(each).isPresent())
                : isSeen(user);
    }

    private boolean isSeen(ConditionStatement statement) {
        return !statement.subjects().isEmpty()
                && statement.subjects().stream()
                        .allMatch(subject ->
                                subject instanceof ProductId product ? given.contains(product) : isSeen(subject));
    }

    private Risk risk() {
        return new Risk(
                plant.risk().criteria(),
                InitialRisk.NONE,
                plant.risk().records().stream()
                        .filter(record -> risks.contains(record.id()))
                        .map(this::seen)
                        .toList(),
                plant.risk().targets().stream()
                        .filter(target -> isSeen(target.subject()))
                        .toList());
    }

    private RiskRecord seen(RiskRecord record) {
        RiskRecord.Threat threat = record.threat();
        return new RiskRecord(
                record.id(),
                record.name(),
                record.subjects().stream().filter(this::isSeen).toList(),
                new RiskRecord.Threat(
                        threat.source(),
                        threat.capability(),
                        threat.vector(),
                        threat.assets().stream().filter(assets::contains).toList()),
                record.vulnerability(),
                record.narrowed(),
                record.consequences(),
                record.likelihood(),
                record.treatment(),
                record.existing(),
                record.countermeasures().stream()
                        .filter(countermeasures::contains)
                        .toList(),
                record.residual(),
                record.owner(),
                record.note());
    }

    private boolean isSeen(Countermeasure measure) {
        boolean carried = measure.carrier()
                .map(carrier -> switch (carrier) {
                    case Countermeasure.Carrier.ByAsset(AssetId asset) -> assets.contains(asset);
                    case Countermeasure.Carrier.ByService(ServiceId service) -> services.contains(service);
                    case Countermeasure.Carrier.Physical any -> true;
                    case Countermeasure.Carrier.Procedure any -> true;
                })
                .orElse(true);
        return carried
                && !measure.subjects().isEmpty()
                && measure.subjects().stream().allMatch(this::isSeen);
    }

    private Countermeasure seen(Countermeasure measure) {
        return new Countermeasure(
                measure.id(),
                measure.name(),
                measure.replaces(),
                measure.subjects(),
                measure.upTo(),
                measure.carrier(),
                measure.riskRecord().filter(risks::contains),
                measure.owner(),
                measure.approval(),
                measure.note());
    }

    private AcceptedGap seen(AcceptedGap gap) {
        return new AcceptedGap(
                gap.id(),
                gap.subject(),
                gap.row(),
                gap.signature(),
                gap.riskRecord().filter(risks::contains));
    }

    private EssentialEffect seen(EssentialEffect effect) {
        return new EssentialEffect(
                effect.subject(),
                effect.row(),
                effect.possible(),
                effect.path(),
                effect.assessedIn().filter(risks::contains));
    }

    private List<Evidence> evidence() {
        List<Evidence> kept = new ArrayList<>();
        for (Evidence piece : plant.evidence()) {
            if (isSeen(piece.subject())) {
                kept.add(piece);
            } else if (isPartlySeen(piece.subject())) {
                against(piece).ifPresent(kept::add);
            }
        }
        kept.forEach(piece -> evidence.add(piece.id()));
        return kept.stream().map(this::seen).toList();
    }

    private boolean isPartlySeen(SubjectId subject) {
        return switch (subject) {
            case PlantId any -> true;
            case GroupId group -> isSeenUser(group);
            case SystemId system -> partOfSystems.contains(system);
            case ZoneId any -> false;
            case ConduitId any -> false;
            case AssetId any -> false;
            case ComponentId any -> false;
            case ProductId any -> false;
            case ServiceId any -> false;
            case CountermeasureId any -> false;
        };
    }

    /** Only what it says against; and of a sample, what is seen. */
    private Optional<Evidence> against(Evidence piece) {
        List<Statement> statements =
                piece.statements().stream().filter(each -> !each.met()).toList();
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(with(piece, statements, Optional.empty(), Basis.NOT_RECORDED));
    }

    private Evidence seen(Evidence piece) {
        return with(piece, piece.statements(), piece.byLevel(), seen(piece.basis(), isCarriedHere(piece)));
    }

    private Evidence with(
            Evidence piece,
            List<Statement> statements,
            Optional<dev.ringwall.engine.catalog.SecurityLevelVector> byLevel,
            Basis basis) {
        return new Evidence(
                piece.id(),
                piece.kind(),
                piece.method(),
                piece.subject(),
                piece.favourable(),
                statements,
                byLevel,
                piece.types(),
                piece.versions(),
                piece.aspect(),
                piece.date(),
                piece.validUntil(),
                piece.author(),
                piece.sha256(),
                piece.source(),
                piece.scope().map(this::seenOf),
                piece.sample().map(sample -> new Evidence.Sample(seenOf(sample.seen()), sample.reason())),
                basis,
                piece.service().filter(this::isKept),
                piece.resolves().stream().filter(evidence::contains).toList(),
                piece.withdrawn(),
                piece.note());
    }

    private boolean isKept(ServiceId service) {
        return plant.services().stream()
                .filter(each -> each.id().equals(service))
                .anyMatch(each -> seen(each).isPresent());
    }

    private List<AssetId> seenOf(List<AssetId> some) {
        return some.stream().filter(assets::contains).toList();
    }

    /** Whether the service or countermeasure that a piece speaks of rests on nothing outside. */
    private boolean isCarriedHere(Evidence piece) {
        return piece.service().map(services::contains).orElse(true);
    }

    private Basis seen(Basis basis, boolean carriedHere) {
        Map<String, String> versions = new HashMap<>();
        basis.versions().forEach((of, version) -> {
            int slash = of.indexOf('/');
            if (assets.contains(new AssetId(slash < 0 ? of : of.substring(0, slash)))) {
                versions.put(of, version);
            }
        });
        return new Basis(
                basis.version(),
                versions,
                basis.baseline(),
                basis.zone().filter(zones::contains),
                basis.channels()
                        .map(all -> all.stream()
                                .filter(channels::containsKey)
                                .map(channels::get)
                                .sorted()
                                .toList()),
                basis.carrier().filter(carrier -> carriedHere));
    }
}
