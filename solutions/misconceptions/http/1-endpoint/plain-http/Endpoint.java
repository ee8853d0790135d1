/*
 * Misconception: http will do
 * Caught by: Step1EndpointTest.speaksHttps
 * Message contains: Over http anyone on the way could read them
 */
package kata.http;

import org.jspecify.annotations.Nullable;

public final class Endpoint {

    private Endpoint() {}

    public static String of(String service, String region) {
        if (service.isBlank() || region.isBlank()) {
            throw new IllegalArgumentException("service and region must be given");
        }
        return "http://" + service + "." + region + ".amazonaws.com";
    }

    public static String of(String service, String region, @Nullable String override) {
        if (override == null || override.isBlank()) {
            return of(service, region);
        }
        return override.endsWith("/") ? override.substring(0, override.length() - 1) : override;
    }
}
