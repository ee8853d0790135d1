package kata.fake.iam.policy;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A range of IP addresses in CIDR form, such as {@code 203.0.113.0/24}; without a prefix it is one address. */
final class AddressRange {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final Pattern PREFIX = Pattern.compile("[0-9]{1,3}");

    private final byte[] network;
    private final int prefix;

    private AddressRange(byte[] network, int prefix) {
        this.network = network;
        this.prefix = prefix;
    }

    /**
     * The range that this text describes.
     *
     * @throws MalformedPolicyException if it describes none
     */
    static AddressRange of(String text) {
        int slash = text.indexOf('/');
        byte[] network = address(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> malformed(text));
        int bits = network.length * Byte.SIZE;
        if (slash < 0) {
            return new AddressRange(network, bits);
        }
        String prefix = text.substring(slash + 1);
        if (!PREFIX.matcher(prefix).matches() || Integer.parseInt(prefix) > bits) {
            throw malformed(text);
        }
        return new AddressRange(network, Integer.parseInt(prefix));
    }

    /** Whether the text is an address in this range. */
    boolean contains(String text) {
        return address(text)
                .filter(address -> address.length == network.length)
                .filter(address -> leading(address).equals(leading(network)))
                .isPresent();
    }

    private BigInteger leading(byte[] address) {
        return new BigInteger(1, address).shiftRight(address.length * Byte.SIZE - prefix);
    }

    /** The patterns keep names out, which Java would look up. */
    private static Optional<byte[]> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static MalformedPolicyException malformed(String text) {
        return new MalformedPolicyException(
                "'" + text + "' is no range of IP addresses. Write CIDR, such as 203.0.113.0/24 or 2001:db8::/32.");
    }
}
