package kata.fake.iam;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kata.fake.FakeClock;
import kata.fake.auth.Caller;
import kata.fake.iam.policy.RequestContext;
import kata.fake.route.Match;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The condition keys of a request")
class RequestContextsTest {

    private static final String USER =
            "arn:aws:connect:us-east-1:123456789012:instance/" + INSTANCE_ID + "/agent/" + ADA_ID;
    private static final Caller ADA = new Caller("123456789012", "arn:aws:iam::123456789012:user/eng/ada");
    private static final Match LIST_USERS =
            Requests.match("ListUsers", "/users-summary/{InstanceId}", "/users-summary/" + INSTANCE_ID);

    private final Store store = SampleContactCentre.create();
    private final RequestContexts contexts =
            new RequestContexts(store, new FakeClock(Instant.parse("2026-02-03T04:05:06.789Z")));

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("are there for every request")
    @CsvSource({
        "connect:InstanceId, aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee",
        "aws:CurrentTime, 2026-02-03T04:05:06Z",
        "aws:EpochTime, 1770091506",
        "aws:PrincipalArn, arn:aws:iam::123456789012:user/eng/ada",
        "aws:PrincipalAccount, 123456789012",
        "aws:RequestedRegion, us-east-1",
        "aws:username, ada",
        "aws:SourceIp, 127.0.0.1",
        "aws:SecureTransport, false",
    })
    void global(String key, String value) {
        assertThat(contexts.of(ADA, LIST_USERS).get(key)).containsExactly(value);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("leave out what the request does not bring")
    @CsvSource({"aws:TagKeys", "aws:RequestTag/Team", "aws:ResourceTag/Team", "aws:TokenIssueTime"})
    void missing(String key) {
        assertThat(contexts.of(ADA, LIST_USERS).get(key)).isEmpty();
    }

    @Test
    @DisplayName("name the role of a session, and not the session")
    void role() {
        assertThat(contexts.of(session(), LIST_USERS).get("aws:PrincipalArn"))
                .containsExactly("arn:aws:iam::123456789012:role/Reporting");
    }

    @Test
    @DisplayName("give a session no username")
    void noUsername() {
        assertThat(contexts.of(session(), LIST_USERS).get("aws:username")).isEmpty();
    }

    @Test
    @DisplayName("hold the instance that the body names")
    void instanceInTheBody() {
        Match match = Requests.match("StopContact", "/contact/stop", "/contact/stop", "{'InstanceId':'i-1'}");
        assertThat(contexts.of(ADA, match).get("connect:InstanceId")).containsExactly("i-1");
    }

    @Test
    @DisplayName("hold the instance of a tagged resource")
    void instanceOfTheTagged() {
        assertThat(contexts.of(ADA, tags("ListTagsForResource", "", "")).get("connect:InstanceId"))
                .containsExactly(INSTANCE_ID);
    }

    @Test
    @DisplayName("hold no instance for ListInstances")
    void noInstance() {
        Match match = Requests.match("ListInstances", "/instance", "/instance");
        assertThat(contexts.of(ADA, match).get("connect:InstanceId")).isEmpty();
    }

    @Test
    @DisplayName("hold the tags that CreateUser brings as Tags")
    void createUser() {
        Match match = Requests.match("CreateUser", "/users/{InstanceId}", "/users/i", "{'Tags':{'Team':'blue'}}");
        assertThat(contexts.of(ADA, match).get("aws:RequestTag/Team")).containsExactly("blue");
    }

    @Test
    @DisplayName("hold the tags that TagResource brings as tags")
    void tagResource() {
        assertThat(contexts.of(ADA, tags("TagResource", "", "{'tags':{'Team':'blue'}}"))
                        .get("aws:RequestTag/Team"))
                .containsExactly("blue");
    }

    @Test
    @DisplayName("hold the keys of the tags that a request brings")
    void keysOfTags() {
        assertThat(contexts.of(ADA, tags("TagResource", "", "{'tags':{'Team':'blue','Floor':'2'}}"))
                        .get("aws:TagKeys"))
                .containsExactly("Floor", "Team");
    }

    @Test
    @DisplayName("hold the keys of the tags that UntagResource takes off")
    void untagResource() {
        assertThat(contexts.of(ADA, tags("UntagResource", "?tagKeys=Team&tagKeys=Floor", ""))
                        .get("aws:TagKeys"))
                .containsExactly("Team", "Floor");
    }

    @Test
    @DisplayName("hold the tags of the resource")
    void resourceTags() {
        store.updateTags(USER, tags -> {
            tags.put("Team", "blue");
            return tags;
        });
        assertThat(contexts.withResource(RequestContext.EMPTY, USER).get("aws:ResourceTag/Team"))
                .containsExactly("blue");
    }

    private static Match tags(String operation, String query, String body) {
        return Requests.match(operation, "/tags/{resourceArn}", "/tags/" + USER.replace("/", "%2F") + query, body);
    }

    private static Caller session() {
        return new Caller(
                "123456789012",
                "arn:aws:sts::123456789012:assumed-role/Reporting/ada",
                "arn:aws:iam::123456789012:role/Reporting",
                null);
    }
}
