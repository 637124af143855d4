package dev.ringwall.exchange.plantfile;

import dev.ringwall.engine.catalog.RequirementId;
import dev.ringwall.engine.model.AssetId;
import dev.ringwall.engine.model.ChannelId;
import dev.ringwall.engine.model.ControlSystem;
import dev.ringwall.engine.model.Group;
import dev.ringwall.engine.model.GroupId;
import dev.ringwall.engine.model.ProductId;
import dev.ringwall.engine.model.Service;
import dev.ringwall.engine.model.ServiceId;
import dev.ringwall.engine.model.SubjectId;
import dev.ringwall.engine.model.SystemId;
import dev.ringwall.engine.model.VersionRange;
import java.util.List;
import java.util.Optional;

/** What takes several assets together: groups, services, control systems. */
final class ServiceForms {

    static final Form<Group> GROUP = group();
    static final Form<Service> SERVICE = service();
    static final Form<ControlSystem> SYSTEM = system();

    private ServiceForms() {}

    private static Form<Group> group() {
        Form.Builder<Group> form =
                Form.of("a group", "Assets of one product, version range and configuration baseline");
        Field<Group, GroupId> id =
                form.required("id", new Ids<>(Named.GROUP, GroupId::new, GroupId::value), Group::id, "Id of the group");
        Field<Group, String> name =
                form.text("name", g -> Forms.nameUnlessId(g.name(), g.id().value()), "Name as people say it");
        Field<Group, ProductId> product =
                form.required("product", Refs.PRODUCT, Group::product, "The product that its members are");
        Field<Group, VersionRange> versions =
                form.required("versions", Kinds.VERSIONS, Group::versions, "The versions that its members run");
        Field<Group, Optional<String>> baseline =
                form.optional("baseline", Kinds.TEXT, Group::baseline, "The configuration baseline of its members");
        Field<Group, List<AssetId>> members = form.list(
                "members", Refs.ASSET, Group::members, "Named members; every asset that fits where none is named");
        return form.make(f -> new Group(
                f.get(id),
                Forms.nameOr(f.get(name), f.get(id)),
                f.get(product),
                f.get(versions),
                f.get(baseline),
                f.get(members)));
    }

    private static Form<Service> service() {
        Form.Builder<Service> form =
                Form.of("a service", "Something that named assets offer, so that others meet a row together with it");
        Field<Service, ServiceId> id = form.required(
                "id", new Ids<>(Named.SERVICE, ServiceId::new, ServiceId::value), Service::id, "Id of the service");
        Field<Service, String> name =
                form.text("name", s -> Forms.nameUnlessId(s.name(), s.id().value()), "Name as people say it");
        Field<Service, Service.Kind> kind =
                form.required("kind", Kinds.word(Service.Kind.class), Service::kind, "What it does");
        Field<Service, List<AssetId>> offeredBy =
                form.required("offered_by", Kinds.list(Refs.ASSET), Service::offeredBy, "The assets that offer it");
        Field<Service, List<RequirementId>> rows =
                form.list("rows", Rows.ROW, Service::rows, "Rows of 62443-3-3 that it provides");
        Field<Service, List<SubjectId>> users = form.list(
                "users",
                Refs.subject(SubjectId.Kind.ASSET, SubjectId.Kind.GROUP),
                Service::users,
                "The assets and groups that use it");
        Field<Service, List<ChannelId>> channels = form.list(
                "channels", Refs.CHANNEL, Service::channels, "The channels that carry it to users in other zones");
        return form.make(f -> new Service(
                f.get(id),
                Forms.nameOr(f.get(name), f.get(id)),
                f.get(kind),
                f.get(offeredBy),
                f.get(rows),
                f.get(users),
                f.get(channels)));
    }

    private static Form<ControlSystem> system() {
        Form.Builder<ControlSystem> form =
                Form.of("a control system", "Assets delivered as one product; may span zones");
        Field<ControlSystem, SystemId> id = form.required(
                "id", new Ids<>(Named.SYSTEM, SystemId::new, SystemId::value), ControlSystem::id, "Id of the system");
        Field<ControlSystem, String> name = form.text("name", Forms.nameOf(s -> s), "Name as people say it");
        Field<ControlSystem, String> supplier = form.text("supplier", ControlSystem::supplier, "Who delivered it");
        Field<ControlSystem, List<AssetId>> assets =
                form.list("assets", Refs.ASSET, ControlSystem::assets, "The assets that belong to it");
        return form.make(f ->
                new ControlSystem(f.get(id), Forms.nameOr(f.get(name), f.get(id)), f.get(supplier), f.get(assets)));
    }
}
