package kata.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import kata.coach.Because;
import kata.http.HttpMethods.Intent;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step3HttpMethodsTest {

    private static final String URL = "https://connect.us-east-1.amazonaws.com/queues/a1";
    private static final String JSON = "{\"Name\":\"UK\"}";

    @Test
    @DisplayName("Retrieving, creating and removing have the verbs of REST's convention")
    @Because("Most web APIs keep to the convention. Whoever reads your code, and every tool on the way, expects it.")
    void knowsTheConvention() {
        String verbs = HttpMethods.byConvention(Intent.RETRIEVE) + " " + HttpMethods.byConvention(Intent.CREATE) + " "
                + HttpMethods.byConvention(Intent.REMOVE);

        assertThat(verbs).isEqualTo("GET POST DELETE");
    }

    @Test
    @DisplayName("By convention, an update has a verb that announces a change")
    @Because("GET promises to change nothing, so a cache may answer it and the update never happens. POST, by "
            + "convention, adds a thing instead of changing one.")
    void announcesAnUpdate() {
        assertThat(HttpMethods.byConvention(Intent.UPDATE)).isIn("PUT", "PATCH");
    }

    @Test
    @DisplayName("Connect creates with the verb of most of its Create operations")
    @Because("Connect is not REST's textbook: 34 of its 39 Create operations share one verb, and it is not POST. "
            + "The wrong verb gets a 403, as an unknown path does.")
    void createsAsConnectDoes() {
        assertThat(HttpMethods.inConnect(Intent.CREATE)).isEqualTo("PUT");
    }

    @Test
    @DisplayName("Connect updates with the verb of most of its Update operations")
    @Because("None of Connect's 380 operations uses PATCH, and 59 of its 65 Update operations share one verb. "
            + "The wrong verb gets a 403, as an unknown path does.")
    void updatesAsConnectDoes() {
        assertThat(HttpMethods.inConnect(Intent.UPDATE)).isEqualTo("POST");
    }

    @Test
    @DisplayName("Connect retrieves and removes with the verbs of REST's convention")
    @Because("DescribeUser and DeleteUser have the same path. The verb alone says whether the user stays.")
    void retrievesAndRemovesByConvention() {
        String verbs = HttpMethods.inConnect(Intent.RETRIEVE) + " " + HttpMethods.inConnect(Intent.REMOVE);

        assertThat(verbs).isEqualTo("GET DELETE");
    }

    @Test
    @DisplayName("A verb is safe if it asks for no change, and only then")
    @Because("Anybody may send a safe request at any time, even to look ahead. RFC 9110 names four such verbs, "
            + "and removing twice is no more safe than removing once.")
    void knowsTheSafeVerbs() {
        assertThat(verbs().filter(verb -> HttpMethods.isSafe(verb)).collect(joining(" ")))
                .isEqualTo("GET HEAD OPTIONS TRACE");
    }

    @Test
    @DisplayName("A verb is idempotent if twice has the same effect as once, and only then")
    @Because("The effect counts, not the reply: a second DELETE finds nothing, and changes nothing. A second POST may "
            + "create a second user.")
    void knowsTheIdempotentVerbs() {
        assertThat(verbs().filter(verb -> HttpMethods.isIdempotent(verb)).collect(joining(" ")))
                .isEqualTo("GET HEAD OPTIONS TRACE PUT DELETE");
    }

    @Test
    @DisplayName("A creation and an update go out with Connect's verb, to the address, with the JSON")
    @Because("The verb says what to do, the address with which thing, the body with what values. The server has "
            + "nothing else to go by.")
    void sendsTheJsonOfACreationAndAnUpdate() throws IOException {
        Request create = HttpMethods.request(Intent.CREATE, URL, JSON);
        Request update = HttpMethods.request(Intent.UPDATE, URL, JSON);

        assertThat(shown(create) + ", " + shown(update))
                .isEqualTo("PUT /queues/a1 {\"Name\":\"UK\"}, POST /queues/a1 {\"Name\":\"UK\"}");
    }

    @Test
    @DisplayName("A retrieval and a removal go out without a body")
    @Because("RFC 9110 gives a body no meaning on GET and DELETE, and some servers refuse such a request. The address "
            + "says all there is to say.")
    void sendsNoBodyOtherwise() throws IOException {
        Request retrieve = HttpMethods.request(Intent.RETRIEVE, URL, JSON);
        Request remove = HttpMethods.request(Intent.REMOVE, URL, JSON);

        assertThat(shown(retrieve) + ", " + shown(remove)).isEqualTo("GET /queues/a1, DELETE /queues/a1");
    }

    private static Stream<String> verbs() {
        return Stream.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "POST", "PATCH");
    }

    private static String shown(Request request) throws IOException {
        Buffer sent = new Buffer();
        RequestBody body = request.body();
        if (body != null) {
            body.writeTo(sent);
        }
        return (request.method() + " " + request.url().encodedPath() + " " + sent.readUtf8()).strip();
    }
}
