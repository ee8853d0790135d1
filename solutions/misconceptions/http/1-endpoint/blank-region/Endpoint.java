/*
 * Misconception, the commonest of its step: whoever calls will have set the region
 * Caught by: Step1EndpointTest.refusesABlankRegion
 * Message contains: says that it was the region
 */
package kata.http;

import org.jspecify.annotations.Nullable;

public final class Endpoint {

    private Endpoint() {}

    public static String of(String service, String region) {
        return "https://" + service + "." + region + ".amazonaws.com";
    }

    public static String of(String service, String region, @Nullable String override) {
        if (override == null || override.isBlank()) {
            return of(service, region);
        }
        return override.endsWith("/") ? override.substring(0, override.length() - 1) : override;
    }
}
