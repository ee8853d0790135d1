package kata.fake.connect;

import java.util.Map;
import kata.fake.contact.Contact;
import kata.fake.http.ApiReply;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Store;

/** The attributes of a contact, also after its end. */
final class GetContactAttributes implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/contact/attributes/{InstanceId}/{InitialContactId}");

    @Override
    public String name() {
        return "GetContactAttributes";
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        Instance instance = Require.instance(match, store);
        Contact contact = Require.contact(store, instance, match.label("InitialContactId"));
        return Require.ok(new Reply(contact.attributes()));
    }

    record Reply(Map<String, String> attributes) {}
}
