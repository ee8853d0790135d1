package kata.fake.connect;

import java.time.InstantSource;
import java.util.Map;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Adds attributes to a contact, or gives them other values, also after its end. No attribute can be taken away; an
 * empty value is what AWS advises to save room, and that the key stays then is inferred.
 */
final class UpdateContactAttributes implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/contact/attributes");

    private final InstantSource clock;

    UpdateContactAttributes(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "UpdateContactAttributes";
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
        String id = Require.member("InitialContactId", request.initialContactId());
        Map<String, String> brought = Require.member("Attributes", request.attributes());
        boolean updated = store.contacts(instance.id())
                .update(
                        id,
                        contact -> contact.withAttributes(
                                Attributes.merge("Attributes", contact.attributes(), brought), clock.instant()));
        if (!updated) {
            throw Require.noContact(id);
        }
        return Require.ok(Map.of());
    }

    record Request(
            @Nullable String instanceId,
            @Nullable String initialContactId,
            @Nullable Map<String, String> attributes) {}
}
