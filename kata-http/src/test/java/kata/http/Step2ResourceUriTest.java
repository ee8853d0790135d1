package kata.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kata.coach.Because;
import kata.http.ResourceUri.QueryParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step2ResourceUriTest {

    private static final String INSTANCE = "a1b2c3d4-5678-90ab-cdef-EXAMPLE11111";
    private static final String USER = "a1b2c3d4-5678-90ab-cdef-EXAMPLE22222";

    @Test
    @DisplayName("Letters, digits and the four marks - . _ ~ stay as they are")
    @Because("RFC 3986 calls them unreserved: they mean nothing but themselves. AWS leaves them bare, and a signature "
            + "is computed over that form.")
    void keepsWhatIsUnreserved() {
        assertThat(ResourceUri.encode("Basic-Routing_Profile.v2~b")).isEqualTo("Basic-Routing_Profile.v2~b");
    }

    @Test
    @DisplayName("A space becomes %20")
    @Because("In an HTML form '+' stands for a space. In a path '+' is a plus sign, so the server would look for "
            + "a profile with plus signs in its name.")
    void encodesASpace() {
        assertThat(ResourceUri.encode("Basic Routing Profile")).isEqualTo("Basic%20Routing%20Profile");
    }

    @Test
    @DisplayName("Any other character becomes its UTF-8 bytes, each a % and two upper-case hex digits")
    @Because("The server reads the bytes as UTF-8, and a byte like %EB alone is no letter there. AWS signatures are "
            + "computed over upper-case digits.")
    void encodesTheBytesOfUtf8() {
        assertThat(ResourceUri.encode("Zoë")).isEqualTo("Zo%C3%AB");
    }

    @Test
    @DisplayName("Each label gives way to the value that is given under its name")
    @Because("The path says which user of which instance. With the two swapped, the server looks for an instance that "
            + "is not there.")
    void fillsEachLabelByItsName() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("UserId", USER);
        labels.put("InstanceId", INSTANCE);

        assertThat(ResourceUri.path("/users/{InstanceId}/{UserId}", labels))
                .isEqualTo("/users/" + INSTANCE + "/" + USER);
    }

    @Test
    @DisplayName("An ARN fills one label and stays one segment: its ':' and '/' are encoded")
    @Because("A bare '/' starts a new segment. No operation has that many, and Connect answers 403, as it does to any "
            + "unknown path.")
    void keepsAnArnInOneSegment() {
        String arn = "arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE;

        assertThat(ResourceUri.path("/tags/{resourceArn}", Map.of("resourceArn", arn)))
                .isEqualTo("/tags/arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance%2F" + INSTANCE);
    }

    @Test
    @DisplayName("A label without a value is refused, and the message names the label")
    @Because("A path with a gap belongs to another operation, or to none. Named here, the missing value is found in "
            + "a minute.")
    void refusesALabelWithoutAValue() {
        Map<String, String> labels = Map.of("InstanceId", INSTANCE);

        assertThatThrownBy(() -> ResourceUri.path("/users/{InstanceId}/{UserId}", labels))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UserId");
    }

    @Test
    @DisplayName("A name that comes twice is sent twice, in the order given")
    @Because("Connect reads a list as one name, repeated. If a value is lost, the reply looks right and some queues "
            + "are missing from it.")
    void repeatsAName() {
        List<QueryParameter> types =
                List.of(new QueryParameter("queueTypes", "STANDARD"), new QueryParameter("queueTypes", "AGENT"));

        assertThat(ResourceUri.withQuery("/queues", types)).isEqualTo("/queues?queueTypes=STANDARD&queueTypes=AGENT");
    }

    @Test
    @DisplayName("The value of a parameter is encoded, even one that came from the server")
    @Because("A token has to go back as it was given out, and many servers read a bare '+' in a query as a space. "
            + "Of all marks only - . _ ~ go bare.")
    void encodesTheValueOfAParameter() {
        List<QueryParameter> page = List.of(new QueryParameter("nextToken", "AAMA*QEc+w=="));

        assertThat(ResourceUri.withQuery("/instance", page)).isEqualTo("/instance?nextToken=AAMA%2AQEc%2Bw%3D%3D");
    }

    @Test
    @DisplayName("Without parameters the path stays as it is, with no question mark")
    @Because("An empty query is still a query: to a cache, an address with a lone '?' is another address.")
    void addsNoEmptyQuery() {
        assertThat(ResourceUri.withQuery("/instance", List.of())).isEqualTo("/instance");
    }
}
