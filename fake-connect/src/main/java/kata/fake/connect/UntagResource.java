package kata.fake.connect;

import java.util.List;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Store;

/** Takes tags off a resource: those whose keys the parameter {@code tagKeys} names, once for each key. */
final class UntagResource implements Operation {

    @Override
    public String name() {
        return "UntagResource";
    }

    @Override
    public String method() {
        return "DELETE";
    }

    @Override
    public UriTemplate uri() {
        return TagResource.URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        String arn = match.label(TagResource.RESOURCE_ARN);
        List<String> keys = Require.elements("tagKeys", match.request().queryValues("tagKeys"), Tags.MOST);
        boolean untagged = store.updateTags(arn, tags -> {
            keys.forEach(tags::remove);
            return tags;
        });
        if (!untagged) {
            throw Tags.noResource(arn);
        }
        return ApiReply.empty();
    }
}
