package kata.http;

import static kata.http.RequestBodyWriter.createUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import kata.coach.Because;
import kata.http.RequestBodyWriter.NewUser;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

class Step4RequestBodyWriterTest {

    private static final JsonMapper SORTED =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    @Test
    @DisplayName("The members of the outer object have the names that CreateUser gives them")
    @Because("Connect looks for these names, on this level and with these capitals. In JSON username is another "
            + "member, and Username is then missing.")
    void usesTheNamesOfConnect() throws IOException {
        RequestBody body = createUser(user("Grace", "Hopper"));

        String names =
                String.join(", ", sent(body).propertyNames().stream().sorted().toList());
        assertThat(names).isEqualTo("IdentityInfo, RoutingProfileId, SecurityProfileIds, Username");
    }

    @Test
    @DisplayName("FirstName and LastName stand in the object IdentityInfo")
    @Because("Connect groups what belongs together. Its inner names begin with a capital too.")
    void groupsTheNames() throws IOException {
        assertThat(sent(createUser(user("Grace", "Hopper")), "/IdentityInfo"))
                .isEqualTo("{\"FirstName\":\"Grace\",\"LastName\":\"Hopper\"}");
    }

    @Test
    @DisplayName("The security profiles are a list, even if there is only one")
    @Because("The server expects a list, in square brackets. A text in its place is another type of value, and cannot "
            + "be read as a list.")
    void sendsAListOfProfiles() throws IOException {
        assertThat(sent(createUser(user("Grace", "Hopper")), "/SecurityProfileIds"))
                .isEqualTo("[\"sp-2c1d\"]");
    }

    @Test
    @DisplayName("A name that was not given is left out, and not sent as null")
    @Because("In JSON null is a value like another. Whoever sends it says something about the name; to say nothing, "
            + "leave the member out.")
    void leavesOutWhatWasNotGiven() throws IOException {
        assertThat(sent(createUser(user("Grace", null)), "/IdentityInfo")).isEqualTo("{\"FirstName\":\"Grace\"}");
    }

    @Test
    @DisplayName("Without a first and a last name there is no IdentityInfo, not even an empty one")
    @Because("IdentityInfo is optional as a whole. To send it says that the user has one, with nothing in it.")
    void leavesOutAnEmptyObject() throws IOException {
        String expected = "{'RoutingProfileId':'rp-71','SecurityProfileIds':['sp-2c1d'],'Username':'grace'}";

        assertThat(sent(createUser(user(null, null)), "")).isEqualTo(expected.replace('\'', '"'));
    }

    @Test
    @DisplayName("A quotation mark in a name stays part of the name")
    @Because("An unmarked quotation mark ends the text early, and what follows is no JSON. Names come from people: "
            + "sooner or later one holds a quotation mark.")
    void keepsQuotationMarks() throws IOException {
        RequestBody body = createUser(user("Grace \"Amazing\"", "Hopper"));

        assertThat(sent(body).at("/IdentityInfo/FirstName").asString("")).isEqualTo("Grace \"Amazing\"");
    }

    @Test
    @DisplayName("Letters beyond English arrive whole, because the bytes are UTF-8")
    @Because("JSON between systems is UTF-8 (RFC 8259, section 8.1). Bytes of another charset arrive as other letters, "
            + "or as none.")
    void writesUtf8() throws IOException {
        assertThat(sent(createUser(user("Zoë", "Núñez")), "/IdentityInfo"))
                .isEqualTo("{\"FirstName\":\"Zoë\",\"LastName\":\"Núñez\"}");
    }

    @Test
    @DisplayName("The media type says that the body is JSON")
    @Because("The server learns from the header Content-Type how to read the bytes. JSON that is called a form or "
            + "plain text is read wrongly, or not at all.")
    void namesTheMediaType() {
        RequestBody body = createUser(user("Grace", "Hopper"));

        assertThat(String.valueOf(body.contentType()).split(";")[0]).isEqualTo("application/json");
    }

    private static NewUser user(@Nullable String firstName, @Nullable String lastName) {
        return new NewUser("grace", firstName, lastName, "rp-71", List.of("sp-2c1d"));
    }

    private static String sent(RequestBody body, String pointer) throws IOException {
        JsonNode node = sent(body).at(pointer);
        return node.isMissingNode() ? "" : SORTED.writeValueAsString(node);
    }

    private static JsonNode sent(RequestBody body) throws IOException {
        Buffer bytes = new Buffer();
        body.writeTo(bytes);
        String text = bytes.readUtf8();
        try {
            return SORTED.readTree(text);
        } catch (JacksonException noJson) {
            return fail("What would be sent is not JSON: " + text);
        }
    }
}
