package kata.fake.iam;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.AGENT;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.SALES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import kata.fake.FakeClock;
import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.route.Match;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Policies.evaluating")
class EvaluatingPoliciesTest {

    private static final String INSTANCE = "arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID;
    private static final Caller ADA = new Caller("123456789012", "arn:aws:iam::123456789012:user/eng/ada");
    private static final Caller SESSION = session(null);
    private static final Match LIST_USERS = instance("ListUsers");
    private static final Match DESCRIBE_ADA =
            Requests.match("DescribeUser", "/users/{InstanceId}/{UserId}", "/users/" + INSTANCE_ID + "/" + ADA_ID);
    private static final Match CREATE_USER = Requests.match(
            "CreateUser",
            "/users/{InstanceId}",
            "/users/" + INSTANCE_ID,
            "{'RoutingProfileId':'" + SALES + "','SecurityProfileIds':['" + AGENT + "'],'Tags':{'Team':'blue'}}");

    private final Store store = SampleContactCentre.create();
    private final Identities identities = new Identities();
    private final FakeClock clock = new FakeClock(Instant.parse("2026-02-03T04:05:06.789Z"));
    private final Policies policies = Policies.evaluating(identities, store, clock);
    private final Trace trace = new Trace();

    @Test
    @DisplayName("What a policy allows is allowed")
    void allowed() {
        attach("'Action':'connect:ListUsers','Resource':'" + INSTANCE + "'");
        allows(ADA, LIST_USERS);
    }

    @Test
    @DisplayName("What no policy allows is refused in Connect's words, with status 403")
    void implicitDeny() {
        attach("'Action':'connect:List*','Resource':'" + INSTANCE + "/queue/*'");
        assertThat(refusal(ADA, LIST_USERS))
                .isEqualTo(
                        "403 AccessDeniedException: User: arn:aws:iam::123456789012:user/eng/ada is not authorized to"
                                + " perform: connect:ListUsers on resource: " + INSTANCE);
    }

    @Test
    @DisplayName("What a policy denies is refused with the words 'with an explicit deny'")
    void explicitDeny() {
        attach("'Action':'*','Resource':'*'");
        deny("'Action':'connect:ListUsers','Resource':'*'");
        assertThat(refusal(ADA, LIST_USERS))
                .isEqualTo(
                        "403 AccessDeniedException: User: arn:aws:iam::123456789012:user/eng/ada is not authorized to"
                                + " perform: connect:ListUsers on resource: " + INSTANCE + " with an explicit deny");
    }

    @Test
    @DisplayName("Where no resource is meant, the refusal names an asterisk")
    void noResource() {
        attach("'Action':'connect:ListInstances','Resource':'" + INSTANCE + "'");
        assertThat(refusal(ADA, Requests.match("ListInstances", "/instance", "/instance")))
                .endsWith("connect:ListInstances on resource: *");
    }

    @Test
    @DisplayName("A whole ARN in place of an instance ID is refused with that ARN in it")
    void trap() {
        attach("'Action':'connect:ListUsers','Resource':'" + INSTANCE + "'");
        Match match = Requests.match("ListUsers", "/x/{InstanceId}", "/x/" + INSTANCE.replace("/", "%2F"));
        assertThat(refusal(ADA, match))
                .endsWith("connect:ListUsers on resource: arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE);
    }

    @Test
    @DisplayName("Every resource that an operation needs must be allowed: the first that is not is named")
    void everyResource() {
        attach("'Action':'connect:CreateUser','Resource':['" + INSTANCE + "/routing-profile/*','" + INSTANCE
                + "/agent/*']");
        assertThat(refusal(ADA, CREATE_USER))
                .endsWith("connect:CreateUser on resource: " + INSTANCE + "/security-profile/" + AGENT);
    }

    @Test
    @DisplayName("The root user of the account needs no policy")
    void root() {
        allows(new Caller("123456789012", "arn:aws:iam::123456789012:root"), LIST_USERS);
    }

    @Test
    @DisplayName("The root user of another account is nobody here")
    void foreignRoot() {
        assertThat(refusal(new Caller("999999999999", "arn:aws:iam::999999999999:root"), LIST_USERS))
                .startsWith("403");
    }

    @Test
    @DisplayName("For a session, the policies of its role count")
    void roleOfTheSession() {
        identities.attach(SESSION.principalArn(), "r", allow("'Action':'*','Resource':'*'"));
        allows(SESSION, LIST_USERS);
    }

    @Test
    @DisplayName("A refused session is named with its own ARN")
    void refusedSession() {
        assertThat(refusal(SESSION, LIST_USERS))
                .startsWith(
                        "403 AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/Reporting/ada is not"
                                + " authorized to perform: connect:ListUsers");
    }

    @Test
    @DisplayName("A session's own policy narrows what its role may do")
    void sessionPolicy() {
        Caller narrowed = session(allow("'Action':'connect:Describe*','Resource':'*'"));
        identities.attach(narrowed.principalArn(), "r", allow("'Action':'*','Resource':'*'"));
        assertThat(refusal(narrowed, LIST_USERS)).endsWith("connect:ListUsers on resource: " + INSTANCE);
    }

    @Test
    @DisplayName("A session's own policy allows nothing that its role may not do")
    void sessionPolicyAlone() {
        Caller session = session(allow("'Action':'*','Resource':'*'"));
        assertThat(refusal(session, LIST_USERS)).startsWith("403");
    }

    @Test
    @DisplayName("The tags of the resource are condition keys")
    void resourceTags() {
        tagAda("blue");
        attach("'Action':'*','Resource':'*','Condition':{'StringEquals':{'aws:ResourceTag/Team':'blue'}}");
        allows(ADA, DESCRIBE_ADA);
    }

    @Test
    @DisplayName("A resource with another tag is refused")
    void otherResourceTag() {
        tagAda("red");
        attach("'Action':'*','Resource':'*','Condition':{'StringEquals':{'aws:ResourceTag/Team':'blue'}}");
        assertThat(refusal(ADA, DESCRIBE_ADA)).endsWith(INSTANCE + "/agent/" + ADA_ID);
    }

    @Test
    @DisplayName("The trace names the statement that allowed")
    void tracesAllow() {
        attach("'Sid':'ReadUsers','Action':'connect:ListUsers','Resource':'*'");
        allows(ADA, LIST_USERS);
        assertThat(statement()).isEqualTo("Allow: statement 'ReadUsers' of the policy 'allow'");
    }

    @Test
    @DisplayName("The trace names each statement that it took")
    void tracesSeveral() {
        identities.attach(
                ADA.arn(), "profiles", allow("'Action':'connect:*','Resource':'" + INSTANCE + "/*-profile/*'"));
        identities.attach(ADA.arn(), "users", allow("'Action':'connect:*','Resource':'" + INSTANCE + "/agent/*'"));
        allows(ADA, CREATE_USER);
        assertThat(statement())
                .isEqualTo("Allow: statement 1 of the policy 'profiles'; Allow: statement 1 of the policy 'users'");
    }

    @Test
    @DisplayName("The trace names the statement that denied, and what it denied")
    void tracesDeny() {
        deny("'Sid':'Closed','Action':'connect:*','Resource':'*'");
        refusal(ADA, LIST_USERS);
        assertThat(statement())
                .isEqualTo("Deny: statement 'Closed' of the policy 'deny': connect:ListUsers on " + INSTANCE);
    }

    @Test
    @DisplayName("The trace says so if no statement allowed")
    void tracesNone() {
        attach("'Action':'connect:DescribeUser','Resource':'*'");
        refusal(ADA, LIST_USERS);
        assertThat(statement()).isEqualTo("No statement allows it: connect:ListUsers on " + INSTANCE);
    }

    @Test
    @DisplayName("The trace says so if there is no policy at all")
    void tracesNoPolicy() {
        refusal(ADA, LIST_USERS);
        assertThat(statement())
                .isEqualTo("No statement allows it: connect:ListUsers on " + INSTANCE
                        + " (arn:aws:iam::123456789012:user/eng/ada has no policy at all)");
    }

    @Test
    @DisplayName("The trace says so if the session's own policy did not allow")
    void tracesSession() {
        identities.attach(SESSION.principalArn(), "r", allow("'Action':'*','Resource':'*'"));
        refusal(session(allow("'Action':'sts:*','Resource':'*'")), LIST_USERS);
        assertThat(statement())
                .isEqualTo("No statement of the policy 'session policy' allows it: connect:ListUsers on " + INSTANCE);
    }

    @Test
    @DisplayName("The trace says that it was the root user")
    void tracesRoot() {
        allows(new Caller("123456789012", "arn:aws:iam::123456789012:root"), LIST_USERS);
        assertThat(statement()).isEqualTo("The root user of the account may do everything");
    }

    private void attach(String members) {
        identities.attach(ADA.arn(), "allow", allow(members));
    }

    private void deny(String members) {
        identities.attach(ADA.arn(), "deny", allow(members).replace("Allow", "Deny"));
    }

    private void tagAda(String team) {
        store.updateTags(INSTANCE + "/agent/" + ADA_ID, tags -> {
            tags.put("Team", team);
            return tags;
        });
    }

    private void allows(Caller caller, Match match) {
        assertThatNoException().isThrownBy(() -> policies.authorize(caller, match, trace));
    }

    private String refusal(Caller caller, Match match) {
        StringBuilder refusal = new StringBuilder();
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> policies.authorize(caller, match, trace))
                .satisfies(e -> refusal.append(e.status() + " " + e.code() + ": " + e.getMessage()));
        return refusal.toString();
    }

    private String statement() {
        return String.valueOf(trace.decisions().policyStatement());
    }

    private static Match instance(String operation) {
        return Requests.match(operation, "/x/{InstanceId}", "/x/" + INSTANCE_ID);
    }

    private static Caller session(@Nullable String policy) {
        return new Caller(
                "123456789012",
                "arn:aws:sts::123456789012:assumed-role/Reporting/ada",
                "arn:aws:iam::123456789012:role/Reporting",
                policy);
    }

    private static String allow(String members) {
        return ("{'Version':'2012-10-17','Statement':{'Effect':'Allow'," + members + "}}").replace('\'', '"');
    }
}
