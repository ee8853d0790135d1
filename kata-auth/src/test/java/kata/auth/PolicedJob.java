package kata.auth;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import kata.auth.SentCalls.Outcome;
import kata.fake.auth.AccessKey;
import kata.fake.auth.Caller;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.store.SampleContactCentre;
import kata.fake.time.VirtualClock;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/**
 * The job of step 9, whose calls the fake checks against the learner's policy: no other policy lets them through.
 *
 * @param calls sends the job's signed calls
 */
record PolicedJob(SentCalls calls) {

    static final String ADA = SampleContactCentre.ADA_ID;
    static final String GRACE = SampleContactCentre.GRACE_ID;
    static final String SALES = SampleContactCentre.SALES;
    static final String SUPPORT = SampleContactCentre.SUPPORT;

    private static final String INSTANCE = SampleContactCentre.INSTANCE_ID;
    private static final String INSTANCE_ARN = "arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE;
    private static final String OTHER_INSTANCE = "bbbbbbbb-cccc-4ddd-8eee-ffffffffffff";
    private static final String KEY_ID = "AKIAI44QH8DHBEXAMPLE";
    private static final String SECRET = "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY";
    private static final int FORBIDDEN = 403;

    /**
     * Calls that should have been refused.
     *
     * @param calls their names; {@code none} if there are none
     * @param statements the statements that let them through
     */
    record LetThrough(String calls, String statements) {}

    /** A job with one policy, the learner's for this user and this routing profile. */
    static PolicedJob moving(String user, String profile, FakeConnectExtension connect, VirtualClock clock) {
        String policy = LeastPrivilege.policy(INSTANCE_ARN, user, profile);
        Caller caller = new Caller("123456789012", "arn:aws:iam::123456789012:user/job");
        connect.fake().accessKeys().add(new AccessKey(KEY_ID, SECRET, caller));
        connect.fake().identities().attach(caller.arn(), "job", policy);
        return new PolicedJob(new SentCalls(connect, new SmallSigner(KEY_ID, SECRET, "connect", clock)));
    }

    Outcome listUsers() {
        return list("users-summary", INSTANCE);
    }

    Outcome describe(String user) {
        return calls.send("GET", user(user));
    }

    Outcome move(String user, String profile) {
        return post(user(user) + "/routing-profile", "{\"RoutingProfileId\": \"" + profile + "\"}");
    }

    /** Makes calls that the job has no need of, and tells which of them its policy lets through. */
    LetThrough tryOthers(String user) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put("ListUsers of another instance", list("users-summary", OTHER_INSTANCE));
        outcomes.put("ListQueues", list("queues-summary", INSTANCE));
        outcomes.put("ListRoutingProfiles", list("routing-profiles-summary", INSTANCE));
        outcomes.put("UpdateUserIdentityInfo", post(user(user) + "/identity-info", "{}"));
        outcomes.put("DeleteUser", calls.send("DELETE", user(user)));
        outcomes.values().removeIf(outcome -> outcome.status() == FORBIDDEN);
        return outcomes.isEmpty() ? new LetThrough("none", "") : letThrough(outcomes);
    }

    private static LetThrough letThrough(Map<String, Outcome> outcomes) {
        String statements =
                outcomes.values().stream().map(Outcome::reason).distinct().collect(joining("; "));
        return new LetThrough(String.join(", ", outcomes.keySet()), statements);
    }

    private Outcome list(String what, String instance) {
        return calls.send("GET", "/" + what + "/" + instance);
    }

    private Outcome post(String target, String json) {
        return calls.send("POST", target, RequestBody.create(json, MediaType.get("application/json")));
    }

    private static String user(String id) {
        return "/users/" + INSTANCE + "/" + id;
    }
}
