package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import kata.coach.Because;
import kata.throttling.Throttled.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step1ThrottledTest {

    @Test
    @DisplayName("A 429 with TooManyRequestsException is throttling")
    @Because("The request was right and came too early. The same request, sent a moment later, is welcome.")
    void knowsTooManyRequests() {
        Kind kind = Throttled.kindOf(429, "TooManyRequestsException");

        assertThat(kind).isEqualTo(Kind.THROTTLING);
    }

    @Test
    @DisplayName("A 429 without an error type is throttling")
    @Because("AWS's advice for Connect knows a throttling error by its status, 429. Whatever stands in between "
            + "may have taken the type away.")
    void takesABare429ForThrottling() {
        Kind kind = Throttled.kindOf(429, null);

        assertThat(kind).isEqualTo(Kind.THROTTLING);
    }

    @Test
    @DisplayName("A 429 with LimitExceededException is a quota, not throttling")
    @Because("Not every 429 is alike. A quota counts what there is, not how fast you call: however long you "
            + "wait, the same request is refused.")
    void tellsAQuotaFromThrottling() {
        Kind kind = Throttled.kindOf(429, "LimitExceededException");

        assertThat(kind).isEqualTo(Kind.QUOTA);
    }

    @Test
    @DisplayName("An address behind the error type, after a colon, makes no difference")
    @Because("Some servers of AWS send the name, a colon and an address in one header. Compared as a whole, it "
            + "equals no name that you know.")
    void cutsTheSuffix() {
        Kind kind = Throttled.kindOf(429, "LimitExceededException:http://internal.amazon.com/coral/");

        assertThat(kind).isEqualTo(Kind.QUOTA);
    }

    @Test
    @DisplayName("A 402 with ServiceQuotaExceededException is a quota")
    @Because("Retrying a full quota costs calls that others in the account could have made, and ends where it began.")
    void knowsServiceQuotaExceeded() {
        Kind kind = Throttled.kindOf(402, "ServiceQuotaExceededException");

        assertThat(kind).isEqualTo(Kind.QUOTA);
    }

    @Test
    @DisplayName("A ThrottlingException is throttling under another status too")
    @Because("Some AWS services send ThrottlingException with 400. The type says what happened; the number is "
            + "only its family.")
    void asksTheTypeFirst() {
        Kind kind = Throttled.kindOf(400, "ThrottlingException");

        assertThat(kind).isEqualTo(Kind.THROTTLING);
    }

    @Test
    @DisplayName("A 503 is transient: the same request may work when it is sent again")
    @Because("503 says that the service is not available now. It is no fault of the request, and giving up at "
            + "once would lose work that a second try saves.")
    void triesA503Again() {
        Kind kind = Throttled.kindOf(503, null);

        assertThat(kind).isEqualTo(Kind.TRANSIENT);
    }

    @Test
    @DisplayName("A 500 with InternalServiceException is transient")
    @Because("A fault inside the server is often gone at the next try, which may reach another machine.")
    void triesA500Again() {
        Kind kind = Throttled.kindOf(500, "InternalServiceException");

        assertThat(kind).isEqualTo(Kind.TRANSIENT);
    }

    @Test
    @DisplayName("A 403 with AccessDeniedException is none of the three")
    @Because("A missing permission does not come with time. Sent again, the same request is denied again.")
    void leavesOtherErrorsAlone() {
        Kind kind = Throttled.kindOf(403, "AccessDeniedException");

        assertThat(kind).isEqualTo(Kind.OTHER);
    }
}
