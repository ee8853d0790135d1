package kata.auth;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kata.auth.CredentialsChain.Provider;
import kata.fake.SampleAccount;
import kata.fake.auth.AccessKey;
import kata.fake.exchange.Exchange;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;

/**
 * The places where step 7 looks for keys.
 *
 * @param connect has the container endpoint, and STS
 * @param clock its clock
 */
record CredentialPlaces(FakeConnectExtension connect, VirtualClock clock) {

    private static final String URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI";
    private static final String TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN";

    CredentialsChain chain(Provider... providers) {
        return new CredentialsChain(clock, providers);
    }

    /** The container endpoint of a program that may use it. */
    Provider container() {
        return container(SampleAccount.CONTAINER_TOKEN);
    }

    /** The container endpoint of a program that it refuses. */
    Provider refusingContainer() {
        return container("out-of-date-token");
    }

    /** A program that does not run in a container. */
    Provider noContainer() {
        return CredentialsChain.container(Map.of(), SentCalls.client(List.of()));
    }

    /** STS. It answers a caller with a long-term key, and the place brings that with it. */
    Provider assumeRole() {
        return new AssumeRole(connect, clock);
    }

    /** What the fake was asked for, in order. */
    String asked() {
        return connect.exchanges().stream().map(Exchange::operation).collect(joining(", "));
    }

    /** The session token that the fake gave out with a key. */
    Optional<String> tokenOf(String id) {
        return connect.fake().accessKeys().find(id).map(AccessKey::sessionToken);
    }

    private Provider container(String token) {
        // Nothing is started for a step that has not been begun: that keeps a run short.
        CredentialsChain.environment(Map.of());
        String uri = connect.endpoint() + "container-credentials/" + SampleAccount.REPORTING;
        return CredentialsChain.container(Map.of(URI, uri, TOKEN, token), SentCalls.client(List.of()));
    }
}
