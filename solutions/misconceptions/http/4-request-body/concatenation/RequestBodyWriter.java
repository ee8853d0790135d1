/*
 * Misconception: JSON is a text with quotation marks around the values
 * Caught by: Step4RequestBodyWriterTest.keepsQuotationMarks
 * Message contains: What would be sent is not JSON
 */
package kata.http;

import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

public final class RequestBodyWriter {

    private static final MediaType JSON = MediaType.get("application/json");

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
        List<String> names = new ArrayList<>();
        if (user.firstName() != null) {
            names.add("\"FirstName\":\"" + user.firstName() + "\"");
        }
        if (user.lastName() != null) {
            names.add("\"LastName\":\"" + user.lastName() + "\"");
        }
        String identity = names.isEmpty() ? "" : ",\"IdentityInfo\":{" + String.join(",", names) + "}";
        String json = "{\"Username\":\"" + user.username() + "\",\"RoutingProfileId\":\"" + user.routingProfileId()
                + "\",\"SecurityProfileIds\":[\"" + String.join("\",\"", user.securityProfileIds()) + "\"]"
                + identity + "}";
        return RequestBody.create(json, JSON);
    }
}
