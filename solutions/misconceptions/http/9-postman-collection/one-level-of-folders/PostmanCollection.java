/*
 * Misconception, the commonest of its step: a collection is a list of folders, and a folder a list of requests
 * Caught by: Step9PostmanCollectionTest.goesDownIntoFoldersInsideFolders
 * Message contains: Folders nest as deep as their author likes
 */
package kata.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public record PostmanCollection(String json) {

    private static final Pattern VARIABLE = Pattern.compile("\\{\\{([^{}]+)}}");
    private static final MediaType JSON = MediaType.get("application/json");
    private static final Set<String> METHODS_WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final String NO_SUCH_OPERATION = "Unable to determine service/operation name to be authorized";

    public record ApiCall(String name, String method, String url, String body, String auth) {}

    public enum Finding {
        FINE,
        ENDPOINT,
        AUTH,
        REQUEST_FORMAT,
        TRY_LATER
    }

    public List<ApiCall> calls(Map<String, String> variables) {
        JsonNode collection = JsonMapper.shared().readTree(json);
        Map<String, String> values = new HashMap<>();
        for (JsonNode variable : collection.path("variable")) {
            values.put(variable.path("key").asString(), variable.path("value").asString());
        }
        values.putAll(variables);
        return flattened(collection, values).toList();
    }

    private static Stream<ApiCall> flattened(JsonNode collection, Map<String, String> values) {
        String collectionAuth = auth(collection, "noauth");
        return collection
                .path("item")
                .valueStream()
                .flatMap(folder -> folder.path("item")
                        .valueStream()
                        .map(item -> call(
                                folder.path("name").asString() + " / "
                                        + item.path("name").asString(),
                                item.path("request"),
                                auth(folder, collectionAuth),
                                values)));
    }

    private static ApiCall call(String name, JsonNode request, String inherited, Map<String, String> values) {
        return new ApiCall(
                name,
                request.path("method").asString(),
                resolved(request.path("url").path("raw").asString(), values),
                resolved(request.path("body").path("raw").asString(), values),
                auth(request, inherited));
    }

    private static String auth(JsonNode owner, String inherited) {
        return owner.path("auth").path("type").stringValue(inherited);
    }

    private static String resolved(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(variable -> Matcher.quoteReplacement(value(variable, values)));
    }

    private static String value(MatchResult variable, Map<String, String> values) {
        String value = values.get(variable.group(1));
        if (value == null) {
            throw new IllegalArgumentException("The variable " + variable.group()
                    + " has no value. Add it to the collection's variables, or pass it in.");
        }
        return value;
    }

    public static Finding smokeCheck(OkHttpClient client, ApiCall call) {
        Request request = new Request.Builder()
                .url(call.url())
                .method(call.method(), body(call))
                .build();
        try (Response reply = client.newCall(request).execute()) {
            return finding(reply.code(), reply.body().string());
        } catch (IOException nobodyAnswers) {
            return Finding.ENDPOINT;
        }
    }

    private static @Nullable RequestBody body(ApiCall call) {
        boolean hasBody = !call.body().isEmpty() || METHODS_WITH_BODY.contains(call.method());
        return hasBody ? RequestBody.create(call.body(), JSON) : null;
    }

    private static Finding finding(int status, String body) {
        if (status < 300) {
            return Finding.FINE;
        }
        if (status == 403) {
            return body.contains(NO_SUCH_OPERATION) ? Finding.ENDPOINT : Finding.AUTH;
        }
        return status == 429 || status >= 500 ? Finding.TRY_LATER : Finding.REQUEST_FORMAT;
    }
}
