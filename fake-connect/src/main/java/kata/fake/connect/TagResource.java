package kata.fake.connect;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Adds tags to a resource. Unlike nearly everywhere else in Connect, the member of the body is lower-case:
 * {@code {"tags":{}}}. The ARN is one segment of the path, with {@code %2F} for each of its slashes.
 */
final class TagResource implements Operation {

    static final UriTemplate URI = UriTemplate.of("/tags/{resourceArn}");
    static final String RESOURCE_ARN = "resourceArn";

    @Override
    public String name() {
        return "TagResource";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        String arn = match.label(RESOURCE_ARN);
        store.tags(arn).orElseThrow(() -> Tags.noResource(arn));
        Map<String, String> added = Require.member(
                "tags", Json.read(match.request().body(), Request.class).tags());
        Tags.check("tags", added);
        boolean tagged = store.updateTags(arn, tags -> {
            tags.putAll(added);
            Tags.checkCount("tags", tags);
            return tags;
        });
        if (!tagged) {
            throw Tags.noResource(arn);
        }
        return ApiReply.empty();
    }

    record Request(@JsonProperty("tags") @Nullable Map<String, String> tags) {}
}
