package kata.fake.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;
import kata.fake.http.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Signature Version 4 from the server's side. The order of the checks is inferred: form first, then what the request
 * says of itself, then what only the owner of the secret could have known.
 *
 * @param keys the keys that may sign
 * @param region the region that a credential must be scoped to
 * @param service the signing name that a credential must be scoped to
 * @param clock tells whether a signature is from now
 * @param signingKeys those that were made before
 */
record SigV4(AccessKeys keys, String region, String service, InstantSource clock, SigningKeys signingKeys)
        implements Signatures {

    /** IAM User Guide: "a request must reach AWS within five minutes of the time stamp". Connect's own is unknown. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    @Override
    public Caller verify(ApiRequest request, Trace trace) {
        try {
            return verified(request, trace).caller();
        } catch (Refusal refusal) {
            trace.diagnosis(refusal.diagnosis());
            throw refusal.error();
        }
    }

    private AccessKey verified(ApiRequest request, Trace trace) {
        Instant now = clock.instant();
        Authorization authorization = authorization(request, now, trace);
        CanonicalRequest canonical = CanonicalRequest.of(request, authorization.signedHeaders());
        String canonicalText = canonical.text();
        String toSign = StringToSign.of(authorization.timestamp(), authorization.scope(), canonicalText)
                .text();
        trace.signature(canonicalText, toSign);
        checkSignedHeaders(request, authorization);
        checkScope(authorization);
        ClockWindow.check(authorization, now);
        AccessKey key = key(authorization, now);
        String expected = signingKeys.of(key.secret(), authorization.scope()).sign(toSign);
        if (!Digests.same(expected, authorization.signature())) {
            String diagnosis =
                    new Slips(request, authorization, canonical, key, keys.recent(), signingKeys).diagnosis();
            throw Refusals.mismatch(canonicalText, toSign, diagnosis);
        }
        return key;
    }

    private Authorization authorization(ApiRequest request, Instant now, Trace trace) {
        try {
            return Authorization.of(request);
        } catch (Refusal | ApiException turnedDown) {
            noteUnsigned(request, now, trace);
            throw turnedDown;
        }
    }

    /** For a request that does not say what it signs: what it could have signed. */
    private void noteUnsigned(ApiRequest request, Instant now, Trace trace) {
        List<String> names = new ArrayList<>(List.of("host"));
        request.headers().fields().stream()
                .map(Headers.Field::name)
                .filter(name -> name.equalsIgnoreCase("content-type") || Authorization.mustBeSigned(name))
                .forEach(names::add);
        String canonical = CanonicalRequest.of(
                        request,
                        names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .distinct()
                                .toList())
                .text();
        String date = request.headers().first(Authorization.DATE);
        String timestamp = date != null && date.matches("[0-9]{8}T[0-9]{6}Z") ? date : Timestamp.of(now);
        CredentialScope scope =
                new CredentialScope(Timestamp.day(timestamp), region, service, CredentialScope.TERMINATOR);
        trace.signature(canonical, StringToSign.of(timestamp, scope, canonical).text());
    }

    private static void checkSignedHeaders(ApiRequest request, Authorization authorization) {
        if (!authorization.signs("host") && !authorization.signs(":authority")) {
            throw Refusals.unsignedHost();
        }
        for (Headers.Field field : request.headers().fields()) {
            if (Authorization.mustBeSigned(field.name()) && !authorization.signs(field.name())) {
                throw Refusals.unsignedHeader(field.name());
            }
        }
    }

    private void checkScope(Authorization authorization) {
        CredentialScope scope = authorization.scope();
        if (!scope.date().equals(Timestamp.day(authorization.timestamp()))) {
            throw Refusals.scopeDate(scope.date(), authorization.timestamp());
        }
        if (!scope.region().equals(region)) {
            throw Refusals.scopeRegion(scope.region(), region);
        }
        if (!scope.service().equals(service)) {
            throw Refusals.scopeService(scope.service(), service);
        }
        if (!scope.terminator().equals(CredentialScope.TERMINATOR)) {
            throw Refusals.scopeTerminator(scope.terminator());
        }
    }

    private AccessKey key(Authorization authorization, Instant now) {
        AccessKey key = keys.find(authorization.keyId())
                .orElseThrow(() -> Refusals.unknownToken(unknown(authorization.keyId())));
        String complaint = complaint(key, authorization.sessionToken());
        if (complaint != null) {
            throw Refusals.unknownToken(complaint);
        }
        if (key.expiration() != null && key.isExpired(now)) {
            throw Refusals.expiredToken(key, key.expiration());
        }
        return key;
    }

    private String unknown(String id) {
        return keys.recent().stream().anyMatch(key -> Digests.same(key.secret(), id))
                ? "A secret access key stands where the access key ID belongs: the two are swapped."
                : "This server knows no access key '" + id + "'.";
    }

    private static @Nullable String complaint(AccessKey key, @Nullable String token) {
        if (key.sessionToken() == null) {
            return token == null ? null : "The key " + key.id() + " has no session token, but the request carries one.";
        }
        if (token == null) {
            return "The key " + key.id() + " is a temporary one, and the request carries no session token.";
        }
        return Digests.same(key.sessionToken(), token)
                ? null
                : "The session token is not the one that was given out with the key " + key.id() + ".";
    }
}
