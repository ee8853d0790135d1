package kata.fake.connect;

import java.time.InstantSource;
import java.util.Map;
import kata.fake.contact.Contact;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Ends a contact. One that is not there, or has ended before, is a 410 ContactNotFoundException and not the 404 of the
 * other operations; that this goes for one that has ended is inferred. Without a DisconnectReason the reason is {@code
 * API} (administrator guide, contact records); that any other is taken as it comes is inferred.
 */
final class StopContact implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/contact/stop");

    private final InstantSource clock;

    StopContact(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "StopContact";
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
        Request request = Json.read(match.request().body(), Request.class);
        Instance instance = Require.instance(request.instanceId(), store);
        String id = Require.member("ContactId", request.contactId());
        if (!store.contacts(instance.id()).stop(id, new Contact.End(clock.instant(), request.reason()))) {
            throw ApiException.contactNotFound(
                    "There is no active contact with the ID '" + id + "'. DescribeContact tells whether it has ended.");
        }
        return Require.ok(Map.of());
    }

    record Request(
            @Nullable String instanceId,
            @Nullable String contactId,
            @Nullable DisconnectReason disconnectReason) {

        String reason() {
            return disconnectReason == null || disconnectReason.code() == null ? "API" : disconnectReason.code();
        }
    }

    record DisconnectReason(@Nullable String code) {}
}
