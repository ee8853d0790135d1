/*
 * Misconception: the library knows what the members are called
 * Caught by: Step4RequestBodyWriterTest.usesTheNamesOfConnect
 * Message contains: but was   firstName, lastName, routingProfileId
 */
package kata.http;

import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

public final class RequestBodyWriter {

    private static final MediaType JSON = MediaType.get("application/json");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RequestBodyWriter() {}

    public record NewUser(
            String username,
            @Nullable String firstName,
            @Nullable String lastName,
            String routingProfileId,
            List<String> securityProfileIds) {

        public NewUser {
            securityProfileIds = List.copyOf(securityProfileIds);
        }
    }

    public static RequestBody createUser(NewUser user) {
        return RequestBody.create(MAPPER.writeValueAsBytes(user), JSON);
    }
}
