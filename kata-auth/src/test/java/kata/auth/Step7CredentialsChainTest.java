package kata.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import kata.auth.CredentialsChain.Keys;
import kata.auth.CredentialsChain.Provider;
import kata.coach.Because;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Step7CredentialsChainTest {

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-05T10:00:00Z"));

    @RegisterExtension
    final FakeConnectExtension connect =
            FakeConnectExtension.with(settings -> settings.clock(clock).signatures(true));

    private final CredentialPlaces places = new CredentialPlaces(connect, clock);

    @Test
    @DisplayName("The environment's keys come with all three parts, and no later place is asked for others")
    @Because("Lambda puts temporary keys there. Without the session token, the other two parts are refused.")
    void readsTheEnvironment(RandomGenerator random) {
        String id = "ASIA" + random.nextInt(100_000, 1_000_000) + "7EXAMPLE";
        Map<String, String> variables =
                Map.of("AWS_ACCESS_KEY_ID", id, "AWS_SECRET_ACCESS_KEY", "bPxRfiCY", "AWS_SESSION_TOKEN", "AQoDYXdz");
        CredentialsChain chain = places.chain(CredentialsChain.environment(variables), places.container());

        assertThat(chain.keys()).isEqualTo(new Keys(id, "bPxRfiCY", Optional.of("AQoDYXdz"), Optional.empty()));
    }

    @Test
    @DisplayName("The container endpoint is sent the authorization token in the header Authorization, as it is")
    @Because("Other programs reach that address too. The token shows that this is the one that the keys are for.")
    void sendsTheAuthorizationToken() {
        Provider container = places.container();
        catchThrowable(container::load);
        assertThat(new SentCalls(connect).header("Authorization")).isEqualTo("sample-container-token");
    }

    @Test
    @DisplayName("An environment with half a key, ID or secret, or without a container's address, is passed over")
    @Because("Half a key signs nothing, and not every program runs in a container. The next place may have keys.")
    void passesOverPlacesWithoutKeys() {
        Provider id = CredentialsChain.environment(Map.of("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE"));
        Provider secret = CredentialsChain.environment(Map.of("AWS_SECRET_ACCESS_KEY", "bPxRfiCY"));
        places.chain(id, secret, places.noContainer(), places.container()).keys();
        assertThat(places.asked()).as("asked for").isEqualTo("ContainerCredentials");
    }

    @Test
    @DisplayName("The session token of a container's keys is what its answer calls Token")
    @Because("STS calls it SessionToken, the container endpoint Token. Without it the other parts are refused.")
    void readsTheToken() throws IOException {
        Keys keys = places.container().load().orElseThrow();

        assertThat(keys.sessionToken()).isEqualTo(places.tokenOf(keys.id()));
    }

    @Test
    @DisplayName("Keys that have six minutes left are kept, and nobody is asked again")
    @Because("To ask before each call doubles the time that a call takes, and the places throttle.")
    void keepsKeys() {
        CredentialsChain chain = places.chain(places.container());
        chain.keys();
        clock.advance(Duration.ofMinutes(54));
        chain.keys();
        assertThat(places.asked()).as("asked for").isEqualTo("ContainerCredentials");
    }

    @Test
    @DisplayName("Keys that have four minutes left give way to new ones")
    @Because("Clocks differ. Keys that are good when a call is signed may have expired when it arrives.")
    void renewsKeys() {
        CredentialsChain chain = places.chain(places.container());
        chain.keys();
        clock.advance(Duration.ofMinutes(56));
        Optional<Instant> expiration = chain.keys().expiration();
        assertThat(expiration).as("the keys expire at").isEqualTo(Optional.of(Instant.parse("2026-02-05T11:56:00Z")));
    }

    @Test
    @DisplayName("A place that fails does not end the search: the next one is asked")
    @Because("One program runs in many places. Here the container endpoint refuses, and STS has keys for a role.")
    void goesOnAfterAFailure() {
        places.chain(places.refusingContainer(), places.assumeRole()).keys();
        assertThat(places.asked()).as("asked for").isEqualTo("ContainerCredentials, AssumeRole");
    }

    @Test
    @DisplayName("If no place has keys, the exception says what was wrong with those that failed")
    @Because("\"No credentials\" alone starts a long search. The status 403 of the container endpoint would end it.")
    void saysWhatFailed() {
        CredentialsChain chain = places.chain(places.refusingContainer());
        Throwable thrown = catchThrowable(chain::keys);
        assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessageContaining("403");
    }

    @Test
    @DisplayName("Two threads that need new keys at the same time cause one request, not two")
    @Because("A server has hundreds of threads, and all of them notice within a second that the keys run out.")
    void renewsOnceForAllThreads() throws Exception {
        SlowProvider place = new SlowProvider(clock);
        CredentialsChain chain = places.chain(place);
        chain.keys();
        clock.advance(Duration.ofMinutes(56));
        assertThat(place.loadsForTwo(chain)).as("requests for new keys").isEqualTo(1);
    }
}
