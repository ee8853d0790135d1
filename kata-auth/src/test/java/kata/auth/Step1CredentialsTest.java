package kata.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step1CredentialsTest {

    private static final String LONG_TERM = "AKIAIOSFODNN7EXAMPLE";
    private static final String TEMPORARY = "ASIAIOSFODNN7EXAMPLE";
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final String TOKEN = "AQoDYXdzEPT//////////wEXAMPLETOKEN";

    @Test
    @DisplayName("A key whose ID begins with ASIA is temporary")
    @Because("A temporary key has to be renewed before it expires. A program that does not know its kind will "
            + "call with an expired one, and be refused.")
    void takesAnAsiaKeyForTemporary() {
        Credentials credentials = new Credentials(TEMPORARY, SECRET, TOKEN);

        assertThat(credentials.isTemporary()).as("is %s temporary?", TEMPORARY).isEqualTo(true);
    }

    @Test
    @DisplayName("A key whose ID begins with AKIA is long-term, even with a token left over beside it")
    @Because("An old AWS_SESSION_TOKEN often stays behind in an environment when a long-term key is set. The ID "
            + "tells the kind of key; the token does not.")
    void takesAnAkiaKeyForLongTerm() {
        Credentials credentials = new Credentials(LONG_TERM, SECRET, TOKEN);

        assertThat(credentials.isTemporary()).as("is %s temporary?", LONG_TERM).isEqualTo(false);
    }

    @Test
    @DisplayName("An ID and a secret that changed places are refused, and the message says swapped")
    @Because("AWS would answer that a credential must have exactly 5 slash-delimited elements. Few people read "
            + "that as \"these two are swapped\".")
    void refusesSwappedParts() {
        for (String id : List.of(LONG_TERM, "AKIAIOSFODNN7LONGEREXAMPLE")) {
            assertThatThrownBy(() -> new Credentials(SECRET, id, null), "the secret and %s swapped", id)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("swapped");
        }
    }

    @Test
    @DisplayName("The swap is noticed even if the secret has no slash in it")
    @Because("Not every secret has a slash. The other half of the pair still gives the swap away: in the place "
            + "of the secret stands a text that reads like an access key ID.")
    void refusesSwappedPartsWithoutASlash() {
        assertThatThrownBy(() -> new Credentials("wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY", TEMPORARY, TOKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("swapped");
    }

    @Test
    @DisplayName("The message of the refusal does not quote the secret")
    @Because("Messages end up in logs. After a swap, the text that stands in the place of the ID is the secret.")
    void quotesNoSecretInTheRefusal() {
        assertThatThrownBy(() -> new Credentials(SECRET, LONG_TERM, null))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("wJal");
    }

    @Test
    @DisplayName("A secret of 41 characters is accepted")
    @Because("AWS promises no length for a secret: most of its examples have 40 characters, and one of STS has "
            + "41. A check for 40 might refuse a key that works.")
    void acceptsASecretOf41Characters() {
        Credentials credentials = new Credentials(LONG_TERM, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY", null);

        assertThat(credentials.secretAccessKey()).hasSize(41);
    }

    @Test
    @DisplayName("No part of the secret is in toString")
    @Because("One careless log line prints a whole object. Whoever reads the secret there can call as you, "
            + "until somebody deletes the key.")
    void printsNoSecret() {
        String printed = new Credentials(LONG_TERM, SECRET, null).toString();

        assertThat(printed).doesNotContain("wJal").doesNotContain("EKEY");
    }

    @Test
    @DisplayName("No part of the session token is in toString")
    @Because("The token opens nothing alone, but it is the last part that somebody with the other two would need.")
    void printsNoToken() {
        String printed = new Credentials(TEMPORARY, SECRET, TOKEN).toString();

        assertThat(printed).doesNotContain("AQoD").doesNotContain("TOKEN");
    }

    @Test
    @DisplayName("The access key ID is in toString")
    @Because("The ID is no secret: it travels in each request. In a log it tells which key was used.")
    void printsTheAccessKeyId() {
        assertThat(new Credentials(LONG_TERM, SECRET, null).toString()).contains("AKIAIOSFODNN7EXAMPLE");
    }
}
