package kata.fake.store;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kata.fake.contact.AgentStatusType;
import kata.fake.contact.ContactFlow;
import kata.fake.contact.Contacts;
import kata.fake.contact.PhoneNumber;

/** One instance and what belongs to it, by ID. Guarded by the lock of its {@link Store}. */
final class InstanceData {

    final Instance instance;
    final NavigableMap<String, User> users = new TreeMap<>();
    final NavigableMap<String, Queue> queues = new TreeMap<>();
    final NavigableMap<String, RoutingProfile> routingProfiles = new TreeMap<>();
    final NavigableMap<String, SecurityProfile> securityProfiles = new TreeMap<>();
    final NavigableMap<String, HoursOfOperation> hoursOfOperation = new TreeMap<>();
    final NavigableMap<String, ContactFlow> contactFlows = new TreeMap<>();
    final NavigableMap<String, PhoneNumber> phoneNumbers = new TreeMap<>();
    final Map<String, AgentStatusType> agentStatuses = new TreeMap<>();
    final Contacts contacts = new Contacts();

    InstanceData(Instance instance) {
        this.instance = instance;
    }

    boolean hasUsername(String username) {
        return users.values().stream().anyMatch(user -> user.username().equals(username));
    }

    /** Whether a queue other than this one has its name. Queues of agents have none. */
    boolean hasNameOf(Queue queue) {
        return queue.name() != null
                && queues.values().stream()
                        .anyMatch(other ->
                                queue.name().equals(other.name()) && !queue.id().equals(other.id()));
    }

    /** The ARNs of everything here that can carry tags. */
    Stream<String> arns() {
        return Stream.of(
                        Stream.of(instance.arn()),
                        users.values().stream().map(User::arn),
                        queues.values().stream().map(Queue::arn),
                        routingProfiles.values().stream().map(RoutingProfile::arn),
                        securityProfiles.values().stream().map(SecurityProfile::arn),
                        hoursOfOperation.values().stream().map(HoursOfOperation::arn),
                        contactFlows.values().stream().map(ContactFlow::arn),
                        phoneNumbers.values().stream().map(PhoneNumber::arn))
                .flatMap(arns -> arns);
    }
}
