package kata.auth;

import static kata.auth.LeastPrivilege.Effect.ALLOW;
import static kata.auth.LeastPrivilege.Effect.DENY;
import static kata.auth.PolicedJob.ADA;
import static kata.auth.PolicedJob.GRACE;
import static kata.auth.PolicedJob.SALES;
import static kata.auth.PolicedJob.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import kata.auth.LeastPrivilege.Decision;
import kata.auth.LeastPrivilege.Effect;
import kata.auth.PolicedJob.LetThrough;
import kata.auth.SentCalls.Outcome;
import kata.coach.Because;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Step9LeastPrivilegeTest {

    private final VirtualClock clock = new VirtualClock(Instant.parse("2026-02-05T10:00:00Z"));

    @RegisterExtension
    final FakeConnectExtension connect = FakeConnectExtension.with(
            settings -> settings.clock(clock).signatures(true).policies(true));

    @Test
    @DisplayName("A request that no statement matches is denied implicitly")
    @Because("Every request begins denied. Whoever has no policy may do nothing, so what was forgotten stays closed.")
    void deniesImplicitly() {
        assertThat(LeastPrivilege.decide(List.of())).isEqualTo(Decision.IMPLICIT_DENY);
    }

    @Test
    @DisplayName("A request that statements allow and none denies is allowed")
    @Because("One statement that allows a request is enough, in whichever policy it stands.")
    void allows() {
        assertThat(LeastPrivilege.decide(List.of(ALLOW, ALLOW))).isEqualTo(Decision.ALLOWED);
    }

    @Test
    @DisplayName("One statement that denies a request outweighs all that allow it, wherever it stands")
    @Because("A deny is a fence that no later policy opens. Neither the number of statements nor their order counts.")
    void deniesExplicitly(RandomGenerator random) {
        List<Effect> effects = new ArrayList<>(Collections.nCopies(random.nextInt(1, 6), ALLOW));
        effects.add(random.nextInt(effects.size() + 1), DENY);
        assertThat(LeastPrivilege.decide(effects))
                .as("statements that match: " + effects)
                .isEqualTo(Decision.EXPLICIT_DENY);
    }

    @Test
    @DisplayName("The job may list the users of the instance")
    @Because("The resource of ListUsers is the instance: its ARN, with nothing behind it.")
    void letsTheJobList() {
        Outcome reply = job(ADA, SALES).listUsers();
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("The job may look at any user of the instance")
    @Because("The resource of DescribeUser is the user, and in an ARN users go by the name of agent. Which users there "
            + "will be, nobody knows yet.")
    void letsTheJobDescribe() {
        Outcome reply = job(ADA, SALES).describe(GRACE);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("The job may give its user its routing profile, whichever the two are")
    @Because(
            "UpdateUserRoutingProfile touches two resources, the user and the routing profile. Both have to be allowed.")
    void letsTheJobMove(RandomGenerator random) {
        String user = random.nextBoolean() ? ADA : GRACE;
        String profile = random.nextBoolean() ? SALES : SUPPORT;
        Outcome reply = job(user, profile).move(user, profile);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(200);
    }

    @Test
    @DisplayName("Calls that the job has no need of are refused")
    @Because("A job that is tricked, or has a bug, can do all that its policy allows. A star as the action opens every "
            + "call, and a star as the resource every instance.")
    void refusesOtherCalls() {
        LetThrough tooMuch = job(ADA, SALES).tryOthers(ADA);
        assertThat(tooMuch.calls()).as(tooMuch.statements()).isEqualTo("none");
    }

    @Test
    @DisplayName("The job may not give another user the routing profile")
    @Because("A statement allows each of its actions on each of its resources. Those of another action do not belong "
            + "into it.")
    void refusesToMoveOthers() {
        Outcome reply = job(ADA, SUPPORT).move(GRACE, SUPPORT);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(403);
    }

    @Test
    @DisplayName("The job may not give its user another routing profile")
    @Because("A routing profile decides whose calls reach the user. The job is there for one of them.")
    void refusesOtherProfiles() {
        Outcome reply = job(ADA, SALES).move(ADA, SUPPORT);
        assertThat(reply.status()).as(reply.reason()).isEqualTo(403);
    }

    private PolicedJob job(String user, String profile) {
        return PolicedJob.moving(user, profile, connect, clock);
    }
}
