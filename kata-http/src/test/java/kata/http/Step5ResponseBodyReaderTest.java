package kata.http;

import static kata.http.ResponseBodyReader.describeUser;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import kata.coach.Because;
import kata.http.ResponseBodyReader.User;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step5ResponseBodyReaderTest {

    private static final String ARN = "arn:aws:connect:us-east-1:123456789012:instance/i-7/agent/u-41";
    private static final String GRACE = "{\"User\":{\"Id\":\"u-41\",\"Arn\":\"" + ARN + "\",\"Username\":\"grace\"}}";

    @Test
    @DisplayName("A reply that holds a user gives a user")
    @Because("A body comes over the network once, and is closed when it has been read. To look at it again, keep the "
            + "text that the first reading gave.")
    void findsTheUser() throws IOException {
        assertThat(describeUser(reply(GRACE)).isPresent() ? "a user" : "no user")
                .isEqualTo("a user");
    }

    @Test
    @DisplayName("Username, Id and Arn are read from within the object User")
    @Because("The reply wraps the user in an object called User, its one member. Beside it there is nothing to find.")
    void opensTheWrapping() throws IOException {
        Optional<User> user = describeUser(reply(GRACE));

        assertThat(shown(user, u -> "Username %s, Id %s, Arn %s".formatted(u.username(), u.id(), u.arn())))
                .isEqualTo("Username grace, Id u-41, Arn " + ARN);
    }

    @Test
    @DisplayName("LastModifiedTime counts seconds, not milliseconds")
    @Because("JSON has no type for a time. AWS sends seconds where Java often counts milliseconds. A date in January "
            + "1970 is the mark of having mixed up the two.")
    void countsSeconds() throws IOException {
        assertThat(shown(describeUser(reply(modifiedAt("1700000000"))), User::lastModified))
                .isEqualTo("2023-11-14T22:13:20Z");
    }

    @Test
    @DisplayName("A fraction of a second is kept")
    @Because("Only the fraction puts two changes within one second in order. A whole number has no room for it.")
    void keepsTheFraction() throws IOException {
        assertThat(shown(describeUser(reply(modifiedAt("1700000000.5"))), User::lastModified))
                .isEqualTo("2023-11-14T22:13:20.500Z");
    }

    @Test
    @DisplayName("Without a LastModifiedTime the time is null, not the start of 1970")
    @Because("What was not sent is not known. A made-up time would be believed by whoever reads it.")
    void leavesAnUnknownTimeOpen() throws IOException {
        assertThat(shown(describeUser(reply(GRACE)), User::lastModified)).isEqualTo("null");
    }

    @Test
    @DisplayName("A member that you have not heard of is passed over")
    @Because("AWS adds members to its replies now and then. A reader that stops at a new one breaks on a day when "
            + "nobody has changed your code.")
    void passesOverNewMembers() throws IOException {
        Optional<User> user = describeUser(reply(GRACE.replace("\"Id\"", "\"HierarchyGroupId\":\"g-3\",\"Id\"")));

        assertThat(shown(user, User::username)).isEqualTo("grace");
    }

    @Test
    @DisplayName("An empty body is a good answer that holds no user")
    @Because("Connect answers most updates and deletes with status 200 and an empty body. Its length is not always "
            + "announced (OkHttp then says -1): only reading tells.")
    void acceptsAnEmptyBody() throws IOException {
        assertThat(shown(describeUser(reply("")), User::username)).isEqualTo("no user");
    }

    @Test
    @DisplayName("The reply is closed once it has been read")
    @Because("An open reply keeps a connection to itself. If none is ever closed, connections and memory leak away.")
    void closesTheReply() throws IOException {
        Response reply = reply(GRACE);

        describeUser(reply);

        assertThat(reply.body().source().isOpen() ? "left open" : "closed").isEqualTo("closed");
    }

    private static String modifiedAt(String time) {
        return GRACE.replace("\"grace\"", "\"grace\",\"LastModifiedTime\":" + time);
    }

    private static String shown(Optional<User> user, Function<User, Object> member) {
        return user.map(found -> String.valueOf(member.apply(found))).orElse("no user");
    }

    /** The body is as it comes from the network: it can be read once, and not after it was closed. */
    private static Response reply(String json) {
        BufferedSource source = Okio.buffer((Source) new Buffer().writeUtf8(json));
        return new Response.Builder()
                .request(new Request.Builder()
                        .url("https://connect.us-east-1.amazonaws.com")
                        .build())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(source, null, -1))
                .build();
    }
}
