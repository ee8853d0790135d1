package kata.http;

import org.jspecify.annotations.Nullable;

/** Step 1: the address that all requests to one AWS service in one region start with. */
public final class Endpoint {

    private Endpoint() {}

    /**
     * The public endpoint of a service in a region, without a slash at its end.
     *
     * @param service the name that the service has in addresses, such as {@code connect}
     * @param region such as {@code us-east-1}
     * @throws IllegalArgumentException if the service or the region is blank; the message names which of the two
     */
    public static String of(String service, String region) {
        return "https://%s.%s.amazonaws.com".formatted(present("service", service), present("region", region));
    }

    /**
     * The same, unless there is an override: then the override, without a slash at its end.
     *
     * @param override another address, such as a local server's; null or blank if there is none
     */
    public static String of(String service, String region, @Nullable String override) {
        if (override == null || override.isBlank()) {
            return of(service, region);
        }
        return override.endsWith("/") ? override.substring(0, override.length() - 1) : override;
    }

    private static String present(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The " + name + " is blank; an endpoint has a service and a region, such as connect and us-east-1");
        }
        return value;
    }
}
