package kata.fake.auth;

import java.util.HexFormat;
import javax.crypto.Mac;

/** The key of one day, region and service (IAM User Guide, "Create a signed AWS API request", step 4). */
final class SigningKey {

    /** Made ready for this key once and cloned for each text: it is never used itself. */
    private final Mac ready;

    private SigningKey(byte[] bytes) {
        ready = Digests.hmac(bytes);
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
        return Digests.clone(ready).doFinal(Digests.bytes(stringToSign));
    }
}
