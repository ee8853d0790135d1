package kata.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import kata.coach.Because;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step5AuthorizationHeaderTest {

    private static final String KEY_ID = "AKIAIOSFODNN7EXAMPLE";
    private static final String SCOPE = "20261122/us-east-1/connect/aws4_request";
    private static final String CREDENTIAL = "Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/connect/aws4_request";
    private static final String SIGNATURE = "b982c7bbbe0a7ceae2ba94f72f0e803f6429ba79ae617b01b6db438e7ab0adba";

    @Test
    @DisplayName("The algorithm, a space, and then three parts with a comma and a space between them")
    @Because("The server reads the first word as the algorithm. A comma behind it, or a ':' in the place of a '=', "
            + "and the parts cannot be read: 403 IncompleteSignatureException.")
    void writesTheThreeParts() {
        assertThat(header("host", "x-amz-date").format())
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261122/us-east-1/connect/aws4_request,"
                        + " SignedHeaders=host;x-amz-date,"
                        + " Signature=b982c7bbbe0a7ceae2ba94f72f0e803f6429ba79ae617b01b6db438e7ab0adba");
    }

    @Test
    @DisplayName("The names of the signed headers are in lower case")
    @Because("This list is also a line of the canonical request, and there it is in lower case. If the two differ, "
            + "so do the signatures.")
    void writesNamesInLowerCase() {
        assertThat(String.join(";", header("Host", "X-Amz-Date").signedHeaders()))
                .isEqualTo("host;x-amz-date");
    }

    @Test
    @DisplayName("The names of the signed headers are sorted, once they are in lower case")
    @Because("The canonical request has them sorted. In upper case, 'X' would come before the 'c' of content-type.")
    void sortsTheNames() {
        assertThat(String.join(";", header("host", "X-Amz-Date", "content-type").signedHeaders()))
                .isEqualTo("content-type;host;x-amz-date");
    }

    @Test
    @DisplayName("A list of signed headers without host is refused, and the message names host")
    @Because("If host were not signed, a request could be sent on to another server. AWS answers: 'Host' or "
            + "':authority' must be a 'SignedHeader'.")
    void refusesAListWithoutHost() {
        List<String> names = List.of("content-type", "x-amz-date");
        assertRefused(() -> new AuthorizationHeader(KEY_ID, SCOPE, names, SIGNATURE), "host");
    }

    @Test
    @DisplayName("A header is read whether one space stands behind a comma, or none, or three")
    @Because("AWS's own clients put one space there, others put none, and a server takes both. Only the space "
            + "behind the algorithm has to be there.")
    void readsAnySpacing() {
        String text = "AWS4-HMAC-SHA256 " + CREDENTIAL + ",SignedHeaders=host;x-amz-date,Signature=" + SIGNATURE;
        for (String comma : List.of(", ", ",", ",   ")) {
            AuthorizationHeader parsed = AuthorizationHeader.parse(text.replace(",", comma));
            assertThat(parsed).as("parted by '" + comma + "'").isEqualTo(header("host", "x-amz-date"));
        }
    }

    @Test
    @DisplayName("If a part is missing, or the algorithm, that is refused, and the message names what is missing")
    @Because("AWS writes a sentence for each missing part: \"Authorization header requires 'Signature' parameter.\" "
            + "Who reads that need not search.")
    void namesTheMissingPart() {
        String whole = "AWS4-HMAC-SHA256 " + CREDENTIAL + ", SignedHeaders=host, Signature=" + SIGNATURE;
        assertRefused(() -> AuthorizationHeader.parse(whole.replaceFirst(", Signature=.*", "")), "Signature");
        assertRefused(() -> AuthorizationHeader.parse(whole.replace("AWS4-HMAC-SHA256 ", "")), "AWS4-HMAC-SHA256");
    }

    @Test
    @DisplayName("A credential is refused if it has not 5 slash-delimited elements, and the message says so")
    @Because("A secret in the place of the ID often has a slash, and so makes one element too many. Read as they "
            + "come, its parts would look like a wrong date.")
    void refusesASecretInTheCredential() {
        String swapped = CREDENTIAL.replace(KEY_ID, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        String text = "AWS4-HMAC-SHA256 " + swapped + ", SignedHeaders=host, Signature=" + SIGNATURE;
        assertRefused(() -> AuthorizationHeader.parse(text), "5 slash-delimited elements");
    }

    @Test
    @DisplayName("A part that is no name=value is refused, and the message quotes it")
    @Because("Tokens of other kinds, such as Bearer ones, have no '=' either. AWS tells such a client what it "
            + "stumbled over: missing equal-sign.")
    void quotesAPartWithoutAnEqualsSign() {
        String text = "AWS4-HMAC-SHA256 " + CREDENTIAL + ", SignedHeaders:host, Signature=" + SIGNATURE;
        assertRefused(() -> AuthorizationHeader.parse(text), "SignedHeaders:host");
    }

    @Test
    @DisplayName("Whatever was written is read back, even a signature with '=' in it")
    @Because("A value ends at a comma, and not at a '='. A signature in Base64 is wrong, but it should be called "
            + "wrong, and not be cut or called missing.")
    void readsBackWhatItWrote(RandomGenerator random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String signature = Base64.getEncoder().encodeToString(bytes);
        AuthorizationHeader written = new AuthorizationHeader(KEY_ID, SCOPE, List.of("host"), signature);
        assertThat(AuthorizationHeader.parse(written.format()).signature()).isEqualTo(signature);
    }

    private static void assertRefused(ThrowingCallable code, String word) {
        assertThatThrownBy(code, "a message with %s", word)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(word);
    }

    private static AuthorizationHeader header(String... signedHeaders) {
        return new AuthorizationHeader(KEY_ID, SCOPE, List.of(signedHeaders), SIGNATURE);
    }
}
