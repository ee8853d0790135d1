package kata.fake.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import kata.fake.http.ApiException;
import kata.fake.http.Body;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Json")
class JsonTest {

    @Test
    @DisplayName("Member names begin with a capital letter")
    void pascalCase() {
        assertThat(Json.write(new Shape("1", null, null)).text()).isEqualTo("{\"UserArn\":\"1\"}");
    }

    @Test
    @DisplayName("An instant on a whole second is an integer")
    void wholeSeconds() {
        assertThat(Json.write(new Shape(null, Instant.ofEpochSecond(1767603600), null))
                        .text())
                .isEqualTo("{\"ChangedAt\":1767603600}");
    }

    @Test
    @DisplayName("An instant between two seconds has a fraction")
    void fraction() {
        assertThat(Json.write(new Shape(null, Instant.ofEpochMilli(1767603600250L), null))
                        .text())
                .isEqualTo("{\"ChangedAt\":1767603600.25}");
    }

    @Test
    @DisplayName("Members that nobody knows are ignored")
    void unknownMembers() {
        assertThat(read("{\"UserArn\":\"1\",\"Password\":\"x\"}").userArn()).isEqualTo("1");
    }

    @Test
    @DisplayName("An empty body is refused with advice")
    void emptyBody() {
        assertRefused("", "The request has no body. Send a JSON object.");
    }

    @Test
    @DisplayName("Text that is not JSON is refused")
    void malformed() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> read("{\"UserArn\":"))
                .withMessageStartingWith("The body is not JSON: ")
                .satisfies(e -> assertThat(e.code()).isEqualTo("InvalidRequestException"));
    }

    @Test
    @DisplayName("JSON that is not an object is refused with advice")
    void notAnObject() {
        assertRefused("null", "The body is not a JSON object. Put the members between '{' and '}'.");
    }

    @Test
    @DisplayName("A number where a text should be is refused, and the member is named")
    void wrongType() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> read("{\"Names\":[\"a\",5]}"))
                .withMessageStartingWith("The body holds a member of the wrong type: Names[1]. ");
    }

    private static Shape read(String json) {
        return Json.read(Body.of(json), Shape.class);
    }

    private static void assertRefused(String json, String message) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> read(json))
                .withMessage(message)
                .satisfies(e -> assertThat(e.status()).isEqualTo(400));
    }

    record Shape(
            @Nullable String userArn,
            @Nullable Instant changedAt,
            @Nullable List<String> names) {}
}
