package kata.http;

import static kata.http.PostmanCollection.smokeCheck;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kata.coach.Because;
import kata.fake.FakeConnect;
import kata.http.PostmanCollection.ApiCall;
import kata.http.PostmanCollection.Finding;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

class Step9PostmanCollectionTest {

    @RegisterExtension
    final ScriptedServer server = new ScriptedServer();

    private final OkHttpClient client = ScriptedServer.client();
    private final String json = JsonMapper.shared()
            .readTree(getClass().getResourceAsStream("/postman/connect-kata.postman_collection.json"))
            .toString();

    @Test
    @DisplayName("The fourth request stands in a folder inside a folder, and its name tells the way to it")
    @Because("Folders nest as deep as their author likes. A request that is not found is one that nobody checks.")
    void goesDownIntoFoldersInsideFolders() {
        List<ApiCall> calls = new PostmanCollection(json).calls(Map.of());
        assertThat(calls.get(3).name()).isEqualTo("Users / One user / Describe user");
    }

    @Test
    @DisplayName("Variables are resolved, and a value that is passed in goes before the collection's own")
    @Because("One collection serves a local server and the real one: only the values differ.")
    void resolvesVariables() {
        List<ApiCall> calls = new PostmanCollection(json).calls(Map.of("instanceId", "i-2"));
        assertThat(calls.get(1).url()).isEqualTo("http://127.0.0.1:8080/instance/i-2");
    }

    @Test
    @DisplayName("A variable without a value is refused, and the message has its name")
    @Because("Sent as it stands, {{userID}} would be an ID like any other, and the answer a puzzling 404.")
    void refusesAVariableWithoutAValue() {
        PostmanCollection misspelt = new PostmanCollection(json.replace("{{userId}}", "{{userID}}"));
        assertThatThrownBy(() -> misspelt.calls(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("userID");
    }

    @Test
    @DisplayName("A request without auth takes it from the nearest folder that has one, or else from the collection")
    @Because("Auth is set once, at the top. A request that does not inherit it goes out unsigned, and is refused.")
    void inheritsAuth() {
        List<ApiCall> users = new PostmanCollection(json).calls(Map.of()).subList(2, 6);

        assertThat(users.stream().map(ApiCall::auth).collect(Collectors.joining(", ")))
                .isEqualTo("awsv4, awsv4, awsv4, noauth");
    }

    @Test
    @DisplayName("All requests of the collection are fine with a server that answers them with 200")
    @Because("Tried out here first, address, auth and format are known to be right before any code is written.")
    void findsTheWholeCollectionFine() {
        try (FakeConnect connect = FakeConnect.start()) {
            String base = "http://127.0.0.1:" + connect.endpoint().port();
            for (ApiCall call : new PostmanCollection(json).calls(Map.of("base", base))) {
                assertThat(smokeCheck(client, call)).as(call.name()).isEqualTo(Finding.FINE);
            }
        }
    }

    @Test
    @DisplayName("If nobody answers, it is the endpoint")
    @Because("The request never arrived, so neither its signature nor its format has been looked at.")
    void blamesTheEndpointIfNobodyAnswers() {
        ApiCall call = call();
        server.stop();
        assertThat(smokeCheck(client, call)).isEqualTo(Finding.ENDPOINT);
    }

    @Test
    @DisplayName("Of the two kinds of 403, an unknown operation is about the endpoint, a missing permission about auth")
    @Because("Both are an AccessDeniedException. Whoever takes one for the other mends an address that was right.")
    void tellsTheTwo403sApart() {
        server.reply(403, "{'Message': 'Unable to determine service/operation name to be authorized'}");
        server.reply(403, "{'Message': 'User: arn:aws:iam::123456789012:user/kata is not authorized to perform: ...'}");

        assertThat(smokeCheck(client, call()) + ", " + smokeCheck(client, call()))
                .isEqualTo("ENDPOINT, AUTH");
    }

    @Test
    @DisplayName("A 400 or a 404 is about the format of the request")
    @Because("The server knew the operation and the caller. What it did not like is what was asked.")
    void blamesTheFormatOfTheRequest() {
        server.reply(400, "{'Message': 'maxResults is out of range'}");
        assertThat(smokeCheck(client, call())).isEqualTo(Finding.REQUEST_FORMAT);
    }

    @Test
    @DisplayName("A 429 or a 500 is about none of the three: the request may be sent again later")
    @Because("429 says that there were too many requests, 500 that the server failed, and neither that this one is "
            + "wrong. Nothing in it needs to change.")
    void blamesNobodyForABusyServer() {
        server.reply(429, "{'Message': 'Too Many Requests'}");
        server.reply(500, "{'Message': 'Internal Server Error'}");
        assertThat(smokeCheck(client, call())).as("after a 429").isEqualTo(Finding.TRY_LATER);
        assertThat(smokeCheck(client, call())).as("after a 500").isEqualTo(Finding.TRY_LATER);
    }

    private ApiCall call() {
        return new ApiCall("List instances", "GET", server.url("/instance").toString(), "", "noauth");
    }
}
