package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.fake.http.ApiException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A request that a real client sent")
class CapturesTest {

    @ParameterizedTest
    @MethodSource("kata.fake.auth.Capture#all")
    @DisplayName("is accepted")
    void accepted(Capture capture) {
        assertThatNoException().isThrownBy(() -> Verifier.at(capture).verify(capture.request()));
    }

    @ParameterizedTest
    @MethodSource("kata.fake.auth.Capture#all")
    @DisplayName("is refused if any one character of what was signed is another one")
    void anyByte(Capture capture) {
        List<Capture> changed = Stream.of(requestLines(capture), headerLines(capture), bodies(capture))
                .flatMap(all -> all)
                .toList();
        assertThat(changed)
                .hasSizeGreaterThan(100)
                .allSatisfy(wrong -> assertThatExceptionOfType(ApiException.class)
                        .isThrownBy(() -> Verifier.at(capture).verify(wrong.request())));
    }

    @ParameterizedTest
    @MethodSource("kata.fake.auth.Capture#all")
    @DisplayName("is accepted with another User-Agent, which nobody signs")
    void unsigned(Capture capture) {
        List<String> headers = capture.headerLines().stream()
                .map(line -> line.toLowerCase(Locale.ROOT).startsWith("user-agent:") ? "User-Agent: other" : line)
                .toList();
        Capture other = new Capture(capture.name(), capture.requestLine(), headers, capture.body());
        assertThat(Verifier.at(capture).verify(other.request())).isEqualTo(Verifier.ADA);
    }

    @Test
    @DisplayName("is signed over the path of the wire, encoded a second time")
    void doubleEncoding() {
        Capture capture = Capture.of("boto3_126-UntagResource.txt");
        Verifier verifier = Verifier.at(capture);
        verifier.verify(capture.request());
        assertThat(verifier.decisions().canonicalRequest())
                .startsWith("DELETE\n"
                        + "/tags/arn%253Aaws%253Aconnect%253Aus-east-1%253A123456789012%253Ainstance"
                        + "%252Faaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee%252Fagent%252Fu1\n"
                        + "tagKeys=%C3%A9&tagKeys=a%2Bb&tagKeys=alpha%20beta&tagKeys=zeta\n");
    }

    private static Stream<Capture> requestLines(Capture capture) {
        String target = capture.requestLine().replace(" HTTP/1.1", "");
        return changes(target)
                // Without the space there is no request line, and no request.
                .filter(line -> line.contains(" "))
                .map(line -> new Capture(capture.name(), line + " HTTP/1.1", capture.headerLines(), capture.body()));
    }

    private static Stream<Capture> headerLines(Capture capture) {
        List<Capture> changed = new ArrayList<>();
        for (int i = 0; i < capture.headerLines().size(); i++) {
            int at = i;
            String line = capture.headerLines().get(i);
            if (isSigned(capture, line)) {
                changes(line)
                        .filter(other -> other.contains(": "))
                        .map(other -> replaced(capture.headerLines(), at, other))
                        .map(lines -> new Capture(capture.name(), capture.requestLine(), lines, capture.body()))
                        .forEach(changed::add);
            }
        }
        return changed.stream();
    }

    private static Stream<Capture> bodies(Capture capture) {
        return changes(capture.body())
                .map(body -> new Capture(capture.name(), capture.requestLine(), capture.headerLines(), body));
    }

    /** The text with one bit of one character turned over, at every place. */
    private static Stream<String> changes(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> text.substring(0, i) + (char) (text.charAt(i) ^ 1) + text.substring(i + 1));
    }

    private static List<String> replaced(List<String> lines, int at, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(at, line);
        return changed;
    }

    private static boolean isSigned(Capture capture, String line) {
        String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
        String header = String.valueOf(capture.request().headers().first("Authorization"));
        List<String> signed = Arrays.stream(
                        header.replaceAll(".*SignedHeaders=([^,]*),.*", "$1").split(";"))
                .toList();
        return name.equals("authorization") || signed.contains(name);
    }
}
