package dev.ringwall.exchange.netbox;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The network in which an address lies. */
final class Networks {

    private Networks() {}

    /** Of {@code 10.1.2.3/24}: {@code 10.1.2.0/24}; nothing for a network of one address, or for what cannot be read. */
    static String of(String address) {
        int slash = address.indexOf('/');
        String length = address.substring(slash + 1);
        if (!length.matches("\\d{1,3}")) {
            return "";
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(length);
            if (bits >= bytes.length * 8) {
                return "";
            }
            for (int i = 0; i < bytes.length; i++) {
                int kept = Math.clamp(bits - i * 8, 0, 8);
                bytes[i] &= (byte) (0xFF00 >> kept);
            }
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + bits;
        } catch (IllegalArgumentException | UnknownHostException none) {
            return "";
        }
    }
}
