package kata.fake.auth;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kata.fake.http.ApiRequest;

/**
 * Why a signature does not match. The server cannot see what the client signed, but it has the secret: it makes the
 * known slips one by one and looks which of them leads to the signature that came.
 *
 * @param request the request as it stood on the wire
 * @param authorization what the request says of its signature
 * @param canonical the canonical request that would have been right
 * @param key the key that the request names
 * @param others the keys that the server knows
 */
record Slips(
        ApiRequest request,
        Authorization authorization,
        CanonicalRequest canonical,
        AccessKey key,
        List<AccessKey> others) {

    /** What is said if none of them does. */
    static final String UNEXPLAINED = "No known slip explains it: most likely the secret differs.";

    Slips {
        others = List.copyOf(others);
    }

    /** The slip that explains the signature. */
    String diagnosis() {
        Predicate<Slip> explains = slip -> Digests.same(slip.signature(), authorization.signature());
        return Stream.of(
                        new KeySlips(authorization, canonical, key, others).all(),
                        new StringToSignSlips(authorization, canonical, key).all(),
                        requestSlips())
                .flatMap(slips -> slips)
                .filter(explains)
                .findFirst()
                .map(Slip::sentence)
                .orElse(UNEXPLAINED);
    }

    private Stream<Slip> requestSlips() {
        SigningKey signingKey = SigningKey.of(key.secret(), authorization.scope());
        return Stream.of(
                        new PathSlips(request, canonical).all(),
                        new QuerySlips(request, canonical).all(),
                        new HeaderSlips(request, authorization, canonical).all(),
                        new PayloadSlips(request, canonical).all())
                .flatMap(variants -> variants)
                .map(variant -> slip(variant, signingKey));
    }

    private Slip slip(Variant variant, SigningKey signingKey) {
        StringToSign toSign = StringToSign.of(authorization.timestamp(), authorization.scope(), variant.text());
        return new Slip(signingKey.sign(toSign.text()), variant.sentence(canonical.text()));
    }
}
