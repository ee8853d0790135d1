package kata.fake.auth;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param signingKeys those that were made before
 */
record Slips(
        ApiRequest request,
        Authorization authorization,
        CanonicalRequest canonical,
        AccessKey key,
        List<AccessKey> others,
        SigningKeys signingKeys) {

    /** What is said if none of them does. */
    static final String UNEXPLAINED = "No known slip explains it: most likely the secret differs.";

    Slips {
        others = List.copyOf(others);
    }

    /** The slip that explains the signature. */
    String diagnosis() {
        SigningKey signingKey = signingKeys.of(key.secret(), authorization.scope());
        StringToSign toSign = StringToSign.of(authorization.timestamp(), authorization.scope(), canonical.text());
        return Stream.of(
                        sentences(new KeySlips(authorization, toSign.text(), key, others, signingKeys).all()),
                        sentences(new StringToSignSlips(authorization, canonical, toSign, signingKey).all()),
                        variants()
                                .filter(variant -> came(signingKey.sign(toSign(variant))))
                                .map(variant -> variant.sentence(canonical.text())))
                .flatMap(sentences -> sentences)
                .findFirst()
                .orElse(UNEXPLAINED);
    }

    private Stream<String> sentences(Stream<Slip> slips) {
        return slips.filter(slip -> came(slip.signature())).map(Slip::sentence);
    }

    /** Most slips change nothing in most requests, or the same as another: each text comes once. */
    private Stream<Variant> variants() {
        Set<String> seen = new HashSet<>(Set.of(canonical.text()));
        return Stream.of(
                        new PathSlips(request, canonical).all(),
                        new QuerySlips(request, canonical).all(),
                        new HeaderSlips(request, authorization, canonical).all(),
                        new PayloadSlips(request, canonical).all())
                .flatMap(variants -> variants)
                .filter(variant -> seen.add(variant.text()));
    }

    private String toSign(Variant variant) {
        return StringToSign.of(authorization.timestamp(), authorization.scope(), variant.text())
                .text();
    }

    private boolean came(String signature) {
        return Digests.same(signature, authorization.signature());
    }
}
