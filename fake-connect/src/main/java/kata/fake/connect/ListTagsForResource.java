package kata.fake.connect;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Store;

/** The tags of a resource, under a lower-case {@code tags} as TagResource takes them. */
final class ListTagsForResource implements Operation {

    @Override
    public String name() {
        return "ListTagsForResource";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public UriTemplate uri() {
        return TagResource.URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        String arn = match.label(TagResource.RESOURCE_ARN);
        return Require.ok(new Reply(store.tags(arn).orElseThrow(() -> Tags.noResource(arn))));
    }

    record Reply(@JsonProperty("tags") Map<String, String> tags) {}
}
