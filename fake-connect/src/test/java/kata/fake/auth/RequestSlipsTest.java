package kata.fake.auth;

import static kata.fake.auth.TestSigner.unsigned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.UnaryOperator;
import kata.fake.http.ApiRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A signature of another canonical request is explained")
class RequestSlipsTest {

    private static final String EMPTY_HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String LINE_2 = "Line 2 of the canonical request differs first (the path): it was signed as ";
    private static final String LINE_3 = "Line 3 of the canonical request differs first (the query): it was signed as ";

    private final Verifier verifier = new Verifier("connect", Instant.parse("2026-01-05T09:00:00Z"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/tags/a%3Ab|/tags/a%253Ab|/tags/a%3Ab|'/tags/a%3Ab' and should be '/tags/a%253Ab'. The path was"
                        + " signed as it stands in the request line: encode it a second time.",
                "/tags/a%3Ab|/tags/a%253Ab|/tags/a:b|'/tags/a:b' and should be '/tags/a%253Ab'. The path was signed"
                        + " without its percent-encoding.",
                "//a/./b|/a/b|//a/./b|'//a/./b' and should be '/a/b'. The path was signed as it stands in the request"
                        + " line: encode it a second time.",
                "//a%20/./b|/a%2520/b|//a%2520/./b|'//a%2520/./b' and should be '/a%2520/b'. Dot segments and doubled"
                        + " slashes were left in the path.",
                "/a/b|/a/b|%2Fa%2Fb|'%2Fa%2Fb' and should be '/a/b'. The slashes of the path were encoded too.",
            })
    @DisplayName("by the path")
    void path(String target, String right, String wrong, String diagnosis) {
        assertThat(canonical(unsigned("GET", target, ""), "GET\n" + right + "\n", "GET\n" + wrong + "\n"))
                .isEqualTo(LINE_2 + diagnosis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "b=2&a=1|a=1&b=2|b=2&a=1|'b=2&a=1' and should be 'a=1&b=2'. The query was signed as it stands in the"
                        + " request line: sort its parameters.",
                "b=2&a=%2c|a=%2C&b=2|b=2&a=%2C|'b=2&a=%2C' and should be 'a=%2C&b=2'. The parameters were not sorted"
                        + " by name and then by value.",
                "k=2&k=%21&j=%7e|j=~&k=%21&k=2|j=~&k=2&k=%21|'j=~&k=2&k=%21' and should be 'j=~&k=%21&k=2'. Parameters"
                        + " of one name were not sorted by their values.",
                "P-3=1&P=%7e|P=~&P-3=1|P-3=1&P=~|'P-3=1&P=~' and should be 'P=~&P-3=1'. The parameters were not sorted"
                        + " by name and then by value.",
                "P=%7e&P-3=1|P=~&P-3=1|P-3=1&P=~|'P-3=1&P=~' and should be 'P=~&P-3=1'. The parameters were sorted as"
                        + " 'name=value': sort by name first, then by value.",
                "a=%7e&B=2|B=2&a=~|a=~&B=2|'a=~&B=2' and should be 'B=2&a=~'. The parameters were not sorted by name"
                        + " and then by value.",
                "q=x%20%7e|q=x%20~|q=x+~|'q=x+~' and should be 'q=x%20~'. A space was written as a plus sign: write it"
                        + " as %20.",
                "q=x+y|q=x%2By|q=x%20y|'q=x%20y' and should be 'q=x%2By'. A plus sign was taken for a space: it stands"
                        + " for itself.",
                "q=%2F|q=%2F|q=%2f|'q=%2f' and should be 'q=%2F'. The escapes were written in lower case: write %2F,"
                        + " not %2f.",
                "q=%2F|q=%2F|q=%252F|'q=%252F' and should be 'q=%2F'. The query was encoded a second time: only the"
                        + " path is.",
                "q=|q=|q|'q' and should be 'q='. A parameter without a value lost its equal sign: write it as"
                        + " 'name='.",
                "q=1&q=2|q=1&q=2|q=1|'q=1' and should be 'q=1&q=2'. Of several parameters with one name, only the first"
                        + " was signed.",
                "q=1&q=2|q=1&q=2|q=2|'q=2' and should be 'q=1&q=2'. Of several parameters with one name, only the last"
                        + " was signed.",
                "q=1|q=1||'' and should be 'q=1'. The query was left out."
            })
    @DisplayName("by the query")
    void query(String query, String right, String wrong, String diagnosis) {
        ApiRequest request = unsigned("GET", "/a?" + query, "");
        assertThat(canonical(request, "\n" + right + "\nhost", "\n" + (wrong == null ? "" : wrong) + "\nhost"))
                .isEqualTo(LINE_3 + diagnosis);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "host:127.0.0.1:8080|host:127.0.0.1|Line 4 of the canonical request differs first: it was signed as"
                        + " 'host:127.0.0.1' and should be 'host:127.0.0.1:8080'. The host that was signed is not the"
                        + " one in the Host header, port included.",
                "host:127.0.0.1:8080|host:localhost:8080|Line 4 of the canonical request differs first: it was signed"
                        + " as 'host:localhost:8080' and should be 'host:127.0.0.1:8080'. The host that was signed is"
                        + " not the one in the Host header, port included.",
                "host:127.0.0.1:8080|host:connect.us-east-1.amazonaws.com|Line 4 of the canonical request differs"
                        + " first: it was signed as 'host:connect.us-east-1.amazonaws.com' and should be"
                        + " 'host:127.0.0.1:8080'. The host that was signed is not the one in the Host header, port"
                        + " included."
            })
    @DisplayName("by a header")
    void header(String right, String wrong, String diagnosis) {
        assertThat(canonical(unsigned("GET", "/a", ""), right, wrong)).isEqualTo(diagnosis);
    }

    @Test
    @DisplayName("by names of headers that were not lower-cased")
    void namesAsSent() {
        String right = "host:127.0.0.1:8080\nx-amz-date:";
        String wrong = "Host:127.0.0.1:8080\nX-Amz-Date:";
        assertThat(canonical(unsigned("GET", "/a", ""), right, wrong))
                .isEqualTo("Line 4 of the canonical request differs first: it was signed as 'Host:127.0.0.1:8080' and"
                        + " should be 'host:127.0.0.1:8080'. The names of the headers are written in lower case.");
    }

    @Test
    @DisplayName("by white space inside a value")
    void whiteSpace() {
        ApiRequest request = plus(unsigned("GET", "/a", ""), "X-Amz-Meta", "a  b");
        String diagnosis = diagnosis(
                TestSigner.canonical(text -> text.replace("a b", "a  b")), request, "host;x-amz-date;x-amz-meta");
        assertThat(diagnosis)
                .isEqualTo("Line 6 of the canonical request differs first: it was signed as 'x-amz-meta:a  b' and"
                        + " should be 'x-amz-meta:a b'. Runs of white space in a value were left as they are: make one"
                        + " space of each.");
    }

    @Test
    @DisplayName("by several headers with one name")
    void duplicates() {
        ApiRequest request = plus(plus(unsigned("GET", "/a", ""), "X-Amz-Meta", "2"), "X-Amz-Meta", "1");
        String diagnosis = diagnosis(
                TestSigner.canonical(text -> text.replace("2,1", "1,2")), request, "host;x-amz-date;x-amz-meta");
        assertThat(diagnosis)
                .isEqualTo("Line 6 of the canonical request differs first: it was signed as 'x-amz-meta:1,2' and should"
                        + " be 'x-amz-meta:2,1'. Several headers with one name are joined in the order in which they"
                        + " are sent.");
    }

    @Test
    @DisplayName("by a charset that a client added to the Content-Type after signing")
    void charset() {
        ApiRequest request = plus(unsigned("POST", "/a", "{}"), "Content-Type", "application/json; charset=utf-8");
        String diagnosis = diagnosis(
                TestSigner.canonical(text -> text.replace("; charset=utf-8", "")),
                request,
                "content-type;host;x-amz-date");
        assertThat(diagnosis)
                .isEqualTo("Line 4 of the canonical request differs first: it was signed as"
                        + " 'content-type:application/json' and should be 'content-type:application/json;"
                        + " charset=utf-8'. The Content-Type was changed after signing: some clients add a charset to"
                        + " it.");
    }

    @Test
    @DisplayName("by headers that were not sorted")
    void unsorted() {
        ApiRequest request = unsigned("GET", "/a", "");
        TestSigner signer = TestSigner.canonical(text -> text.replace(
                        "host:127.0.0.1:8080\nx-amz-date:20260105T090000Z\n",
                        "x-amz-date:20260105T090000Z\nhost:127.0.0.1:8080\n")
                .replace("host;x-amz-date", "x-amz-date;host"));
        assertThat(diagnosis(signer, request, "x-amz-date;host"))
                .isEqualTo("Line 4 of the canonical request differs first: it was signed as"
                        + " 'x-amz-date:20260105T090000Z' and should be 'host:127.0.0.1:8080'. The headers were not"
                        + " sorted by name.");
    }

    @Test
    @DisplayName("by the missing empty line after the headers")
    void emptyLine() {
        assertThat(canonical(unsigned("GET", "/a", ""), "Z\n\nhost;", "Z\nhost;"))
                .isEqualTo("Line 6 of the canonical request differs first: it was signed as 'host;x-amz-date' and"
                        + " should be ''. The empty line after the headers is missing: each header ends in a newline,"
                        + " and another follows.");
    }

    @Test
    @DisplayName("by the body that was left out")
    void emptyPayload() {
        ApiRequest request = unsigned("POST", "/a", "{}");
        String right = TestSigner.hex(TestSigner.sha256("{}"));
        assertThat(canonical(request, right, EMPTY_HASH))
                .isEqualTo("Line 8 of the canonical request differs first: it was signed as '" + EMPTY_HASH
                        + "' and should be '" + right + "'. The body was left out: this is the hash of no bytes.");
    }

    @Test
    @DisplayName("by a payload that was not signed")
    void unsignedPayload() {
        assertThat(canonical(unsigned("GET", "/a", ""), EMPTY_HASH, "UNSIGNED-PAYLOAD"))
                .isEqualTo("Line 8 of the canonical request differs first: it was signed as 'UNSIGNED-PAYLOAD' and"
                        + " should be '" + EMPTY_HASH + "'. The body was not signed. Whether Connect would accept that"
                        + " is unknown; the fake does not.");
    }

    @Test
    @DisplayName("by a body that was changed after signing")
    void changedBody() {
        Capture capture = Capture.of("node_3.1136-TagResource.txt").with("blue sky", "gray sky");
        assertThat(Verifier.at(capture).diagnosis(capture.request()))
                .isEqualTo("Line 14 of the canonical request differs first: it was signed as"
                        + " '730a33b09c843648f37a1816ef763a4ba5a948e6cd2baf76b49ae3c6637b9c62' and should be '"
                        + TestSigner.hex(TestSigner.sha256("{\"tags\":{\"team\":\"gray sky\"}}"))
                        + "'. The header x-amz-content-sha256 is not the hash of the body that arrived: the body was"
                        + " changed after signing.");
    }

    private String canonical(ApiRequest request, String right, String wrong) {
        UnaryOperator<String> slip = text -> {
            assertThat(text).contains(right);
            return text.replace(right, wrong);
        };
        return diagnosis(TestSigner.canonical(slip), request, "host;x-amz-date");
    }

    private String diagnosis(TestSigner signer, ApiRequest request, String signedHeaders) {
        return verifier.diagnosis(signer.sign(request, signedHeaders));
    }

    private static ApiRequest plus(ApiRequest request, String name, String value) {
        return new ApiRequest(
                request.method(), request.target(), request.headers().plus(name, value), request.body());
    }
}
