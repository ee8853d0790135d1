package kata.auth;

import static kata.auth.ServerTrial.byTheClock;
import static kata.auth.ServerTrial.verify;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import kata.auth.SignatureVerifier.Verdict;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The requests are as real clients sent them, changed by a word where a test says so. */
class Step8SignatureVerifierTest {

    private static final CapturedRequest LIST_INSTANCES = CapturedRequest.read("awscli2_9-ListInstances");
    private static final List<String> FOREIGN_SCOPES = List.of(
            "20261121/us-east-1/connect/aws4_request",
            "20261122/eu-west-2/connect/aws4_request",
            "20261122/us-east-1/lex/aws4_request",
            "20261122/us-east-1/connect/aws4");

    @Test
    @DisplayName("A request may be five minutes old or ahead, and not a second more")
    @Because("Who records a request can send it again: the window leaves little time for that, and enough for clocks "
            + "that are not quite right. X-Amz-Date is in UTC, wherever the server stands.")
    void keepsTheClockWindow() {
        assertThat(byTheClock(LIST_INSTANCES, 300)).as("5:00 old").isEqualTo("in time");
        assertThat(byTheClock(LIST_INSTANCES, 301)).as("5:01 old").isEqualTo("EXPIRED");
        assertThat(byTheClock(LIST_INSTANCES, -300)).as("5:00 ahead").isEqualTo("in time");
        assertThat(byTheClock(LIST_INSTANCES, -301)).as("5:01 ahead").isEqualTo("NOT_YET_CURRENT");
    }

    @Test
    @DisplayName("Only the headers that SignedHeaders names count; any other may change on the way")
    @Because("Proxies change headers such as User-Agent, so clients leave those out of SignedHeaders. A server that "
            + "counts them refuses good requests.")
    void countsSignedHeadersAlone() {
        CapturedRequest sent = CapturedRequest.read("node_3.1136-TagResource");
        assertThat(verify(sent.withHeader("user-agent", "proxy/1.0"))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    @DisplayName("Requests of the AWS CLI, Boto3, the SDKs for Node.js and Java, and Newman are accepted")
    @Because("All sign by one rule, yet other headers: Boto3 sends no hash of the body, the Node.js SDK does.")
    void acceptsRealClients() {
        for (String name : CapturedRequest.NAMES) {
            assertThat(verify(CapturedRequest.read(name))).as(name).isEqualTo(Verdict.ACCEPTED);
        }
    }

    @Test
    @DisplayName("One changed character in the path makes the signature a wrong one")
    @Because("Without it, anybody on the way could turn a request for one user into one for another.")
    void refusesAChangedPath(RandomGenerator random) {
        CapturedRequest sent = CapturedRequest.read("boto3_126-CreateUser");
        StringBuilder path = new StringBuilder(sent.request().target());
        path.setCharAt(random.nextInt(1, path.length()), 'x');

        CapturedRequest changed = sent.withTarget(path.toString());
        assertThat(verify(changed)).as(path.toString()).isEqualTo(Verdict.WRONG_SIGNATURE);
    }

    @Test
    @DisplayName("A body that does not match x-amz-content-sha256 is refused for that")
    @Because("The signature covers the header, not the body. A server that believes the header takes any body.")
    void hashesTheBodyItself() {
        CapturedRequest sent = CapturedRequest.read("node_3.1136-TagResource");
        assertThat(verify(sent.withBody("{\"tags\":{\"team\":\"red sky\"}}"))).isEqualTo(Verdict.WRONG_BODY_HASH);
    }

    @Test
    @DisplayName("A request that does not sign host is refused, even if all else is right")
    @Because("Without it, a request that was meant for one server could be sent to another, and be accepted there.")
    void asksForASignedHost() {
        assertThat(verify(LIST_INSTANCES.signed("20261122/us-east-1/connect/aws4_request", List.of("x-amz-date"))))
                .isEqualTo(Verdict.HOST_NOT_SIGNED);
    }

    @Test
    @DisplayName("The scope has to be the request's own day, the server's region and service, and aws4_request")
    @Because("A key is good for one scope. A server that takes any scope takes requests that were signed for other "
            + "servers.")
    void asksForItsOwnScope() {
        for (String scope : FOREIGN_SCOPES) {
            CapturedRequest foreign = LIST_INSTANCES.signed(scope, List.of("host", "x-amz-date"));
            assertThat(verify(foreign)).as(scope).isEqualTo(Verdict.WRONG_SCOPE);
        }
    }

    @Test
    @DisplayName("A key that the server does not know is refused for that, and not for its signature")
    @Because("The two ask for different things: another key, or a search for what differs. AWS says "
            + "UnrecognizedClientException to the first.")
    void tellsAnUnknownKey() {
        assertThat(verify(LIST_INSTANCES.withKey("AKIAI44QH8DHBEXAMPLE"))).isEqualTo(Verdict.UNKNOWN_KEY);
    }

    @Test
    @DisplayName("Signatures are compared with MessageDigest.isEqual")
    @Because("equals stops at the first digit that differs. Who measures how long the answer takes can find a "
            + "signature digit by digit.")
    void comparesInConstantTime() {
        verify(LIST_INSTANCES);
        boolean constant = WrittenCode.calls(SignatureVerifier.class, "MessageDigest.isEqual");
        assertThat(constant ? "MessageDigest.isEqual" : "one that may stop early")
                .as("the comparison")
                .isEqualTo("MessageDigest.isEqual");
    }
}
