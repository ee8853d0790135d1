package kata.auth;

import java.time.InstantSource;
import kata.auth.SignatureVerifier.Verdict;

/** A server that gets a captured request, and has the learner's verifier look at it. */
final class ServerTrial {

    private ServerTrial() {}

    /** The verdict at the moment at which the request was sent. */
    static Verdict verify(CapturedRequest captured) {
        return verify(captured, 0);
    }

    /** What the clock says of a request at that age in seconds, whatever else may be wrong with it. */
    static String byTheClock(CapturedRequest captured, int age) {
        Verdict verdict = verify(captured, age);
        boolean untimely = verdict == Verdict.EXPIRED || verdict == Verdict.NOT_YET_CURRENT;
        return untimely ? verdict.name() : "in time";
    }

    private static Verdict verify(CapturedRequest captured, int age) {
        InstantSource clock = InstantSource.fixed(captured.sent().plusSeconds(age));
        SignatureVerifier verifier = new SignatureVerifier("us-east-1", captured.service(), clock, new ServerKeys());
        return verifier.verify(captured.request(), captured.authorization());
    }
}
