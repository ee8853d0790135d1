package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.random.RandomGenerator;
import kata.coach.Because;
import kata.fake.FakeConnect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** In a transcript, the backoff is 0.5 s after the first attempt and 1 s after the second. */
class Step7RetryInterceptorTest {

    @RegisterExtension
    final Attempts attempts = new Attempts();

    @Test
    @DisplayName(
            "Two calls in a row, where one is allowed: the second is answered after a wait, and nobody sees its 429")
    @Because("The first reply is no use to the caller, and still holds the connection. OkHttp sends nothing on a call "
            + "whose last reply is open.")
    void sendsAThrottledRequestAgain() throws IOException {
        try (FakeConnect connect = attempts.slowConnect()) {
            attempts.send(connect.endpoint().resolve("/instance"));
            attempts.send(connect.endpoint().resolve("/instance"));
        }

        assertThat(attempts.events()).isEqualTo("0.0s 200 | 0.0s 429 | wait 0.5s | 0.5s 200");
    }

    @Test
    @DisplayName("A reply that is given up is closed before the wait")
    @Because("An open reply keeps its connection to itself. While many calls wait, as many connections "
            + "lie idle, and others have to be opened.")
    void closesAReplyBeforeTheWait() throws IOException {
        attempts.replies(429, 200).send();

        assertThat(attempts.eventsAndOpenReplies()).isEqualTo("0.0s 429 | wait 0.5s | 0.5s 200");
    }

    @Test
    @DisplayName("A 429, 500, 502, 503 or 504 is worth another attempt; a 400, a 403 and the like are not")
    @Because("These five pass with time. To the others the server means what it says: the same request gets the same "
            + "answer, however often it comes.")
    void repeatsWhatPasses() throws IOException {
        assertThat(attempts.retried(400, 402, 403, 404, 409, 429, 500, 501, 502, 503, 504))
                .as("statuses after which another attempt came")
                .isEqualTo("429 500 502 503 504");
    }

    @Test
    @DisplayName("A call has three attempts in all, and there is no wait after the last")
    @Because("The first attempt counts too. And after the last one there is nothing left to wait for.")
    void stopsAfterThreeAttempts() throws IOException {
        assertThat(attempts.replies(500, 502, 504, 503, 429).transcriptWhateverComes())
                .isEqualTo("0.0s 500 | wait 0.5s | 0.5s 502 | wait 1.0s | 1.5s 504");
    }

    @Test
    @DisplayName("The reply to the last attempt is handed on, with a body that can still be read")
    @Because("It says why nothing worked: the error's type, the message, the request's ID. An exception of your own "
            + "hides all that.")
    void handsOnTheLastReply() throws IOException {
        assertThat(attempts.replies(503, 503, 429, 503).send()).isEqualTo("429 reply 3");
    }

    @Test
    @DisplayName("An attempt without a reply is repeated too, and the last attempt's IOException is handed on")
    @Because("A connection that breaks is trouble that passes. If it does not, the caller needs to know what broke.")
    void handsOnTheLastError() {
        attempts.losses(5);

        assertThatThrownBy(attempts::send).hasMessage("No reply to the attempt at 1.5s");
    }

    @Test
    @DisplayName("Retry-After is the least wait in seconds: a longer backoff stays, and a date does not count")
    @Because("The server knows best when it will be ready: an attempt before that is in vain. A later one is welcome.")
    void waitsAsLongAsRetryAfterAsks() throws IOException {
        attempts.reply(429, "Retry-After: 2").reply(500, "Retry-After: 0").replies(200);
        assertThat(attempts.transcript()).isEqualTo("0.0s 429 | wait 2.0s | 2.0s 500 | wait 1.0s | 3.0s 200");

        attempts.reply(503, "Retry-After: Sun, 22 Nov 2026 09:05:00 GMT").replies(200);
        assertThat(attempts.transcript()).endsWith("200 | 3.0s 503 | wait 0.5s | 3.5s 200");
    }

    @Test
    @DisplayName("The header x-amz-retry-after gives the wait in ms, kept between the backoff and 5 s above it")
    @Because("AWS's own header counts in ms. Its bounds keep one odd reply from waking all clients at once, or putting "
            + "them to sleep.")
    void waitsAsLongAsAmazonAsks(RandomGenerator random) throws IOException {
        assertThat(attempts.waitAsAsked(500, 1500)).as("asked: 1500 ms").isEqualTo("wait 1.5s");
        assertThat(attempts.waitAsAsked(500, 60_000)).as("asked: 60000 ms").isEqualTo("wait 5.5s");
        assertThat(attempts.waitAsAsked(500, 100)).as("asked: 100 ms").isEqualTo("wait 0.5s");

        int backoff = random.nextInt(100, 3000);
        int hint = random.nextInt(10_000);
        assertThat(attempts.waitAsAsked(backoff, hint)).isEqualTo(Attempts.middle(backoff, hint, backoff + 5000));
    }

    @Test
    @DisplayName("Each attempt is signed afresh, and carries one signature")
    @Because("A signature holds the time it was made at, and soon expires. Proceed with the request that the caller "
            + "made: the reply's has the old one in it.")
    void signsEachAttemptAfresh() throws IOException {
        attempts.replies(503, 503, 200).send();

        assertThat(attempts.signatures()).isEqualTo("signed at 0.0s | signed at 0.5s | signed at 1.5s");
    }
}
