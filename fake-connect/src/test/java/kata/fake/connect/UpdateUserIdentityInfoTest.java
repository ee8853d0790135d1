package kata.fake.connect;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import kata.fake.FakeConnect;
import kata.fake.TestClient;
import kata.fake.TestClient.Reply;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.store.Instance;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("UpdateUserIdentityInfo")
class UpdateUserIdentityInfoTest {

    private static final String ADA = "/users/" + INSTANCE_ID + "/" + ADA_ID;
    private static final String TARGET = ADA + "/identity-info";

    @RegisterExtension
    final FakeConnectExtension connect = new FakeConnectExtension();

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("The reply is 200 with an empty body")
    void reply() {
        Reply reply = update("\"FirstName\":\"Ada\",\"LastName\":\"King\"");
        assertThat(reply.status() + " '" + reply.text() + "'").isEqualTo("200 ''");
    }

    @Test
    @DisplayName("What is sent replaces all that was known, and what is not sent is gone")
    void replaces() {
        update("\"FirstName\":\"Ada\",\"LastName\":\"King\",\"Mobile\":\"+12025550123\"");
        assertThat(client.get(ADA).json().at("/User/IdentityInfo").toString())
                .isEqualTo("{\"FirstName\":\"Ada\",\"LastName\":\"King\",\"Mobile\":\"+12025550123\"}");
    }

    @Test
    @DisplayName("The update shows in the time of the last change")
    void modified() {
        update("\"FirstName\":\"Ada\",\"LastName\":\"King\"");
        assertThat(client.get(ADA).json().at("/User/LastModifiedTime").asDouble())
                .isGreaterThan(SampleContactCentre.CREATED.getEpochSecond());
    }

    @Test
    @DisplayName("The body has one member, and it is required")
    void missing() {
        assertThat(client.post(TARGET, "{\"FirstName\":\"Ada\"}").error())
                .isEqualTo("400 InvalidParameterException: IdentityInfo is missing. It is required.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FirstName", "LastName"})
    @DisplayName("Where Connect manages identities, both names are required")
    void names(String member) {
        String json = "\"FirstName\":\"Ada\",\"LastName\":\"King\"".replace(member, "Other");
        assertThat(update(json).error())
                .isEqualTo("400 InvalidParameterException: IdentityInfo." + member + " is missing. It is required.");
    }

    @ParameterizedTest
    @CsvSource({"FirstName, 255", "LastName, 300"})
    @DisplayName("A name has a maximum of characters")
    void longNames(String member, int most) {
        String json = "\"FirstName\":\"FirstName\",\"LastName\":\"LastName\""
                .replace(":\"" + member, ":\"" + "x".repeat(most + 1));
        assertThat(update(json).error())
                .isEqualTo("400 InvalidParameterException: IdentityInfo." + member + " has " + (most + 1)
                        + " characters. It must have at most " + most + ".");
    }

    @Test
    @DisplayName("A letter and its accent are one character")
    void notComposed() {
        assertThat(update("\"FirstName\":\"Zoe\\u0308\",\"LastName\":\"O'Neill\"")
                        .error())
                .isEqualTo("400 InvalidParameterException: IdentityInfo.FirstName holds a letter whose accent is a"
                        + " character of its own. Send it in Unicode Normalization Form C (NFC).");
    }

    @Test
    @DisplayName("A secondary address has the form of an address")
    void secondaryEmail() {
        assertThat(update("\"FirstName\":\"Ada\",\"LastName\":\"King\",\"SecondaryEmail\":\"ada\"")
                        .error())
                .isEqualTo("400 InvalidParameterException: IdentityInfo.SecondaryEmail is 'ada'."
                        + " It must be an address such as ada@example.com, of at most 265 characters.");
    }

    @Test
    @DisplayName("A mobile number has the form E.164")
    void mobile() {
        assertThat(update("\"FirstName\":\"Ada\",\"LastName\":\"King\",\"Mobile\":\"0202 5550123\"")
                        .error())
                .isEqualTo("400 InvalidParameterException: IdentityInfo.Mobile is '0202 5550123'. It must be in E.164"
                        + " form: '+', the country code and the number, such as +12025550100.");
    }

    @Test
    @DisplayName("Where SAML manages identities, an address is refused")
    void saml() {
        try (FakeConnect fake = FakeConnect.builder().store(samlStore()).start()) {
            assertThat(new TestClient(fake::endpoint)
                            .post(
                                    "/users/i/" + ADA_ID + "/identity-info",
                                    "{\"IdentityInfo\":{\"FirstName\":\"a\",\"LastName\":\"b\",\"Email\":\"c@d.ef\"}}")
                            .error())
                    .isEqualTo("400 InvalidParameterException: IdentityInfo.Email is there, but this instance manages"
                            + " identities with SAML. Leave it out.");
        }
    }

    @Test
    @DisplayName("A user who does not exist is not found")
    void nobody() {
        assertThat(client.post("/users/" + INSTANCE_ID + "/nobody/identity-info", "{}")
                        .error())
                .startsWith("404 ResourceNotFoundException: There is no user with the ID 'nobody'.");
    }

    private Reply update(String members) {
        return client.post(TARGET, "{\"IdentityInfo\":{" + members + "}}");
    }

    private static Store samlStore() {
        Store store = new Store(SampleContactCentre.ACCOUNT, SampleContactCentre.REGION);
        Instance sample = SampleContactCentre.create().instances().get(0);
        store.add(new Instance(
                "i",
                store.instanceArn("i"),
                "SAML",
                "saml",
                sample.createdTime(),
                sample.serviceRole(),
                "ACTIVE",
                true,
                false,
                sample.instanceAccessUrl()));
        store.add("i", SampleContactCentre.create().users(INSTANCE_ID).get(0));
        return store;
    }
}
