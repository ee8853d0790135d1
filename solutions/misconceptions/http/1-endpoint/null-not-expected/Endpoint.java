/*
 * Misconception: a setting that is not made is an empty text
 * Caught by: Step1EndpointTest.treatsABlankOverrideAsNone
 * Message contains: One that is set to nothing is still set
 */
package kata.http;

public final class Endpoint {

    private Endpoint() {}

    public static String of(String service, String region) {
        return "https://%s.%s.amazonaws.com".formatted(present("service", service), present("region", region));
    }

    public static String of(String service, String region, String override) {
        if (override.isBlank()) {
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
