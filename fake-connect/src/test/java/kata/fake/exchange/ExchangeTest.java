package kata.fake.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exchange")
class ExchangeTest {

    @Test
    @DisplayName("A success is described by method, target, status and operation")
    void success() {
        assertThat(exchange("GET", "/instance?maxResults=1", "ListInstances", ApiReply.empty())
                        .describe())
                .isEqualTo("GET /instance?maxResults=1 -> 200 ListInstances");
    }

    @Test
    @DisplayName("An error is described by its code, its operation and its message")
    void error() {
        ApiReply reply = error(404, "ResourceNotFoundException", "There is no user.");
        assertThat(exchange("GET", "/users/i/u", "DescribeUser", reply).describe())
                .isEqualTo("GET /users/i/u -> 404 ResourceNotFoundException (DescribeUser): There is no user.");
    }

    @Test
    @DisplayName("An error without an operation leaves the operation out")
    void unroutable() {
        ApiReply reply = error(403, "AccessDeniedException", "Unable to determine.");
        assertThat(exchange("GET", "/nope", null, reply).describe())
                .isEqualTo("GET /nope -> 403 AccessDeniedException: Unable to determine.");
    }

    @Test
    @DisplayName("A long target gives way first, so that the result can be read")
    void longTarget() {
        assertThat(exchange("GET", "/tags/" + "a".repeat(200), "ListTagsForResource", ApiReply.empty())
                        .describe())
                .hasSize(100)
                .startsWith("GET /tags/aaa")
                .endsWith("aaa... -> 200 ListTagsForResource");
    }

    @Test
    @DisplayName("A long message is cut at 100 columns, and 24 of the target stay")
    void longMessage() {
        ApiReply reply = error(400, "InvalidParameterException", "Username has 101 characters, which is too many.");
        assertThat(exchange("PUT", "/users/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee", "CreateUser", reply)
                        .describe())
                .hasSize(100)
                .isEqualTo("PUT /users/aaaaaaaa-bbbb-... -> 400 InvalidParameterException (CreateUser):"
                        + " Username has 101 char...");
    }

    @Test
    @DisplayName("A message of several lines is described in one")
    void severalLines() {
        ApiReply reply = error(403, "InvalidSignatureException", "No.\n\nReally.\n");
        assertThat(exchange("GET", "/instance", "ListInstances", reply).describe())
                .isEqualTo("GET /instance -> 403 InvalidSignatureException (ListInstances): No. Really.");
    }

    @Test
    @DisplayName("An error whose body is no JSON has no message")
    void noMessage() {
        ApiReply reply = ApiReply.of(500, Body.of("<html>")).plus("x-amzn-ErrorType", "Broken");
        assertThat(exchange("GET", "/a", "A", reply).errorMessage()).isNull();
    }

    @Test
    @DisplayName("A success has no error code")
    void noErrorCode() {
        assertThat(exchange("GET", "/a", "A", ApiReply.empty()).errorCode()).isNull();
    }

    private static ApiReply error(int status, String code, String message) {
        String json = "{\"Message\":\"" + message.replace("\n", "\\n") + "\"}";
        return ApiReply.of(status, Body.of(json)).plus("x-amzn-ErrorType", code);
    }

    private static Exchange exchange(String method, String target, @Nullable String operation, ApiReply reply) {
        return new Exchange(Instant.EPOCH, ApiRequest.of(method, target), reply, operation, Decisions.NONE);
    }
}
