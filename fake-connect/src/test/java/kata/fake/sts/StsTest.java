package kata.fake.sts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import kata.fake.FakeClock;
import kata.fake.auth.AccessKey;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Caller;
import kata.fake.auth.Signatures;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.random.SharedRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("STS")
class StsTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/Reporting";
    private static final String ASSUME =
            "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FReporting";
    private static final String WHO = "Action=GetCallerIdentity&Version=2011-06-15";
    private static final String POLICY =
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}}";
    private static final Caller ADA = new Caller("123456789012", "arn:aws:iam::123456789012:user/ada");
    private static final Caller CHAINED =
            new Caller("123456789012", "arn:aws:sts::123456789012:assumed-role/Reporting/ada", ROLE, null);

    private final FakeClock clock = new FakeClock(Instant.parse("2026-01-05T09:00:00.5Z"));
    private final AccessKeys keys = new AccessKeys(clock);
    private final Roles roles = new Roles("123456789012");
    private Signatures signatures = (request, trace) -> ADA;
    private Permissions permissions = Permissions.none();

    StsTest() {
        roles.add("Reporting");
    }

    @Test
    @DisplayName("tells a user who it is, in the XML of the API reference")
    void callerIdentity() {
        assertThat(call(WHO).body().text())
                .isEqualTo("<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
                        + "<GetCallerIdentityResult><Arn>arn:aws:iam::123456789012:user/ada</Arn>"
                        + "<UserId>" + UniqueIds.of("AIDA", ADA.arn()) + "</UserId><Account>123456789012</Account>"
                        + "</GetCallerIdentityResult><ResponseMetadata><RequestId>the-id</RequestId>"
                        + "</ResponseMetadata></GetCallerIdentityResponse>");
    }

    @Test
    @DisplayName("tells the root user that its ID is the account")
    void root() {
        signatures = Signatures.none("123456789012");
        assertThat(element("UserId", call(WHO))).isEqualTo("123456789012");
    }

    @Test
    @DisplayName("tells a session that its ID is the role's with the session's name")
    void session() {
        signatures = (request, trace) -> CHAINED;
        assertThat(element("UserId", call(WHO))).matches("AROA[A-Z2-7]{17}:ada");
    }

    @Test
    @DisplayName("answers with the type and the request ID that its clients look for")
    void headers() {
        assertThat(call(WHO).headers().fields())
                .containsExactly(
                        new Headers.Field("Content-Type", "text/xml"), new Headers.Field("x-amzn-RequestId", "the-id"));
    }

    @Test
    @DisplayName("is meant by whatever is posted to the root, and by an Action in its query")
    void takes() {
        Sts sts = sts();
        assertThat(List.of(
                        sts.takes(ApiRequest.of("POST", "/")),
                        sts.takes(ApiRequest.of("GET", "/?Version=1&Action=x")),
                        sts.takes(ApiRequest.of("GET", "/?XAction=x")),
                        sts.takes(ApiRequest.of("GET", "/instance?Action=x")),
                        sts.takes(ApiRequest.of("POST", "/instance"))))
                .containsExactly(true, true, false, false, false);
    }

    @Test
    @DisplayName("reads the parameters of a GET from its query")
    void parametersInTheQuery() {
        ApiReply reply = sts().answer(ApiRequest.of("GET", "/?" + WHO), "the-id", new Trace());
        assertThat(element("Account", reply)).isEqualTo("123456789012");
    }

    @Test
    @DisplayName("gives out the credentials of a role, in the XML of the API reference")
    void assumeRole() {
        String xml = call(ASSUME + "&RoleSessionName=ada").body().text();
        assertThat(xml)
                .matches("<AssumeRoleResponse xmlns=\"https://sts\\.amazonaws\\.com/doc/2011-06-15/\">"
                        + "<AssumeRoleResult><AssumedRoleUser><AssumedRoleId>AROA[A-Z2-7]{17}:ada</AssumedRoleId>"
                        + "<Arn>arn:aws:sts::123456789012:assumed-role/Reporting/ada</Arn></AssumedRoleUser>"
                        + "<Credentials><AccessKeyId>ASIA[A-Z2-7]{16}</AccessKeyId>"
                        + "<SecretAccessKey>[A-Za-z0-9+/]{40}</SecretAccessKey>"
                        + "<SessionToken>IQoJb3JpZ2luX2Vj[A-Za-z0-9+/]{320}</SessionToken>"
                        + "<Expiration>2026-01-05T10:00:00Z</Expiration></Credentials></AssumeRoleResult>"
                        + "<ResponseMetadata><RequestId>the-id</RequestId></ResponseMetadata></AssumeRoleResponse>");
    }

    @Test
    @DisplayName("makes the new key known, for the role, with its token and its end")
    void newKey() {
        ApiReply reply = call(ASSUME + "&RoleSessionName=ada&DurationSeconds=900");
        AccessKey key = keys.find(element("AccessKeyId", reply)).orElseThrow();
        assertThat(key)
                .isEqualTo(new AccessKey(
                        element("AccessKeyId", reply),
                        element("SecretAccessKey", reply),
                        element("SessionToken", reply),
                        Instant.parse("2026-01-05T09:15:00Z"),
                        CHAINED));
    }

    @Test
    @DisplayName("keeps the session policy, and says how much of its room it takes")
    void sessionPolicy() {
        ApiReply reply = call(ASSUME + "&RoleSessionName=ada&Policy=" + POLICY.replace(" ", "+"));
        AccessKey key = keys.find(element("AccessKeyId", reply)).orElseThrow();
        assertThat(key.caller().sessionPolicy()).isEqualTo(POLICY);
        assertThat(element("PackedPolicySize", reply)).isEqualTo("4");
    }

    @Test
    @DisplayName("asks the caller's policies")
    void permissions() {
        permissions = (caller, action, resource, trace) -> {
            throw ApiException.accessDenied(caller.arn() + " may not " + action + " " + resource);
        };
        assertThat(error(ASSUME + "&RoleSessionName=ada"))
                .isEqualTo("403 AccessDenied: arn:aws:iam::123456789012:user/ada may not sts:AssumeRole " + ROLE);
    }

    @ParameterizedTest
    @CsvSource({"Closed", "None"})
    @DisplayName("does not tell a role that trusts nobody from one that is not there")
    void denied(String name) {
        roles.add("Closed", caller -> false);
        assertThat(error(ASSUME.replace("Reporting", name) + "&RoleSessionName=ada"))
                .isEqualTo("403 AccessDenied: User: arn:aws:iam::123456789012:user/ada is not authorized to perform:"
                        + " sts:AssumeRole on resource: arn:aws:iam::123456789012:role/" + name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RoleSessionName=a%20b|1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy"
                        + " constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
                "RoleSessionName=a|1 validation error detected: Value 'a' at 'roleSessionName' failed to satisfy"
                        + " constraint: Member must have length greater than or equal to 2",
                "x=y|1 validation error detected: Value null at 'roleSessionName' failed to satisfy constraint: Member"
                        + " must not be null",
                "RoleSessionName=ada&DurationSeconds=899|1 validation error detected: Value '899' at 'durationSeconds'"
                        + " failed to satisfy constraint: Member must have value greater than or equal to 900",
                "RoleSessionName=ada&DurationSeconds=43201|1 validation error detected: Value '43201' at"
                        + " 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal"
                        + " to 43200",
                "RoleSessionName=ada&DurationSeconds=1h|DurationSeconds is '1h'. It must be a number of seconds.",
                "RoleSessionName=ada&RoleArn=Reporting|Reporting is invalid",
                "RoleSessionName=ada&PolicyArns.member.1.arn=a|The fake knows no managed policies, so PolicyArns cannot"
                        + " be used here. Write the policy itself into Policy."
            })
    @DisplayName("turns down a parameter that is out of its range")
    void validation(String parameters, String message) {
        assertThat(error(ASSUME + "&" + parameters)).isEqualTo("400 ValidationError: " + message);
    }

    @Test
    @DisplayName("gives twelve hours to a user and one hour to a session")
    void chaining() {
        String longest = ASSUME + "&RoleSessionName=ada&DurationSeconds=43200";
        assertThat(element("Expiration", call(longest))).isEqualTo("2026-01-05T21:00:00Z");
        signatures = (request, trace) -> CHAINED;
        assertThat(error(longest))
                .isEqualTo("400 ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for"
                        + " roles assumed by role chaining.");
    }

    @ParameterizedTest
    @CsvSource({"%7B", "%5B%5D", "%7B%7D"})
    @DisplayName("turns down a session policy that is no policy document")
    void malformedPolicy(String policy) {
        assertThat(error(ASSUME + "&RoleSessionName=ada&Policy=" + policy)).startsWith("400 MalformedPolicyDocument: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Version=2011-06-15|400 MissingAction: The request has no parameter Action. Add one, for example"
                        + " Action=GetCallerIdentity.",
                "Action=Nope&Version=2011-06-15|400 InvalidAction: Could not find operation Nope for version"
                        + " 2011-06-15",
                "Action=GetCallerIdentity&Version=1|400 InvalidAction: Could not find operation GetCallerIdentity for"
                        + " version 1"
            })
    @DisplayName("knows two actions of one version")
    void actions(String form, String error) {
        assertThat(error(form)).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({
        "MissingAuthenticationTokenException,403 MissingAuthenticationToken",
        "IncompleteSignatureException,400 IncompleteSignature",
        "InvalidSignatureException,403 SignatureDoesNotMatch",
        "UnrecognizedClientException,403 InvalidClientTokenId",
        "ExpiredTokenException,403 ExpiredToken",
        "InternalServiceException,500 InternalFailure"
    })
    @DisplayName("has codes of its own for what the other lines say")
    void codes(String code, String expected) {
        ApiReply reply = sts().error(new ApiException(403, code, "m"), "the-id");
        assertThat(reply.status() + " " + element("Code", reply)).isEqualTo(expected);
    }

    @Test
    @DisplayName("writes errors as XML, with everything escaped that has to be")
    void errorXml() {
        ApiReply reply = sts().error(ApiException.accessDenied("<a> & \"b\" \u0001"), "the-id");
        assertThat(reply.body().text())
                .isEqualTo("<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error>"
                        + "<Type>Sender</Type><Code>AccessDenied</Code>"
                        + "<Message>&lt;a&gt; &amp; \"b\" \uFFFD</Message></Error>"
                        + "<RequestId>the-id</RequestId></ErrorResponse>");
    }

    @Test
    @DisplayName("leaves its operation's name in the exchange")
    void operation() {
        Trace trace = new Trace();
        sts().answer(post(WHO), "the-id", trace);
        assertThat(trace.operation()).isEqualTo("GetCallerIdentity");
    }

    private Sts sts() {
        return new Sts(signatures, permissions, roles, new Sessions(keys, clock, new SharedRandom(new Random(1))));
    }

    private ApiReply call(String form) {
        return sts().answer(post(form), "the-id", new Trace());
    }

    private String error(String form) {
        ApiReply reply;
        try {
            reply = call(form);
        } catch (ApiException e) {
            reply = sts().error(e, "the-id");
        }
        return reply.status() + " " + element("Code", reply) + ": " + element("Message", reply);
    }

    private static ApiRequest post(String form) {
        return new ApiRequest("POST", "/", Headers.NONE, Body.of(form));
    }

    private static String element(String name, ApiReply reply) {
        assertThat(reply.body().text()).contains("<" + name + ">");
        return reply.body().text().replaceAll("(?s).*<" + name + ">(.*)</" + name + ">.*", "$1");
    }
}
