package kata.fake.auth;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kata.fake.http.ApiRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about its signature, either in its headers or, if it is presigned, in its query.
 *
 * @param keyId the access key ID
 * @param scope the credential scope
 * @param signedHeaders the names as they were sent
 * @param signature the signature as it was sent
 * @param timestamp the request's time, such as {@code 20260105T090000Z}
 * @param signedAt the same as an instant
 * @param sessionToken the session token; null if there is none
 * @param lifetime how long the signature is good; null in a header, where the server decides
 */
record Authorization(
        String keyId,
        CredentialScope scope,
        List<String> signedHeaders,
        String signature,
        String timestamp,
        Instant signedAt,
        @Nullable String sessionToken,
        @Nullable Duration lifetime) {

    static final String DATE = "X-Amz-Date";
    static final String TOKEN = "X-Amz-Security-Token";
    private static final String AMAZON = "x-amz-";
    private static final int CREDENTIAL_ELEMENTS = 5;

    Authorization {
        signedHeaders = List.copyOf(signedHeaders);
    }

    /**
     * The authorization of a request.
     *
     * @throws Refusal if there is none, or not the whole of it
     */
    static Authorization of(ApiRequest request) {
        String header = request.headers().first("Authorization");
        if (header != null) {
            return AuthorizationHeader.parse(request, header.strip());
        }
        if (PresignedQuery.isIn(request)) {
            return PresignedQuery.parse(request);
        }
        throw Refusals.missing();
    }

    static Authorization of(
            String credential,
            String signedHeaders,
            String signature,
            String timestamp,
            @Nullable String sessionToken,
            @Nullable Duration lifetime) {
        String[] elements = credential.split("/", -1);
        if (elements.length != CREDENTIAL_ELEMENTS) {
            throw Refusals.credential(credential);
        }
        return new Authorization(
                elements[0],
                new CredentialScope(elements[1], elements[2], elements[3], elements[4]),
                Arrays.asList(signedHeaders.split(";")),
                signature,
                timestamp,
                instant(timestamp),
                sessionToken,
                lifetime);
    }

    boolean isPresigned() {
        return lifetime != null;
    }

    boolean signs(String headerName) {
        for (String name : signedHeaders) {
            if (name.equalsIgnoreCase(headerName)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a header is one of those that a signature must cover. */
    static boolean mustBeSigned(String headerName) {
        return headerName.regionMatches(true, 0, AMAZON, 0, AMAZON.length());
    }

    private static Instant instant(String timestamp) {
        try {
            return Timestamp.parse(timestamp);
        } catch (DateTimeException e) {
            throw Refusals.date(timestamp);
        }
    }
}
