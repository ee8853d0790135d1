package kata.fake.auth;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ways to get the signing key or the signature wrong, on top of a string to sign that is right.
 *
 * @param authorization what the request says of its signature
 * @param toSign the string to sign
 * @param key the key that the request names
 * @param others the keys that the server knows
 * @param signingKeys those that were made before
 */
record KeySlips(
        Authorization authorization, String toSign, AccessKey key, List<AccessKey> others, SigningKeys signingKeys) {

    KeySlips {
        others = List.copyOf(others);
    }

    Stream<Slip> all() {
        return Stream.of(chains(), scopes(), secrets(), otherKeys(), writings()).flatMap(slips -> slips);
    }

    private Stream<Slip> chains() {
        CredentialScope scope = authorization.scope();
        String[] links = {scope.date(), scope.region(), scope.service(), scope.terminator()};
        byte[] start = Digests.bytes("AWS4" + key.secret());
        return Stream.of(
                slip(
                        SigningKey.chain(Digests.bytes(key.secret()), links),
                        "The signing key was made without 'AWS4' before the secret."),
                slip(hexChain(start, links), "The signing key was made of hexadecimal digits: hand on the bytes."),
                slip(swappedChain(links), "In the signing key's chain, key and message were swapped."),
                slip(
                        SigningKey.chain(start, links[0], links[1], links[2]),
                        "The signing key's chain lacks its last link, aws4_request."),
                slip(
                        SigningKey.chain(start, links[0], links[2], links[1], links[3]),
                        "The signing key's chain has service and region the wrong way round."),
                slip(SigningKey.chain(start), "The secret itself was used in the place of the signing key."),
                slip(
                        SigningKey.chain(Digests.bytes(key.secret())),
                        "The secret itself was used in the place of the signing key."),
                slip(
                        SigningKey.chain(start, authorization.timestamp(), links[1], links[2], links[3]),
                        "The signing key's chain begins with the whole time: it begins with the day."));
    }

    private Stream<Slip> scopes() {
        CredentialScope scope = authorization.scope();
        LocalDate day = authorization.signedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        Stream<Slip> days = Stream.of(day.minusDays(1), day.plusDays(1))
                .map(DateTimeFormatter.BASIC_ISO_DATE::format)
                .map(other -> slip(
                        SigningKey.of(
                                key.secret(),
                                new CredentialScope(other, scope.region(), scope.service(), scope.terminator())),
                        "The signing key is of the day " + other + ", the request of " + scope.date()
                                + ": take both in UTC, and a new key each day."));
        Stream<Slip> services = Stream.of("connect", "sts", "execute-api", "s3", "iam")
                .filter(other -> !other.equals(scope.service()))
                .map(other -> slip(
                        SigningKey.of(
                                key.secret(),
                                new CredentialScope(scope.date(), scope.region(), other, scope.terminator())),
                        "The signing key is for the service '" + other + "', the scope says '" + scope.service()
                                + "'."));
        return Stream.concat(days, services);
    }

    private Stream<Slip> secrets() {
        String secret = key.secret();
        return Stream.of(
                secret(secret + "\n", "The secret was used with a newline at its end."),
                secret(secret + " ", "The secret was used with a space at its end."),
                secret("\"" + secret + "\"", "The secret was used with quotes around it."),
                secret("", "The secret was empty."),
                secret("null", "The secret was the text 'null'."),
                secret(secret.toLowerCase(Locale.ROOT), "The secret was lower-cased."),
                secret(secret.toUpperCase(Locale.ROOT), "The secret was upper-cased."),
                secret(secret.replace("/", "%2F").replace("+", "%2B"), "The secret was percent-encoded."),
                secret(key.id(), "The access key ID was used as the secret."));
    }

    private Stream<Slip> otherKeys() {
        return others.stream()
                .filter(other -> !other.id().equals(key.id()))
                .map(other -> slip(
                        signingKeys.of(other.secret(), authorization.scope()),
                        "The secret is that of the access key " + other.id() + ", and the request names " + key.id()
                                + "."));
    }

    private Stream<Slip> writings() {
        SigningKey right = signingKeys.of(key.secret(), authorization.scope());
        return Stream.of(
                new Slip(
                        right.sign(toSign).toUpperCase(Locale.ROOT),
                        "The signature is right, but in upper case: write it in lower-case hexadecimal digits."),
                new Slip(
                        Base64.getEncoder().encodeToString(right.signBytes(toSign)),
                        "The signature is right, but in Base64: write it in hexadecimal digits."));
    }

    private static SigningKey hexChain(byte[] start, String[] links) {
        byte[] key = start;
        for (String link : links) {
            key = Digests.bytes(HexFormat.of().formatHex(Digests.hmac(key, link)));
        }
        return SigningKey.chain(key);
    }

    private SigningKey swappedChain(String[] links) {
        byte[] key = Digests.bytes("AWS4" + this.key.secret());
        for (String link : links) {
            key = Digests.hmac(Digests.bytes(link), key);
        }
        return SigningKey.chain(key);
    }

    private Slip secret(String secret, String sentence) {
        return slip(SigningKey.of(secret, authorization.scope()), sentence);
    }

    private Slip slip(SigningKey signingKey, String sentence) {
        return new Slip(signingKey.sign(toSign), sentence);
    }
}
