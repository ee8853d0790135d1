package kata.fake.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import kata.fake.FakeClock;
import kata.fake.exchange.Decisions;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;

/** The server's side in a test: AWS's documented example keys, us-east-1, and a clock that stands still. */
final class Verifier {

    static final Caller ADA = new Caller(Capture.ACCOUNT, "arn:aws:iam::123456789012:user/ada");

    private final FakeClock clock;
    private final AccessKeys keys;
    private final Signatures signatures;
    private Decisions decisions = Decisions.NONE;

    Verifier(String service, Instant now) {
        clock = new FakeClock(now);
        keys = new AccessKeys(clock);
        keys.add(new AccessKey("AKIAIOSFODNN7EXAMPLE", Capture.SECRET, ADA));
        keys.add(new AccessKey(
                "ASIAIOSFODNN7EXAMPLE", Capture.SECRET, Capture.TOKEN, Instant.parse("2026-11-23T00:00:00Z"), ADA));
        signatures = Signatures.sigV4(keys, "us-east-1", service, clock);
    }

    /** A verifier whose clock shows the time at which the capture was signed. */
    static Verifier at(Capture capture) {
        String header = capture.request().headers().first("X-Amz-Date");
        return new Verifier(capture.service(), Timestamp.parse(String.valueOf(header)));
    }

    AccessKeys keys() {
        return keys;
    }

    FakeClock clock() {
        return clock;
    }

    /** What was written down about the last request. */
    Decisions decisions() {
        return decisions;
    }

    Caller verify(ApiRequest request) {
        Trace trace = new Trace();
        try {
            return signatures.verify(request, trace);
        } finally {
            decisions = trace.decisions();
        }
    }

    /** The error, of which there must be one. */
    ApiException refuse(ApiRequest request) {
        ApiException error = catchThrowableOfType(ApiException.class, () -> verify(request));
        assertThat(error).as("the refusal").isNotNull();
        return error;
    }

    /** Status, code and message. */
    String error(ApiRequest request) {
        ApiException error = refuse(request);
        return error.status() + " " + error.code() + ": " + error.getMessage();
    }

    String diagnosis(ApiRequest request) {
        refuse(request);
        return String.valueOf(decisions.diagnosis());
    }
}
