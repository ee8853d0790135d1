package kata.fake.sts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import kata.fake.FakeClock;
import kata.fake.auth.AccessKey;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.json.Json;
import kata.fake.random.SharedRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The credentials of a container")
class ContainerCredentialsTest {

    private final FakeClock clock = new FakeClock(Instant.parse("2026-01-05T09:00:00Z"));
    private final AccessKeys keys = new AccessKeys(clock);
    private final Roles roles = new Roles("123456789012");
    private final ContainerCredentials credentials =
            new ContainerCredentials("let me in", roles, new Sessions(keys, clock, new SharedRandom(new Random(1))));

    ContainerCredentialsTest() {
        roles.add("Reporting");
    }

    @Test
    @DisplayName("come as JSON, with Token for the session token and a text for the end")
    void json() {
        assertThat(ask("Reporting", "let me in").body().text())
                .matches("\\{\"AccessKeyId\":\"ASIA[A-Z2-7]{16}\",\"SecretAccessKey\":\"[A-Za-z0-9+/]{40}\","
                        + "\"Token\":\"IQoJb3JpZ2luX2Vj[^\"]*\",\"Expiration\":\"2026-01-05T10:00:00Z\"}");
    }

    @Test
    @DisplayName("are those of the role")
    void caller() {
        AccessKey key = keys.find(keyId()).orElseThrow();
        assertThat(key.caller())
                .isEqualTo(new Caller(
                        "123456789012",
                        "arn:aws:sts::123456789012:assumed-role/Reporting/container",
                        "arn:aws:iam::123456789012:role/Reporting",
                        null));
    }

    @Test
    @DisplayName("stay the same until fifteen minutes before their end, and are new ones then")
    void renewed() {
        String first = keyId();
        clock.advance(Duration.ofSeconds(45 * 60 - 1));
        assertThat(keyId()).isEqualTo(first);
        clock.advance(Duration.ofSeconds(1));
        assertThat(keyId()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("are for those alone who send the token")
    void missingToken() {
        assertThat(error(request("GET", "Reporting", Headers.NONE)))
                .isEqualTo("403 {\"code\":\"MissingToken\",\"message\":\"The Authorization header is missing. Send the"
                        + " text of AWS_CONTAINER_AUTHORIZATION_TOKEN in it, and nothing else.\"}");
    }

    @Test
    @DisplayName("are not for those who send more than the token")
    void wrongToken() {
        assertThat(error(request("GET", "Reporting", Headers.NONE.plus("Authorization", "Bearer let me in"))))
                .isEqualTo("403 {\"code\":\"InvalidToken\",\"message\":\"The Authorization header is not the text of"
                        + " AWS_CONTAINER_AUTHORIZATION_TOKEN. Send that text without anything before or after"
                        + " it.\"}");
    }

    @Test
    @DisplayName("are those of a role that there is")
    void noRole() {
        assertThat(error(request("GET", "None", Headers.NONE.plus("Authorization", "let me in"))))
                .isEqualTo("404 {\"code\":\"RoleNotFound\",\"message\":\"There is no role 'None'. Add it to the fake's"
                        + " roles.\"}");
    }

    @Test
    @DisplayName("are asked for with GET")
    void method() {
        assertThat(error(request("PUT", "Reporting", Headers.NONE)))
                .isEqualTo("400 {\"code\":\"MethodNotAllowed\",\"message\":\"Ask for credentials with GET, not"
                        + " PUT.\"}");
    }

    private String keyId() {
        JsonNode json = Json.tree(ask("Reporting", "let me in").body());
        return json.path("AccessKeyId").asString();
    }

    private ApiReply ask(String role, String token) {
        ApiRequest request = request("GET", role, Headers.NONE.plus("Authorization", token));
        assertThat(credentials.takes(request)).isTrue();
        return credentials.answer(request, "the-id", new Trace());
    }

    private String error(ApiRequest request) {
        try {
            credentials.answer(request, "the-id", new Trace());
            return "no error";
        } catch (ApiException e) {
            ApiReply reply = credentials.error(e, "the-id");
            return reply.status() + " " + reply.body();
        }
    }

    private static ApiRequest request(String method, String role, Headers headers) {
        return new ApiRequest(method, "/container-credentials/" + role, headers, Body.EMPTY);
    }
}
