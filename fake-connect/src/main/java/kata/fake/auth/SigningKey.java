package kata.fake.auth;

import java.util.HexFormat;

/** The key of one day, region and service (IAM User Guide, "Create a signed AWS API request", step 4). */
final class SigningKey {

    private final byte[] bytes;

    private SigningKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Each link of the chain is the key of the next. */
    static SigningKey of(String secret, CredentialScope scope) {
        return chain(Digests.bytes("AWS4" + secret), scope.date(), scope.region(), scope.service(), scope.terminator());
    }

    static SigningKey chain(byte[] start, String... links) {
        byte[] key = start;
        for (String link : links) {
            key = Digests.hmac(key, link);
        }
        return new SigningKey(key);
    }

    /** The signature in lower-case hexadecimal digits. */
    String sign(String stringToSign) {
        return HexFormat.of().formatHex(signBytes(stringToSign));
    }

    byte[] signBytes(String stringToSign) {
        return Digests.hmac(bytes, stringToSign);
    }
}
