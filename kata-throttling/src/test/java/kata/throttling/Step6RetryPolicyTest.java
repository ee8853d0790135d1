package kata.throttling;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kata.coach.Because;
import kata.throttling.RetryPolicy.Failure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step6RetryPolicyTest {

    private static final Failure THROTTLED = new Failure(429, true, null);
    private static final Failure UNAVAILABLE = new Failure(503, true, null);

    private final RetryPolicy policy = new RetryPolicy();

    @Test
    @DisplayName("Of all errors, 429, 500, 502, 503 and 504 are retried")
    @Because("These pass with time. A 400 or a 403 is final: sent again unchanged, it brings the same answer.")
    void retriesWhatPasses() {
        String retried = IntStream.of(400, 402, 403, 404, 409, 410, 429, 500, 502, 503, 504)
                .filter(status -> policy.shouldRetry(1, new Failure(status, true, null)))
                .mapToObj(Integer::toString)
                .collect(joining(" "));

        assertThat(retried).isEqualTo("429 500 502 503 504");
    }

    @Test
    @DisplayName("A call has three attempts in all: two of them are retries")
    @Because("Three retries after a first attempt make four, and a server in trouble gets a third more to do.")
    void countsTheFirstAttempt() {
        String retried = Stream.of(1, 2, 3, 4)
                .map(attempt -> policy.shouldRetry(attempt, THROTTLED) ? "retry" : "stop")
                .collect(joining(" | "));

        assertThat(retried).isEqualTo("retry | retry | stop | stop");
    }

    @Test
    @DisplayName("After a 503, a call that is not idempotent and has no ClientToken is not repeated")
    @Because("The 503 may have come after the call was started. Repeated, it makes a customer's phone ring twice.")
    void repeatsNothingThatMayBeDoneTwice() {
        Failure outboundCall = new Failure(503, false, null);

        assertThat(policy.shouldRetry(1, outboundCall)).as("is it repeated?").isEqualTo(false);
    }

    @Test
    @DisplayName("A call that is not idempotent is repeated after a 503 if it has a ClientToken")
    @Because("The server knows the token again, and answers with the contact that is there already.")
    void repeatsWithAClientToken() {
        Failure outboundCall = new Failure(503, false, "2f1d3c5e-7a9b-4c0d-8e2f-6b4a1EXAMPLE");

        assertThat(policy.shouldRetry(1, outboundCall)).as("is it repeated?").isEqualTo(true);
    }

    @Test
    @DisplayName("After a 429, even a call that is not idempotent and has no ClientToken is repeated")
    @Because("A throttled call was turned away at the door: nothing has been done, so nothing is done twice.")
    void repeatsWhateverWasTurnedAway() {
        Failure outboundCall = new Failure(429, false, null);

        assertThat(policy.shouldRetry(1, outboundCall)).as("is it repeated?").isEqualTo(true);
    }

    @Test
    @DisplayName("A full quota pays for 100 retries after a 429, or for 35 after a 503")
    @Because("When all calls fail, retries treble the load and keep the server down: a retry storm. A quota ends it.")
    void endsARetryStorm() {
        assertThat(retries(THROTTLED)).as("retries after a 429").isEqualTo(100);
        assertThat(retries(UNAVAILABLE)).as("retries after a 503").isEqualTo(35);
    }

    @Test
    @DisplayName("Each retry takes its cost, 5 or 14, and a call that is not retried takes nothing")
    @Because("What is paid for a retry that is never sent is missing for one that would have helped.")
    void takesTheCostOfRetries(RandomGenerator random) {
        int throttled = random.nextInt(1, 15);
        int unavailable = random.nextInt(1, 15);
        IntStream.range(0, throttled).forEach(call -> policy.shouldRetry(1, THROTTLED));
        IntStream.range(0, unavailable).forEach(call -> policy.shouldRetry(2, UNAVAILABLE));
        policy.shouldRetry(3, UNAVAILABLE);

        assertThat(policy.quota()).isEqualTo(500 - 5 * throttled - 14 * unavailable);
    }

    @Test
    @DisplayName("A retry that succeeds brings back what it cost, and a first attempt that succeeds brings 1")
    @Because("Never given back, the quota is used up one day by a few failures a week, and then nothing is retried.")
    void givesBackAfterASuccess() {
        IntStream.rangeClosed(1, 2).forEach(attempt -> policy.shouldRetry(attempt, UNAVAILABLE));
        policy.succeeded(UNAVAILABLE);
        assertThat(policy.quota()).as("after two retries, and then a success").isEqualTo(486);

        policy.succeeded(null);
        assertThat(policy.quota()).as("after another call, without a retry").isEqualTo(487);
    }

    @Test
    @DisplayName("The quota never grows beyond 500")
    @Because("Saved up over a quiet day, it would pay for thousands of retries in the first minute of trouble.")
    void neverGrowsBeyondFull() {
        IntStream.range(0, 1000).forEach(call -> policy.succeeded(null));

        assertThat(policy.quota()).isEqualTo(500);
    }

    /** How many calls a new policy retries of 200 that fail alike, one after the other. */
    private static int retries(Failure failure) {
        RetryPolicy policy = new RetryPolicy();
        return (int) IntStream.range(0, 200)
                .filter(call -> policy.shouldRetry(1, failure))
                .count();
    }
}
