package kata.auth;

import static kata.auth.SigningTrial.TAGS;
import static kata.auth.SigningTrial.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import kata.auth.SentCalls.Outcome;
import kata.coach.Because;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;
import okhttp3.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.util.DefaultTimeZone;

/** Steps 2 to 5 have to be right for it. It is in step 3's time zone: a static field is made for whichever runs first. */
@DefaultTimeZone("Asia/Tokyo")
class Step6SigningInterceptorTest {

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-05T10:00:00Z"));

    @RegisterExtension
    final FakeConnectExtension connect =
            FakeConnectExtension.with(settings -> settings.clock(clock).signatures(true));

    private final SigningTrial trial = new SigningTrial(connect, clock);

    @Test
    @DisplayName("A call is signed with the clock that was handed in, for the host that it goes to, port included")
    @Because("The server computes the signature anew from what arrives. Host and port are part of it, and it is good "
            + "for five minutes by the server's clock.")
    void signsACall() {
        Outcome reply = trial.connectCalls().send("GET", USERS);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
        String hosts = trial.hosts("http://127.0.0.1:8080/", "https://connect.us-east-1.amazonaws.com/");
        assertThat(hosts).as("the header Host").isEqualTo("127.0.0.1:8080, connect.us-east-1.amazonaws.com");
    }

    @Test
    @DisplayName("What is signed is the path as it travels, percent signs and all, and every query parameter")
    @Because("The server signs what stands in the request line. A path that is decoded first has more slashes, and "
            + "one without its query is another request.")
    void signsTheTargetAsItTravels() {
        String target = TAGS + "?tagKeys=team&tagKeys=early%20shift";
        Outcome reply = trial.connectCalls().send("DELETE", target);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("A body that can be read only once arrives whole, with its media type")
    @Because("A stream is gone once it is read. Whoever reads it to compute the hash has to send a copy, or nothing is "
            + "left to send.")
    void sendsTheBodyThatItRead() {
        SentCalls calls = trial.connectCalls();
        calls.send("POST", TAGS, new ReadOnceBody("{\"tags\": {\"team\": \"north\"}}"));
        assertThat(calls.last().request().body().text()).as("the body").isEqualTo("{\"tags\": {\"team\": \"north\"}}");
        assertThat(calls.header("Content-Type")).as("the header Content-Type").isEqualTo("application/json");
    }

    @Test
    @DisplayName("The bytes of the body are signed, in whatever language it is written")
    @Because("The last line of the canonical request is the hash of the body. Without it, somebody on the way could "
            + "change what is asked for.")
    void signsTheBody(RandomGenerator random) {
        String tags = "{\"tags\": {\"équipe\": \"Zoë " + random.nextInt(1000) + " → 東京\"}}";
        Outcome reply = trial.connectCalls().send("POST", TAGS, new ReadOnceBody(tags));
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("The session token of a temporary key travels along, and is signed")
    @Because("A temporary key without its token is refused. Every x-amz- header has to be signed, so the token is "
            + "there before the signature is computed.")
    void signsTheSessionToken() {
        Outcome reply = trial.temporaryCalls().send("GET", USERS);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("An x-amz- header that the caller has set is signed too")
    @Because("AWS asks for a signature over every header whose name begins with x-amz-, whoever put it there.")
    void signsTheCallersAmzHeaders() {
        Request.Builder call = new Request.Builder().url(connect.endpoint().resolve(USERS));
        call.header("X-Amz-User-Agent", "shift-planner/1.0");
        Outcome reply = trial.connectCalls().send(call.build());
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("A call that is repeated ten minutes later is signed anew, and carries one date")
    @Because("A signature is good for five minutes. A retry that sends the old one, or an old date beside the new "
            + "one, is refused, however often it is tried.")
    void signsARepeatedCallAnew() {
        Outcome reply = trial.repeatedCalls(Duration.ofMinutes(10)).send("GET", USERS);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("The clock is read once for a call, even if the day ends meanwhile")
    @Because("The moment is in X-Amz-Date, and its day in the credential scope and in the signing key. If two "
            + "readings fall on two days, the request contradicts itself.")
    void readsTheClockOnce() {
        clock.advance(Duration.parse("PT13H59M58.5S"));
        Outcome reply = trial.connectCalls(trial.ticking()).send("GET", USERS);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("A call of STS, where temporary keys come from, is signed for the service that was handed in")
    @Because("A signature is good for one service. An interceptor that does not have Connect's name built in serves "
            + "the others too.")
    void signsForTheServiceHandedIn() {
        Outcome reply = trial.stsCalls().send("GET", "/?Action=GetCallerIdentity&Version=2011-06-15");
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }
}
