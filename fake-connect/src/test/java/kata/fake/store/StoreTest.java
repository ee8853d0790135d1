package kata.fake.store;

import static kata.fake.store.SampleContactCentre.ADA_ID;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.SALES_QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import kata.fake.contact.AgentStatusType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Store")
class StoreTest {

    private final Store store = SampleContactCentre.create();
    private final User ada = store.user(INSTANCE_ID, ADA_ID).orElseThrow();

    @Test
    @DisplayName("Users come sorted by ID, wherever a new one falls")
    void sortedById() {
        store.add(INSTANCE_ID, copyOfAda("45", "new"));
        assertThat(store.users(INSTANCE_ID))
                .extracting(User::id)
                .startsWith(ADA_ID, "45", SampleContactCentre.GRACE_ID);
    }

    @Test
    @DisplayName("A username that is taken is refused")
    void takenUsername() {
        assertThat(store.add(INSTANCE_ID, copyOfAda("45", ada.username()))).isFalse();
    }

    @Test
    @DisplayName("A refused user leaves nothing behind")
    void takenUsernameChangesNothing() {
        store.add(INSTANCE_ID, copyOfAda("45", ada.username()));
        assertThat(store.user(INSTANCE_ID, "45")).isEmpty();
    }

    @Test
    @DisplayName("A new user brings a queue of type AGENT")
    void userBringsAQueue() {
        store.add(INSTANCE_ID, copyOfAda("45", "new"));
        assertThat(store.queues(INSTANCE_ID))
                .filteredOn(queue -> queue.id().equals("45"))
                .extracting(Queue::type)
                .containsExactly(QueueType.AGENT);
    }

    @Test
    @DisplayName("An instance that takes the place of another has none of its users' tags")
    void replacedInstance() {
        store.add(store.instance(INSTANCE_ID).orElseThrow());
        assertThat(store.tags(ada.arn())).isEmpty();
    }

    @Test
    @DisplayName("A removed user takes the queue along")
    void removedUserTakesTheQueue() {
        store.removeUser(INSTANCE_ID, ADA_ID);
        assertThat(store.queues(INSTANCE_ID)).extracting(Queue::id).doesNotContain(ADA_ID);
    }

    @Test
    @DisplayName("A user can be removed only once")
    void removeTwice() {
        store.removeUser(INSTANCE_ID, ADA_ID);
        assertThat(store.removeUser(INSTANCE_ID, ADA_ID)).isFalse();
    }

    @Test
    @DisplayName("A list that was handed out does not change any more")
    void listsAreCopies() {
        List<User> before = store.users(INSTANCE_ID);
        store.removeUser(INSTANCE_ID, ADA_ID);
        assertThat(before).contains(ada);
    }

    @Test
    @DisplayName("Changing a user who is not there changes nothing and says so")
    void updateUnknownUser() {
        assertThat(store.updateUser(INSTANCE_ID, "nobody", user -> user)).isFalse();
    }

    @Test
    @DisplayName("A queue whose name is taken is refused and leaves nothing behind")
    void takenQueueName() {
        Queue sales = store.queue(INSTANCE_ID, SALES_QUEUE).orElseThrow();
        Queue other = new Queue(
                "45",
                "arn",
                sales.name(),
                sales.type(),
                sales.settings(),
                sales.lastModifiedTime(),
                sales.lastModifiedRegion());
        assertThat(store.add(INSTANCE_ID, other)).isFalse();
        assertThat(store.queue(INSTANCE_ID, "45")).isEmpty();
    }

    @Test
    @DisplayName("A queue that is given the name of another one keeps its own")
    void takenQueueNameOnUpdate() {
        Queue sales = store.queue(INSTANCE_ID, SALES_QUEUE).orElseThrow();
        assertThat(store.updateQueue(
                        INSTANCE_ID, SALES_QUEUE, queue -> queue.renamed("BasicQueue", null, queue.lastModifiedTime())))
                .isFalse();
        assertThat(store.queue(INSTANCE_ID, SALES_QUEUE)).contains(sales);
    }

    @Test
    @DisplayName("A removed agent who comes back has no status any more")
    void statusGoesWithTheUser() {
        store.removeUser(INSTANCE_ID, ADA_ID);
        store.add(INSTANCE_ID, ada);
        assertThat(store.agentStatus(INSTANCE_ID, ADA_ID)).isEqualTo(AgentStatusType.OFFLINE);
    }

    @Test
    @DisplayName("Tags belong to the ARN of any resource")
    void tagsOfAnyResource() {
        String arn = store.queues(INSTANCE_ID).get(0).arn();
        store.updateTags(arn, tags -> Map.of("team", "blue"));
        assertThat(store.tags(arn)).contains(Map.of("team", "blue"));
    }

    @Test
    @DisplayName("What is no resource has no tags, not even none")
    void tagsOfNothing() {
        assertThat(store.tags("arn:aws:connect:us-east-1:123456789012:instance/other"))
                .isEmpty();
    }

    @Test
    @DisplayName("A change of tags that breaks off changes nothing")
    void tagChangeIsAtomic() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.updateTags(ada.arn(), tags -> {
                    tags.put("half", "done");
                    throw new IllegalStateException("broken off");
                }));
        assertThat(store.tags(ada.arn())).contains(Map.of());
    }

    @Test
    @DisplayName("A user who comes back has none of the old tags")
    void tagsGoWithTheUser() {
        store.updateTags(ada.arn(), tags -> Map.of("team", "blue"));
        store.removeUser(INSTANCE_ID, ADA_ID);
        store.add(INSTANCE_ID, ada);
        assertThat(store.tags(ada.arn())).contains(Map.of());
    }

    @Test
    @DisplayName("Adding to an instance that is not there names those that are")
    void unknownInstance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.add("other", ada))
                .withMessage("No instance other in this store. Add it first; there are [" + INSTANCE_ID + "].");
    }

    private User copyOfAda(String id, String username) {
        return new User(
                id,
                ada.arn().replace(ADA_ID, id),
                username,
                ada.identityInfo(),
                ada.phoneConfig(),
                ada.securityProfileIds(),
                ada.routingProfileId(),
                ada.lastModifiedTime(),
                ada.lastModifiedRegion());
    }
}
