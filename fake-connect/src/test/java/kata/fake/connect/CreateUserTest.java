package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import kata.fake.FakeClock;
import kata.fake.FakeConnect;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("CreateUser")
class CreateUserTest {

    private static final String USERS = "/users/" + INSTANCE_ID;
    private static final String VALID = """
            {
              "Username": "lin",
              "SecurityProfileIds": ["20000000-0000-4000-8000-0000000000b2"],
              "RoutingProfileId": "20000000-0000-4000-8000-0000000000a2",
              "PhoneConfig": {"PhoneType": "DESK_PHONE", "DeskPhoneNumber": "+15550100"},
              "IdentityInfo": {"FirstName": "Lin", "LastName": "\\u00d8st"},
              "Password": "kept by nobody",
              "Tags": {"team": "blue"}
            }
            """;

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension(() -> FakeConnect.builder()
            .clock(new FakeClock(Instant.parse("2026-02-01T00:00:00.250Z")))
            .random(new Random(1))
            .start());

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("The reply is 200, not 201, with the new ID and ARN")
    void created() {
        Reply reply = client.put(USERS, VALID);
        String id = reply.json().path("UserId").asString();
        assertThat(reply.status() + " " + reply.text())
                .isEqualTo(
                        "200 {\"UserId\":\"" + id + "\",\"UserArn\":\"arn:aws:connect:us-east-1:123456789012:instance/"
                                + INSTANCE_ID + "/agent/" + id + "\"}");
    }

    @Test
    @DisplayName("The new user can be described with everything but the password")
    void described() {
        String id = client.put(USERS, VALID).json().path("UserId").asString();
        assertThat(client.get(USERS + "/" + id).text())
                .isEqualTo("{\"User\":{\"Id\":\"" + id + "\",\"Arn\":\"arn:aws:connect:us-east-1:123456789012:instance/"
                        + INSTANCE_ID + "/agent/" + id + "\",\"Username\":\"lin\","
                        + "\"IdentityInfo\":{\"FirstName\":\"Lin\",\"LastName\":\"Øst\"},"
                        + "\"PhoneConfig\":{\"PhoneType\":\"DESK_PHONE\",\"DeskPhoneNumber\":\"+15550100\"},"
                        + "\"SecurityProfileIds\":[\"20000000-0000-4000-8000-0000000000b2\"],"
                        + "\"RoutingProfileId\":\"20000000-0000-4000-8000-0000000000a2\",\"Tags\":{\"team\":\"blue\"},"
                        + "\"LastModifiedTime\":1769904000.25,\"LastModifiedRegion\":\"us-east-1\"}}");
    }

    @Test
    @DisplayName("The same username a second time is a conflict")
    void duplicate() {
        client.put(USERS, VALID);
        assertThat(client.put(USERS, VALID).error())
                .isEqualTo("409 DuplicateResourceException: There is a user named 'lin' already."
                        + " Choose another Username, or change that user instead.");
    }

    @ParameterizedTest
    @CsvSource({"Username", "SecurityProfileIds", "RoutingProfileId"})
    @DisplayName("A required member that is missing, or has another case, is named")
    void missing(String member) {
        String misspelt = VALID.replace(member, member.toLowerCase());
        assertThat(client.put(USERS, misspelt).error())
                .isEqualTo("400 InvalidParameterException: " + member + " is missing. It is required.");
    }

    @ParameterizedTest
    @CsvSource({"0", "101"})
    @DisplayName("A Username has from 1 to 100 characters")
    void usernameLength(int length) {
        assertThat(client.put(USERS, VALID.replace("\"lin\"", "\"" + "x".repeat(length) + "\""))
                        .error())
                .isEqualTo("400 InvalidParameterException: Username has " + length
                        + " characters. It must have from 1 to 100.");
    }

    @Test
    @DisplayName("A Username of 100 characters is fine")
    void longestUsername() {
        String json = VALID.replace("\"lin\"", "\"" + "x".repeat(100) + "\"");
        assertThat(client.put(USERS, json).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"0", "11"})
    @DisplayName("There are from 1 to 10 SecurityProfileIds")
    void securityProfileCount(int count) {
        String ids = "\"b\",".repeat(count).replaceAll(",$", "");
        assertThat(client.put(USERS, VALID.replace("\"20000000-0000-4000-8000-0000000000b2\"", ids))
                        .error())
                .isEqualTo("400 InvalidParameterException: SecurityProfileIds has " + count
                        + " elements. It must have from 1 to 10.");
    }

    @Test
    @DisplayName("A routing profile that does not exist is not found")
    void unknownRoutingProfile() {
        assertThat(client.put(USERS, VALID.replace("20000000-0000-4000-8000-0000000000a2", "rp1"))
                        .error())
                .isEqualTo("404 ResourceNotFoundException: There is no routing profile with the ID 'rp1'."
                        + " ListRoutingProfiles tells which there are.");
    }

    @Test
    @DisplayName("A security profile that does not exist is not found")
    void unknownSecurityProfile() {
        assertThat(client.put(USERS, VALID.replace("20000000-0000-4000-8000-0000000000b2", "sp1"))
                        .error())
                .startsWith("404 ResourceNotFoundException: There is no security profile with the ID 'sp1'.");
    }

    @Test
    @DisplayName("A phone type that does not exist is refused, and those that do are named")
    void unknownPhoneType() {
        assertThat(client.put(USERS, VALID.replace("DESK_PHONE", "ROTARY")).error())
                .isEqualTo("400 InvalidParameterException: PhoneConfig.PhoneType is 'ROTARY'."
                        + " It must be one of SOFT_PHONE, DESK_PHONE.");
    }

    @Test
    @DisplayName("A body cut off in the middle is an invalid request")
    void malformedJson() {
        assertThat(client.put(USERS, VALID.substring(0, 20)).error())
                .startsWith("400 InvalidRequestException: The body is not JSON: ");
    }

    @Test
    @DisplayName("A refused user is not there afterwards")
    void refusedLeavesNothing() {
        client.put(USERS, VALID.replace("\"team\"", "\"aws:team\""));
        assertThat(connect.fake().store().users(INSTANCE_ID)).hasSize(12);
    }
}
