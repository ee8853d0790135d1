/*
 * Misconception: the announced length of an empty body is 0
 * Caught by: Step5ResponseBodyReaderTest.acceptsAnEmptyBody
 * Message contains: Its length is not always announced
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
            if (response.body().contentLength() == 0) {
                return Optional.empty();
            }
            return Optional.of(user(MAPPER.readTree(response.body().string()).required("User")));
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
