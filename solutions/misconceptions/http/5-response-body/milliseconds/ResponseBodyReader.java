/*
 * Misconception, the commonest of its step: times are counted in milliseconds
 * Caught by: Step5ResponseBodyReaderTest.countsSeconds
 * Message contains: LastModifiedTime counts seconds, not milliseconds
 */
package kata.http;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public final class ResponseBodyReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
        return new User(
                json.required("Id").stringValue(),
                json.required("Arn").stringValue(),
                json.required("Username").stringValue(),
                json.has("LastModifiedTime")
                        ? instant(json.get("LastModifiedTime").decimalValue())
                        : null);
    }

    private static Instant instant(BigDecimal epochMillis) {
        return Instant.ofEpochMilli(epochMillis.longValue());
    }
}
