package kata.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Step 5: a user, out of the JSON that came back. */
public final class ResponseBodyReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ResponseBodyReader() {}

    /**
     * A user as Amazon Connect describes it.
     *
     * @param lastModified when it was changed last, to the fraction of a second if one was sent; null if not sent
     */
    public record User(
            String id,
            String arn,
            String username,
            @Nullable Instant lastModified) {}

    /**
     * The user in a successful reply, which is {@code {"User": {"Id": ..., "Arn": ..., "Username": ...,
     * "LastModifiedTime": ...}}}. The time is a number of seconds since 1970 began in UTC. Other members are passed
     * over. The reply is closed afterwards.
     *
     * @param response a reply with status 200; it need not announce how long its body is
     * @return the user, or empty if the body is empty, as after most updates and deletes
     * @throws IOException if the connection breaks while the body is read
     */
    public static Optional<User> describeUser(Response response) throws IOException {
        try (response) {
            String body = response.body().string();
            return body.isEmpty()
                    ? Optional.empty()
                    : Optional.of(user(MAPPER.readTree(body).required("User")));
        }
    }

    private static User user(JsonNode json) {
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
