package kata.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultTimeZone;

/**
 * The moment and the hash are those of a request of the SDK for Node.js: its signature is computed over this text. The
 * time zone is set for the whole class, since a formatter in a static field keeps the one in which it was made.
 */
@DefaultTimeZone("Asia/Tokyo")
class Step3StringToSignTest {

    private static final Instant AT = Instant.parse("2026-11-22T23:36:48Z");
    private static final String REGION = "us-east-1";

    @Test
    @DisplayName("The moment has eight digits, a T, six digits and a Z")
    @Because("Line 2 is the moment. The same text goes into the header X-Amz-Date, from which the server makes its "
            + "own line 2.")
    void writesTheFormOfTheMoment() {
        assertThat(StringToSign.amzDate(AT).replaceAll("[0-9]", "9")).isEqualTo("99999999T999999Z");
    }

    @Test
    @DisplayName("The moment is in UTC, also on a machine in Tokyo, where these tests run")
    @Because("Line 2 is the moment. Z stands for UTC. Nine hours ahead, AWS calls a signature not yet valid. On a "
            + "server that runs in UTC nobody would notice.")
    void writesTheMomentInUtc() {
        assertThat(StringToSign.amzDate(AT)).isEqualTo("20261122T233648Z");
    }

    @Test
    @DisplayName("A fraction of a second is cut off")
    @Because("Line 2 is the moment. A clock gives fractions, the form has no place for them, and tests rarely show "
            + "it: they like whole seconds.")
    void cutsTheFractionOff() {
        assertThat(StringToSign.amzDate(Instant.parse("2026-11-22T23:36:48.987Z")))
                .isEqualTo("20261122T233648Z");
    }

    @Test
    @DisplayName("On 30 December 2024 the year is 2024")
    @Because("Line 2 is the moment. The week of that day counts towards 2025. In a pattern, YYYY is the year of the "
            + "week, which errs for a few days in winter.")
    void writesTheYearOfTheDay() {
        assertThat(StringToSign.amzDate(Instant.parse("2024-12-30T08:05:09Z"))).isEqualTo("20241230T080509Z");
    }

    @Test
    @DisplayName("The scope is day, region, service and aws4_request, in this order")
    @Because("Line 3 is the scope. The key is made from the same four parts in the same order, so that a signature is "
            + "good for one day, region and service.")
    void writesTheScope() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(StringToSign.scope(noon, REGION, "connect")).isEqualTo("20261122/us-east-1/connect/aws4_request");
    }

    @Test
    @DisplayName("The scope's day is that of UTC, also in Tokyo, where the next day has begun")
    @Because("Line 3 is the scope. Its day must be the one of line 2. With a local day, signing fails for some hours "
            + "of each day, and nobody is looking then.")
    void writesTheDayOfUtc() {
        assertThat(StringToSign.scope(AT, REGION, "connect")).isEqualTo("20261122/us-east-1/connect/aws4_request");
    }

    @Test
    @DisplayName("The last line is the SHA-256 of the canonical request, in 64 lower-case hex digits")
    @Because("Line 4 is the hash. It says that two texts differ, and not where: look at the text that is hashed, as "
            + "it is, with no line end added.")
    void hashesTheCanonicalRequest(RandomGenerator random) {
        for (String user : Arrays.asList("u3", "u" + random.nextInt(9999))) {
            String request = NodeTagResource.canonicalRequest(user);
            String hash = fourthLine(StringToSign.of(AT, "eu-west-2", "sts", request));

            assertThat(hash).as(HashTrace.explain(request, hash)).isEqualTo(HashTrace.sha256(request));
        }
    }

    @Test
    @DisplayName("The whole is four lines: algorithm, moment, scope and the hash, with no line end behind it")
    @Because("These four lines are what is signed. A line end behind the last cannot be seen in a log, and no "
            + "signature matches.")
    void writesTheWhole() {
        String canonicalRequest = NodeTagResource.canonicalRequest(NodeTagResource.USER);

        assertThat(StringToSign.of(AT, REGION, "connect", canonicalRequest)).isEqualTo("""
                AWS4-HMAC-SHA256
                20261122T233648Z
                20261122/us-east-1/connect/aws4_request
                7ed11623088ea44ff3488c7ca1c5fcaf0f1c21ba8384865cbdbeb918a0779197""");
    }

    private static String fourthLine(String text) {
        String[] lines = text.stripTrailing().split("\n", 4);
        return lines[lines.length - 1];
    }
}
