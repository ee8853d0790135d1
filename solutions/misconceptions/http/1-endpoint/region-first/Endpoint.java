/*
 * Misconception: the region comes before the service
 * Caught by: Step1EndpointTest.putsTheServiceBeforeTheRegion
 * Message contains: but was   us-east-1.connect.amazonaws.com
 */
package kata.http;

import org.jspecify.annotations.Nullable;

public final class Endpoint {

    private Endpoint() {}

    public static String of(String service, String region) {
        if (service.isBlank() || region.isBlank()) {
            throw new IllegalArgumentException("service and region must be given");
        }
        return "https://" + region + "." + service + ".amazonaws.com";
    }

    public static String of(String service, String region, @Nullable String override) {
        if (override == null || override.isBlank()) {
            return of(service, region);
        }
        return override.endsWith("/") ? override.substring(0, override.length() - 1) : override;
    }
}
