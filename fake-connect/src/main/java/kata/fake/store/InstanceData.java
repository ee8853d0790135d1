package kata.fake.store;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One instance and what belongs to it, by ID. Guarded by the lock of its {@link Store}. */
final class InstanceData {

    final Instance instance;
    final NavigableMap<String, User> users = new TreeMap<>();
    final NavigableMap<String, Queue> queues = new TreeMap<>();
    final NavigableMap<String, RoutingProfile> routingProfiles = new TreeMap<>();
    final NavigableMap<String, SecurityProfile> securityProfiles = new TreeMap<>();

    InstanceData(Instance instance) {
        this.instance = instance;
    }

    boolean hasUsername(String username) {
        return users.values().stream().anyMatch(user -> user.username().equals(username));
    }

    /** The ARNs of everything here that can carry tags. */
    Stream<String> arns() {
        return Stream.of(
                        Stream.of(instance.arn()),
                        users.values().stream().map(User::arn),
                        queues.values().stream().map(Queue::arn),
                        routingProfiles.values().stream().map(RoutingProfile::arn),
                        securityProfiles.values().stream().map(SecurityProfile::arn))
                .flatMap(arns -> arns);
    }
}
