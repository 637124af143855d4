package dev.ringwall.exchange.threagile;

import dev.ringwall.engine.catalog.ComponentType;
import dev.ringwall.engine.model.Said;
import java.util.List;
import java.util.Set;

/** The words of Threagile in those of a plant; what has no counterpart there stays unsaid. */
final class Vocabulary {

    private static final Set<String> ENCRYPTED =
            Set.of("https", "wss", "ssh", "ssh-tunnel", "ftps", "sftp", "scp", "ldaps");
    private static final Set<String> PLAIN =
            Set.of("http", "ws", "mqtt", "jdbc", "odbc", "smtp", "imap", "ftp", "ldap", "nfs", "smb", "nrpe", "xmpp");
    private static final Set<String> NETWORK =
            Set.of("gateway", "load-balancer", "reverse-proxy", "waf", "ids", "ips", "service-mesh");

    private Vocabulary() {}

    static List<ComponentType> types(String kind, String technology) {
        if (NETWORK.contains(technology)) {
            return List.of(ComponentType.NETWORK_DEVICE);
        }
        if (technology.equals("iot-device")) {
            return List.of(ComponentType.EMBEDDED_DEVICE);
        }
        boolean software = kind.equals("process") || kind.equals("datastore");
        return software ? List.of(ComponentType.SOFTWARE_APPLICATION) : List.of();
    }

    static Said encrypted(String protocol, boolean vpn) {
        if (vpn || protocol.endsWith("-encrypted") || ENCRYPTED.contains(protocol)) {
            return Said.YES;
        }
        return PLAIN.contains(protocol) ? Said.NO : Said.NOT_SAID;
    }

    /** A password proves one end only; that both are authenticated is said of certificates alone. */
    static Said authenticated(String authentication) {
        return switch (authentication) {
            case "client-certificate" -> Said.YES;
            case "none" -> Said.NO;
            default -> Said.NOT_SAID;
        };
    }
}
