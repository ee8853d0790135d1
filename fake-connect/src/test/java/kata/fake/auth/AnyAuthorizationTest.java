package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

@DisplayName("Whatever a request says of its signature")
class AnyAuthorizationTest {

    private static final int REQUESTS = 5_000;
    private static final List<String> PIECES = List.of(
            "AWS4-HMAC-SHA256",
            " ",
            ",",
            ", ",
            "=",
            "/",
            ";",
            ":",
            "%",
            "%zz",
            "+",
            "Credential=",
            "SignedHeaders=",
            "Signature=",
            "AKIAIOSFODNN7EXAMPLE/20260105/us-east-1/connect/aws4_request",
            "host",
            "host;x-amz-date",
            ";;",
            ":authority",
            "x-amz-date",
            "0123456789abcdef",
            "é",
            "20260105T090000Z");
    private static final List<String> TARGETS = List.of(
            "/instance",
            "/",
            "",
            "*",
            "//a/../..",
            "/%zz",
            "/%FF?%FF=%",
            "/a?X-Amz-Signature=1",
            "/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=c&X-Amz-Date=%zz");

    private final long seed = Long.getLong("kata.seed", 20_260_105L);
    private final Random random = new Random(seed);
    private final Verifier verifier = new Verifier("connect", Instant.parse("2026-01-05T09:00:00Z"));

    @Test
    @DisplayName("it is turned down with an error of AWS, a diagnosis and what was expected, and nothing breaks")
    void nothingBreaks(TestReporter reporter) {
        reporter.publishEntry("seed", String.valueOf(seed));
        for (int i = 0; i < REQUESTS; i++) {
            ApiRequest request = request();
            ApiException error = verifier.refuse(request);
            assertThat(error.status())
                    .as("seed %s, request %s: %s", seed, i, request)
                    .isIn(400, 403);
            assertThat(verifier.decisions().canonicalRequest()).isNotNull();
            assertThat(verifier.decisions().diagnosis() != null || error.status() == 400)
                    .as("seed %s, request %s: %s has a diagnosis", seed, i, request)
                    .isTrue();
        }
    }

    private ApiRequest request() {
        Headers headers = Headers.NONE
                .plus("Host", "a")
                .plus("X-Amz-Date", random.nextInt(9) == 0 ? text(2) : "20260105T090000Z");
        if (random.nextInt(9) > 0) {
            headers = headers.plus("Authorization", random.nextBoolean() ? text(8) : nearlyRight());
        }
        return new ApiRequest("GET", TARGETS.get(random.nextInt(TARGETS.size())), headers, Body.of(text(2)));
    }

    private String nearlyRight() {
        return "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260105/us-east-1/connect/aws4_request,"
                + " SignedHeaders=host;x-amz-date" + text(2).replace(",", ";") + ", Signature=" + text(2);
    }

    private String text(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
