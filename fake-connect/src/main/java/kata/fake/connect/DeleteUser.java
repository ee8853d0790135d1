package kata.fake.connect;

import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;

/** Deletes a user. The user's queue goes too. */
final class DeleteUser implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/users/{InstanceId}/{UserId}");

    @Override
    public String name() {
        return "DeleteUser";
    }

    @Override
    public String method() {
        return "DELETE";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        Instance instance = Require.instance(match, store);
        String userId = match.label(Require.USER_ID);
        if (!store.removeUser(instance.id(), userId)) {
            throw Require.noUser(userId);
        }
        return ApiReply.empty();
    }
}
