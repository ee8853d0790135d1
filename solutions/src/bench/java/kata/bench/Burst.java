package kata.bench;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kata.fake.FakeConnect;
import kata.fake.exchange.Exchange;
import kata.fake.store.PhoneConfig;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.store.User;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The burst that every strategy gets: fifty callers at once, each of whom wants to update a user of their own. */
final class Burst {

    static final int CALLERS = 50;
    static final RateLimit LIMIT = RateLimits.DEFAULT;
    static final String INSTANCE = SampleContactCentre.INSTANCE_ID;
    static final String NEW_PROFILE = SampleContactCentre.SALES;

    private static final MediaType JSON = MediaType.get("application/json");

    private Burst() {}

    /** The users, in the order of their callers. */
    static List<String> userIds() {
        return IntStream.range(0, CALLERS)
                .mapToObj(number -> String.format(Locale.ROOT, "50000000-0000-4000-8000-%012d", number))
                .toList();
    }

    /** A fake that throttles by this clock and has these users. */
    static FakeConnect fake(InstantSource clock, Consumer<Exchange> listener) {
        Store store = SampleContactCentre.create();
        userIds().forEach(id -> store.add(INSTANCE, user(store, id)));
        return FakeConnect.builder()
                .store(store)
                .clock(clock)
                .throttling(true)
                .rateLimits(RateLimits.all(LIMIT))
                .listener(listener)
                .start();
    }

    static Request update(FakeConnect fake, String userId) {
        return new Request.Builder()
                .url(fake.endpoint().resolve("/users/" + INSTANCE + "/" + userId + "/routing-profile"))
                .post(RequestBody.create("{\"RoutingProfileId\": \"" + NEW_PROFILE + "\"}", JSON))
                .build();
    }

    private static User user(Store store, String id) {
        String arn = store.instanceArn(INSTANCE) + "/agent/" + id;
        PhoneConfig phone = PhoneConfig.softPhone();
        String profile = SampleContactCentre.BASIC;
        return new User(id, arn, "user-" + id, null, phone, List.of(), profile, Instant.EPOCH, store.region());
    }
}
