package kata.fake.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kata.fake.TestClient;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("TagResource, UntagResource and ListTagsForResource")
class TagsTest {

    private static final String ARN = "/tags/arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance"
            + "%2Faaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee%2Fagent%2F40000000-0000-4000-8000-000000000001";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("Tags are listed under a lower-case name, sorted by key")
    void tagAndList() {
        client.post(ARN, "{\"tags\":{\"team\":\"blue\",\"Floor\":\"2\"}}");
        assertThat(client.get(ARN).text()).isEqualTo("{\"tags\":{\"Floor\":\"2\",\"team\":\"blue\"}}");
    }

    @Test
    @DisplayName("TagResource answers 200 with an empty body")
    void tagReply() {
        assertThat(client.post(ARN, "{\"tags\":{\"team\":\"blue\"}}"))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(200))
                .satisfies(reply -> assertThat(reply.text()).isEmpty());
    }

    @Test
    @DisplayName("A tag that is there gets the new value, the others stay")
    void tagAgain() {
        client.post(ARN, "{\"tags\":{\"team\":\"blue\",\"floor\":\"2\"}}");
        client.post(ARN, "{\"tags\":{\"team\":\"red\"}}");
        assertThat(client.get(ARN).text()).isEqualTo("{\"tags\":{\"floor\":\"2\",\"team\":\"red\"}}");
    }

    @Test
    @DisplayName("Tags show in the description of the user")
    void describedWithTheUser() {
        client.post(ARN, "{\"tags\":{\"team\":\"blue\"}}");
        assertThat(client.get("/users/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/40000000-0000-4000-8000-000000000001")
                        .json()
                        .at("/User/Tags/team")
                        .asString())
                .isEqualTo("blue");
    }

    @Test
    @DisplayName("The colons of the ARN may come raw")
    void rawColons() {
        assertThat(client.get(ARN.replace("%3A", ":")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("With its slashes bare, the ARN is several segments and leads to no operation")
    void bareSlashes() {
        assertThat(client.get(ARN.replace("%2F", "/")).error())
                .isEqualTo("403 AccessDeniedException: Unable to determine service/operation name to be authorized");
    }

    @Test
    @DisplayName("Tags under an upper-case name are missing")
    void upperCaseName() {
        assertThat(client.post(ARN, "{\"Tags\":{\"team\":\"blue\"}}").error())
                .isEqualTo("400 InvalidParameterException: tags is missing. It is required.");
    }

    @Test
    @DisplayName("UntagResource takes off every key that is named, and no other")
    void untag() {
        client.post(ARN, "{\"tags\":{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}}");
        client.delete(ARN + "?tagKeys=a&tagKeys=c");
        assertThat(client.get(ARN).text()).isEqualTo("{\"tags\":{\"b\":\"2\"}}");
    }

    @Test
    @DisplayName("UntagResource without a key is refused")
    void untagNothing() {
        assertThat(client.delete(ARN).error())
                .isEqualTo("400 InvalidParameterException: tagKeys has 0 elements. It must have from 1 to 50.");
    }

    @Test
    @DisplayName("An ARN that belongs to nothing is not found")
    void unknownArn() {
        assertThat(client.get("/tags/arn%3Aaws%3Aconnect").error())
                .isEqualTo("404 ResourceNotFoundException: There is no resource with the ARN 'arn:aws:connect'."
                        + " Send the whole ARN as one segment of the path, with %2F for each of its slashes.");
    }

    @Test
    @DisplayName("Keys of AWS's own are refused")
    void reservedKey() {
        assertThat(client.post(ARN, "{\"tags\":{\"AWS:team\":\"blue\"}}").error())
                .isEqualTo("400 InvalidParameterException: tags holds the key 'AWS:team'."
                        + " Keys that begin with 'aws:' are kept for AWS.");
    }

    @Test
    @DisplayName("A key has at most 128 characters")
    void longKey() {
        assertThat(client.post(ARN, "{\"tags\":{\"" + "k".repeat(129) + "\":\"v\"}}")
                        .error())
                .isEqualTo("400 InvalidParameterException: tags holds a key of 129 characters."
                        + " A key must have from 1 to 128.");
    }

    @Test
    @DisplayName("A value has at most 256 characters")
    void longValue() {
        assertThat(client.post(ARN, "{\"tags\":{\"k\":\"" + "v".repeat(257) + "\"}}")
                        .error())
                .isEqualTo("400 InvalidParameterException: tags holds a value of 257 characters for the key 'k'."
                        + " The most is 256.");
    }

    @Test
    @DisplayName("A value cannot be null")
    void nullValue() {
        assertThat(client.post(ARN, "{\"tags\":{\"k\":null}}").error())
                .isEqualTo("400 InvalidParameterException: tags holds no value for the key 'k'. Send a text.");
    }

    @Test
    @DisplayName("A resource has at most 50 tags, old and new together")
    void tooMany() {
        client.post(ARN, "{\"tags\":{\"one\":\"more\"}}");
        String fifty =
                IntStream.range(0, 50).mapToObj(i -> "\"k" + i + "\":\"v\"").collect(Collectors.joining(","));
        assertThat(client.post(ARN, "{\"tags\":{" + fifty + "}}").error())
                .isEqualTo("400 InvalidParameterException: tags makes 51 tags on one resource. The most is 50.");
    }
}
