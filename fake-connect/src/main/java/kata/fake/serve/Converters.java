package kata.fake.serve;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import kata.fake.server.FakeServer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From the text of an option to its value, or to a sentence that says what the text must be. */
final class Converters {

    private static final int MAX_PORT = 65_535;
    private static final int MAX_HISTORY = 1_000_000;

    private Converters() {}

    static final class Port implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return number(value, 0, MAX_PORT);
        }
    }

    static final class History implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String value) {
            return number(value, 1, MAX_HISTORY);
        }
    }

    static final class OnOff implements ITypeConverter<ServeCommand.Switch> {

        @Override
        public ServeCommand.Switch convert(String value) {
            return switch (value) {
                case "on" -> ServeCommand.Switch.ON;
                case "off" -> ServeCommand.Switch.OFF;
                default -> throw wrong(value, "It must be on or off.");
            };
        }
    }

    /** Takes no names but localhost: looking one up could take its time, and could lead to another machine. */
    static final class Address implements ITypeConverter<InetAddress> {

        @Override
        public InetAddress convert(String value) {
            InetAddress address = value.equals("localhost") ? FakeServer.loopback() : literal(value);
            if (!address.isAnyLocalAddress() && !address.isLoopbackAddress() && !isHere(address)) {
                throw wrong(value, "No network interface of this machine has that address.");
            }
            return address;
        }

        private static InetAddress literal(String value) {
            if (value.matches("([0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%\\w+)?")) {
                try {
                    return InetAddress.getByName(value);
                } catch (UnknownHostException e) {
                    throw unreadable(value);
                }
            }
            throw unreadable(value);
        }

        private static boolean isHere(InetAddress address) {
            try {
                return NetworkInterface.getByInetAddress(address) != null;
            } catch (SocketException e) {
                return true; // Nobody knows: the attempt to listen there will show it.
            }
        }

        private static TypeConversionException unreadable(String value) {
            return wrong(value, "It must be an IP address, such as 127.0.0.1 or ::1.");
        }
    }

    private static int number(String value, int least, int most) {
        if (value.matches("[0-9]{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        throw wrong(value, "It must be a number from " + least + " to " + most + ".");
    }

    private static TypeConversionException wrong(String value, String rule) {
        return new TypeConversionException("'" + value + "' will not do. " + rule);
    }
}
