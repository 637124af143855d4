package dev.ringwall.exchange.automationml;

import dev.ringwall.exchange.xml.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes that a file carries, by their paths, and the names under which it refers to other files. */
final class Libraries {

    private static final int LONGEST_LINE = 20;

    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> aliases = new HashSet<>();

    private Libraries() {}

    static Libraries of(Element file) {
        Libraries libraries = new Libraries();
        file.all("ExternalReference")
                .forEach(reference -> reference.attribute("Alias").ifPresent(libraries.aliases::add));
        for (String kind : new String[] {"RoleClass", "InterfaceClass", "SystemUnitClass"}) {
            file.all(kind + "Lib")
                    .forEach(library -> libraries.gather(
                            library, kind, library.attribute("Name").orElse("")));
        }
        return libraries;
    }

    private void gather(Element around, String kind, String path) {
        around.all(kind).forEach(each -> {
            String own = path + "/" + each.attribute("Name").orElse("");
            bases.put(own, each.attribute("RefBaseClassPath").orElse(""));
            gather(each, kind, own);
        });
    }

    /** Whether a path leads to a class of this file, or into a file that it names. */
    boolean leadsSomewhere(String path) {
        int alias = path.indexOf('@');
        return bases.containsKey(path) || (alias > 0 && aliases.contains(path.substring(0, alias)));
    }

    /** What a class is to a plant: by its own path, else by the class that it is derived from. */
    Optional<Role> role(String path) {
        String at = path;
        for (int i = 0; i < LONGEST_LINE && !at.isEmpty(); i++) {
            Optional<Role> role = Role.of(at);
            if (role.isPresent()) {
                return role;
            }
            at = bases.getOrDefault(at, "");
        }
        return Optional.empty();
    }
}
