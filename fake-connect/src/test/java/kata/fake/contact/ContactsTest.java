package kata.fake.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Contacts")
class ContactsTest {

    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private final Contacts contacts = new Contacts();

    @Test
    @DisplayName("A contact that was started is found and active")
    void started() {
        contacts.start(contact("c1"), null, NOW);
        assertThat(contacts.active()).containsExactly(contacts.find("c1").orElseThrow());
    }

    @Test
    @DisplayName("Of the contacts that have ended the last thousand are kept, and those that go on whatever happens")
    void endedOnesAreForgotten() {
        contacts.start(contact("active"), null, NOW);
        IntStream.rangeClosed(0, Contacts.MOST_ENDED).forEach(i -> {
            contacts.start(contact("c" + i), "t" + i, NOW);
            contacts.stop("c" + i, new Contact.End(NOW, "API"));
        });
        assertThat(List.of("c0", "c1", "active"))
                .extracting(id -> contacts.find(id).isPresent())
                .containsExactly(false, true, true);
    }

    @Test
    @DisplayName("The token of a contact that was forgotten is free again")
    void tokenOfAForgottenOne() {
        IntStream.rangeClosed(0, Contacts.MOST_ENDED).forEach(i -> {
            contacts.start(contact("c" + i), "t" + i, NOW);
            contacts.stop("c" + i, new Contact.End(NOW, "API"));
        });
        assertThat(contacts.started("t0", NOW)).isEmpty();
        assertThat(contacts.started("t1", NOW)).contains("c1");
    }

    @Test
    @DisplayName("A token leads to the contact that it started, and no other is added")
    void sameToken() {
        contacts.start(contact("c1"), "t", NOW);
        assertThat(contacts.start(contact("c2"), "t", NOW)).contains("c1");
        assertThat(contacts.find("c2")).isEmpty();
    }

    @Test
    @DisplayName("A token leads to its contact although that has ended")
    void tokenOfEnded() {
        contacts.start(contact("c1"), "t", NOW);
        contacts.stop("c1", end());
        assertThat(contacts.started("t", NOW)).contains("c1");
    }

    @Test
    @DisplayName("A token is forgotten after its lifetime")
    void oldToken() {
        contacts.start(contact("c1"), "t", NOW);
        assertThat(contacts.started("t", NOW.plus(Contacts.TOKEN_LIFETIME).plusMillis(1)))
                .isEmpty();
    }

    @Test
    @DisplayName("With the quota used up nothing is started and nothing changes")
    void quota() {
        contacts.quota(1);
        contacts.start(contact("c1"), null, NOW);
        assertThat(contacts.start(contact("c2"), "t", NOW)).isEmpty();
        assertThat(contacts.started("t", NOW)).isEmpty();
    }

    @Test
    @DisplayName("A contact that has ended is found, but active no more")
    void ended() {
        contacts.start(contact("c1"), null, NOW);
        contacts.stop("c1", end());
        assertThat(contacts.find("c1").map(Contact::end)).contains(end());
        assertThat(contacts.active()).isEmpty();
    }

    @Test
    @DisplayName("A contact ends only once")
    void endsOnce() {
        contacts.start(contact("c1"), null, NOW);
        contacts.stop("c1", end());
        assertThat(contacts.stop("c1", new Contact.End(NOW.plusSeconds(1), "other")))
                .isFalse();
        assertThat(contacts.find("c1").map(Contact::end)).contains(end());
    }

    @Test
    @DisplayName("A change of an active contact shows among the active ones")
    void update() {
        contacts.start(contact("c1"), null, NOW);
        contacts.update("c1", contact -> contact.withAttributes(Map.of("k", "v"), NOW));
        assertThat(contacts.active()).extracting(Contact::attributes).containsExactly(Map.of("k", "v"));
    }

    @Test
    @DisplayName("Changing a contact that is not there changes nothing and says so")
    void updateUnknown() {
        assertThat(contacts.update("c1", contact -> contact)).isFalse();
    }

    @Test
    @DisplayName("A change that breaks off changes nothing")
    void updateIsAtomic() {
        contacts.start(contact("c1"), null, NOW);
        assertThatIllegalStateException()
                .isThrownBy(() -> contacts.update("c1", contact -> {
                    throw new IllegalStateException("broken off");
                }));
        assertThat(contacts.find("c1")).contains(contact("c1"));
    }

    @Test
    @DisplayName("Of several starts at once with one token, one starts a contact and all get its ID")
    void atOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Optional<String>>> starts = IntStream.range(0, 50)
                    .<Callable<Optional<String>>>mapToObj(i -> () -> contacts.start(contact("c" + i), "t", NOW))
                    .toList();
            List<Optional<String>> ids = new ArrayList<>();
            for (Future<Optional<String>> id : threads.invokeAll(starts)) {
                ids.add(id.get());
            }
            assertThat(new HashSet<>(ids)).hasSize(1);
            assertThat(contacts.active()).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    private static Contact.End end() {
        return new Contact.End(NOW.plus(Duration.ofMinutes(1)), "API");
    }

    private static Contact contact(String id) {
        return new Contact(
                id,
                "arn:" + id,
                new Contact.Call("+12025550123", null, null, null, NOW),
                new Contact.Details(null, null, Map.of()),
                Map.of(),
                NOW,
                null);
    }
}
