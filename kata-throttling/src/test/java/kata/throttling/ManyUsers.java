package kata.throttling;

import static kata.fake.store.SampleContactCentre.BASIC;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kata.fake.store.PhoneConfig;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.store.User;

/** A contact centre with as many users as a bulk task is for. */
final class ManyUsers {

    private static final Instant CHANGED = Instant.parse("2026-11-22T09:00:00Z");

    private ManyUsers() {}

    /** The IDs of users 1, 2, 3 and so on; each ends in its user's number. */
    static List<String> ids(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "10000000-0000-4000-8000-%012d", number))
                .toList();
    }

    /** The sample contact centre and these users, who have the routing profile Basic. */
    static Store contactCentre(List<String> userIds) {
        Store store = SampleContactCentre.create();
        userIds.forEach(userId -> store.add(INSTANCE_ID, user(store, userId)));
        return store;
    }

    private static User user(Store store, String id) {
        String arn = store.instanceArn(INSTANCE_ID) + "/agent/" + id;
        String username = "user" + Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        return new User(id, arn, username, null, PhoneConfig.softPhone(), List.of(), BASIC, CHANGED, store.region());
    }
}
