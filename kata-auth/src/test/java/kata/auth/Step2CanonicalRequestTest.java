package kata.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import kata.auth.CanonicalRequest.Header;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The order of parameters, the repeated header and the spaces in quotes follow AWS's signing test suite. The query with
 * tagKeys and the whole request were captured from Boto3 and the SDK for Node.js, whose signatures match.
 */
class Step2CanonicalRequestTest {

    @Test
    @DisplayName("The path loses segments that are empty or dots, and keeps a slash at its end")
    @Because("Line 2 is the path. It may be tidied up on its way, so the tidy form is signed. With a slash at the end "
            + "and without are two paths.")
    void tidiesThePathUp() {
        assertThat(CanonicalRequest.path("//users/./old/../1b2c/"))
                .as("the path //users/./old/../1b2c/")
                .isEqualTo("/users/1b2c/");
        assertThat(CanonicalRequest.path("") + " and " + CanonicalRequest.path("/"))
                .as("an empty path, and the path /")
                .isEqualTo("/ and /");
    }

    @Test
    @DisplayName("The path is encoded once more: the '%' that travels as %3A is signed as %253A, and '/' stays '/'")
    @Because("Line 2 is the path. All of AWS but S3 encodes it a second time. A signer that encodes once works until "
            + "the first ARN, and then gets a 403.")
    void encodesThePathOnceMore() {
        assertThat(CanonicalRequest.path("/tags/arn%3Aaws%3Aconnect"))
                .as("the path /tags/arn%3Aaws%3Aconnect")
                .isEqualTo("/tags/arn%253Aaws%253Aconnect");
        assertThat(CanonicalRequest.path("/tags/arn:aws:connect")).isEqualTo("/tags/arn%3Aaws%3Aconnect");
    }

    @Test
    @DisplayName("The parameters are sorted by encoded name, and those of one name by value")
    @Because("Line 3 is the query. Names are compared alone, so Param comes before Param-3: the '=' takes no part. A "
            + "'%' comes before any letter.")
    void sortsTheParametersByName() {
        assertThat(CanonicalRequest.query("Param-3=Value3&Param=Value2&%E1%88%B4=Value1&Param=Value1"))
                .isEqualTo("%E1%88%B4=Value1&Param=Value1&Param=Value2&Param-3=Value3");
    }

    @Test
    @DisplayName("Each parameter is decoded and encoded anew, and a name that stands alone gets its '='")
    @Because("Line 3 is the query. One value can travel in several spellings, and one is signed: a space as %20, hex "
            + "digits in upper case, no '=' left out.")
    void encodesTheParametersAnew() {
        assertThat(CanonicalRequest.query("tagKeys=zeta&tagKeys=alpha%20beta&tagKeys=a%2Bb&tagKeys=%C3%A9"))
                .isEqualTo("tagKeys=%C3%A9&tagKeys=a%2Bb&tagKeys=alpha%20beta&tagKeys=zeta");
        assertThat(CanonicalRequest.query("nextToken=AAMA%2bc==&all")).isEqualTo("all=&nextToken=AAMA%2Bc%3D%3D");
    }

    @Test
    @DisplayName("Header names are written in lower case, and sorted after that")
    @Because("The headers stand below the query. The case of their names and their order may change on the way, so "
            + "neither counts.")
    void sortsTheHeadersByLowerCaseName() {
        String lines = headers("Host: 127.0.0.1:18765", "Content-Type: application/json", "amz-sdk-request: attempt=1");

        assertThat(lines).isEqualTo("amz-sdk-request:attempt=1\ncontent-type:application/json\nhost:127.0.0.1:18765\n");
    }

    @Test
    @DisplayName("A value loses the spaces at both ends, and a run of spaces within it becomes one, in quotes too")
    @Because("The headers stand below the query. How many spaces a value has may change on the way, so one is signed "
            + "for all.")
    void squeezesTheSpacesOfAValue() {
        assertThat(headers("my-header2:   \"a   b   c\" ")).isEqualTo("my-header2:\"a b c\"\n");
    }

    @Test
    @DisplayName("The values of one header name share a line, with commas, in the order in which they came")
    @Because("The headers stand below the query, one line a name. The order of values can mean something, such as a "
            + "preference, so it is signed as it is.")
    void joinsTheValuesOfOneName() {
        assertThat(headers("My-Header1: value4", "My-Header1: value1", "my-header1: value3"))
                .isEqualTo("my-header1:value4,value1,value3\n");
    }

    @Test
    @DisplayName("The payload's hash is its SHA-256 in 64 lower-case hex digits")
    @Because("The last line is the hash of the body: with it, the body is signed too. It is text, so a digit in the "
            + "other case gives another signature.")
    void hashesThePayload(RandomGenerator random) {
        for (String payload : Arrays.asList("{\"Status\":\"DISABLED\"}", "{\"Number\":" + random.nextInt(9999) + "}")) {
            String hash = CanonicalRequest.hash(payload.getBytes(StandardCharsets.UTF_8));
            assertThat(hash).as(HashTrace.explain(payload, hash)).isEqualTo(HashTrace.sha256(payload));
        }
    }

    @Test
    @DisplayName("The whole: method, path, query, headers, an empty line, the headers' names, the payload's hash")
    @Because("The server signs its own text of these lines. One line more or less, and no signature matches. Without "
            + "a query, line 3 is empty, and it is there.")
    void writesTheWholeRequest(RandomGenerator random) {
        for (String query : Arrays.asList("", "tagKeys=" + random.nextInt(9999))) {
            String target = NodeTagResource.target(query);
            assertThat(CanonicalRequest.of("POST", target, NodeTagResource.HEADERS, NodeTagResource.PAYLOAD_HASH))
                    .as("the request " + target)
                    .isEqualTo(NodeTagResource.canonicalRequest(NodeTagResource.USER, query));
        }
    }

    private static String headers(String... travelling) {
        return CanonicalRequest.headers(Stream.of(travelling)
                .map(line -> line.split(": ", 2))
                .map(parts -> new Header(parts[0], parts[1]))
                .toList());
    }
}
