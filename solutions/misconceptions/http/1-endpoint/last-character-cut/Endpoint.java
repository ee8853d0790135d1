/*
 * Misconception: an address ends in a slash
 * Caught by: Step1EndpointTest.keepsAnOverrideWithoutASlash
 * Message contains: but was   http://127.0.0.1:808
 */
package kata.http;

import org.jspecify.annotations.Nullable;

public final class Endpoint {

    private Endpoint() {}

    public static String of(String service, String region) {
        return "https://%s.%s.amazonaws.com".formatted(present("service", service), present("region", region));
    }

    public static String of(String service, String region, @Nullable String override) {
        if (override == null || override.isBlank()) {
            return of(service, region);
        }
        return override.substring(0, override.length() - 1);
    }

    private static String present(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The " + name + " is blank; an endpoint has a service and a region, such as connect and us-east-1");
        }
        return value;
    }
}
