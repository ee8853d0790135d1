package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.TestClient;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CreateUser says to bodies that HTTP has nothing against. Which of the two codes AWS uses is inferred. */
@DisplayName("A malformed body")
class MalformedBodyTest {

    private static final String REQUEST = "InvalidRequestException";
    private static final String PARAMETER = "InvalidParameterException";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | it ends too soon. Close what is open: quotes, brackets and braces.",
                "{\"Username\":\"ad | it ends too soon. Close what is open: quotes, brackets and braces.",
                "{\"Username\":\"ada\",} | it goes wrong in line 1, column 19. Look there for a comma, a quote, a bracket"
                        + " or an escape.",
                "{'Username':1} | it goes wrong in line 1, column 2. Look there for a comma, a quote, a bracket or an"
                        + " escape.",
                "{\"Username\":\"\\x\"} | it goes wrong in line 1, column 15. Look there for a comma, a quote, a bracket"
                        + " or an escape.",
                "{}{} | something follows after its end. Send one JSON object and nothing behind it.",
                "{} [ | something follows after its end. Send one JSON object and nothing behind it."
            })
    @DisplayName("that is broken or goes on after its end is told where and what to look for")
    void broken(String body, String words) {
        assertThat(error(body)).isEqualTo("400 " + REQUEST + ": The body is not JSON: " + words);
    }

    @Test
    @DisplayName("with a member twice is refused, for two readers could take two different values")
    void twice() {
        assertThat(error("{\"Username\":\"a\",\"Username\":\"b\"}"))
                .startsWith("400 " + REQUEST + ": The body is not JSON: a member is there twice")
                .endsWith(". Send each member once.");
    }

    @Test
    @DisplayName("that is nested without end is refused")
    void nested() {
        assertThat(error("[".repeat(2_000)))
                .isEqualTo("400 " + REQUEST + ": The body is not JSON: it is too deeply nested, or holds too long a"
                        + " number or text. Send less in one body.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"Username\":5 | Username. It must be a text in quotes.",
                "\"Username\":[\"ada\"] | Username. It must be a text in quotes.",
                "\"SecurityProfileIds\":\"x\" | SecurityProfileIds. It must be a list between '[' and ']'.",
                "\"SecurityProfileIds\":[1] | SecurityProfileIds[0]. It must be a text in quotes.",
                "\"PhoneConfig\":\"SOFT_PHONE\" | PhoneConfig. It must be an object between '{' and '}'.",
                "\"PhoneConfig\":{\"AutoAccept\":\"yes\"} | PhoneConfig.AutoAccept. It must be true or false, without"
                        + " quotes.",
                "\"PhoneConfig\":{\"AfterContactWorkTimeLimit\":\"5\"} | PhoneConfig.AfterContactWorkTimeLimit. It must be"
                        + " a whole number without quotes, and at most 2147483647.",
                "\"Tags\":[] | Tags. It must be an object between '{' and '}'.",
                "\"Tags\":{\"a\":1} | Tags.a. It must be a text in quotes."
            })
    @DisplayName("with a member of the wrong type is told which one, and what it must be")
    void wrongType(String member, String words) {
        assertThat(error("{" + member + "}"))
                .isEqualTo("400 " + REQUEST + ": The body holds a member of the wrong type: " + words);
    }

    @Test
    @DisplayName("with null in a list is told where")
    void nullInAList() {
        assertThat(error("{\"SecurityProfileIds\":[null]}"))
                .isEqualTo("400 " + REQUEST + ": The body holds null in a list: SecurityProfileIds[0]. Leave it out, or"
                        + " put a value there.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | Username is missing. It is required.",
                "{\"username\":\"ada\"} | Username is missing. It is required.",
                "{\"Username\":null} | Username is missing. It is required.",
                "{\"Username\":\"\"} | Username has 0 characters. It must have from 1 to 100."
            })
    @DisplayName("with a member missing or empty is told which one")
    void missing(String body, String words) {
        assertThat(error(body)).isEqualTo("400 " + PARAMETER + ": " + words);
    }

    @Test
    @DisplayName("with a member that is too long is told how long it may be")
    void tooLong() {
        assertThat(error("{\"Username\":\"" + "x".repeat(101) + "\"}"))
                .isEqualTo("400 " + PARAMETER + ": Username has 101 characters. It must have from 1 to 100.");
    }

    private String error(String body) {
        return client.put("/users/" + INSTANCE_ID, body).error();
    }
}
