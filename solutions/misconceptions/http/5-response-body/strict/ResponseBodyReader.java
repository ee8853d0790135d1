/*
 * Misconception: a member that one does not know is a mistake
 * Caught by: Step5ResponseBodyReaderTest.passesOverNewMembers
 * Message contains: A reader that stops at a new one
 */
package kata.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public final class ResponseBodyReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Set<String> MEMBERS = Set.of("Id", "Arn", "Username", "LastModifiedTime");

    private ResponseBodyReader() {}

    public record User(
            String id,
            String arn,
            String username,
            @Nullable Instant lastModified) {}

    public static Optional<User> describeUser(Response response) throws IOException {
        try (response) {
            String body = response.body().string();
            return body.isEmpty()
                    ? Optional.empty()
                    : Optional.of(user(MAPPER.readTree(body).required("User")));
        }
    }

    private static User user(JsonNode json) {
        for (String name : json.propertyNames()) {
            if (!MEMBERS.contains(name)) {
                throw new IllegalArgumentException("There is no member " + name + " in a user");
            }
        }
        return new User(
                json.required("Id").stringValue(),
                json.required("Arn").stringValue(),
                json.required("Username").stringValue(),
                json.has("LastModifiedTime")
                        ? instant(json.get("LastModifiedTime").decimalValue())
                        : null);
    }

    private static Instant instant(BigDecimal epochSeconds) {
        BigDecimal fraction = epochSeconds.remainder(BigDecimal.ONE);
        return Instant.ofEpochSecond(
                epochSeconds.longValue(), fraction.movePointRight(9).longValue());
    }
}
