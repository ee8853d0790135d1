package kata.fake.iam;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kata.fake.route.Match;
import kata.fake.store.Store;

/**
 * Which resources a request needs: the required resources of the Service Authorization Reference, "Actions, resources,
 * and condition keys for Amazon Connect". A caller must be allowed every one of them.
 *
 * <p>Inferred: what does not exist yet or is not named, be it a queue that is about to be created or a member that was
 * forgotten, stands as {@code *} in its ARN; and an instance ID is taken as it comes, so that a whole ARN in its place
 * leads to {@code instance/arn:aws:connect:...}, as the real service reports it. Elsewhere an ARN stands for itself.
 */
final class Resources {

    private static final Map<String, Function<Wanted, Stream<String>>> BY_OPERATION = Map.ofEntries(
            Map.entry("ListInstances", wanted -> Stream.of("*")),
            Map.entry("DescribeInstance", Wanted::instance),
            Map.entry("ListUsers", Wanted::instance),
            Map.entry("ListRoutingProfiles", Wanted::instance),
            Map.entry("CreateUser", Resources::createUser),
            Map.entry("DescribeUser", Resources::user),
            Map.entry("DeleteUser", Resources::user),
            Map.entry("UpdateUserIdentityInfo", Resources::user),
            Map.entry(
                    "UpdateUserRoutingProfile",
                    wanted -> Stream.concat(wanted.named("routing-profile", "RoutingProfileId"), user(wanted))),
            Map.entry("ListQueues", wanted -> wanted.any("queue")),
            Map.entry(
                    "CreateQueue",
                    wanted ->
                            Stream.concat(wanted.named("operating-hours", "HoursOfOperationId"), wanted.any("queue"))),
            Map.entry("DescribeQueue", Resources::queue),
            Map.entry("UpdateQueueName", Resources::queue),
            Map.entry("UpdateQueueStatus", Resources::queue),
            Map.entry("GetCurrentMetricData", Resources::metrics),
            Map.entry("StartOutboundVoiceContact", wanted -> wanted.any("contact")),
            Map.entry("StopContact", wanted -> wanted.named("contact", "ContactId")),
            Map.entry("DescribeContact", wanted -> wanted.named("contact", "ContactId")),
            Map.entry("UpdateContact", wanted -> wanted.named("contact", "ContactId")),
            Map.entry("GetContactAttributes", wanted -> wanted.named("contact", "InitialContactId")),
            Map.entry("UpdateContactAttributes", wanted -> wanted.named("contact", "InitialContactId")),
            Map.entry("TagResource", Resources::tagged),
            Map.entry("UntagResource", Resources::tagged),
            Map.entry("ListTagsForResource", Resources::tagged));

    private final Store store;

    Resources(Store store) {
        this.store = store;
    }

    /**
     * The ARNs of the resources, at least one.
     *
     * @throws IllegalArgumentException if the operation is not in the table
     */
    List<String> of(Match match) {
        String operation = match.operation().name();
        Function<Wanted, Stream<String>> needed = BY_OPERATION.get(operation);
        if (needed == null) {
            throw new IllegalArgumentException("No one has said which resources " + operation
                    + " needs. Add it to the table in " + Resources.class.getName() + ".");
        }
        return needed.apply(new Wanted(store, RequestNames.of(match)))
                .distinct()
                .toList();
    }

    private static Stream<String> user(Wanted wanted) {
        return wanted.named("agent", "UserId");
    }

    private static Stream<String> queue(Wanted wanted) {
        return wanted.named("queue", "QueueId");
    }

    private static Stream<String> tagged(Wanted wanted) {
        return wanted.names().all("resourceArn").stream();
    }

    private static Stream<String> createUser(Wanted wanted) {
        return Stream.of(
                        wanted.named("routing-profile", "RoutingProfileId"),
                        wanted.named("security-profile", "SecurityProfileIds"),
                        wanted.any("agent"))
                .flatMap(arns -> arns);
    }

    /** The filters take IDs and ARNs alike. */
    private static Stream<String> metrics(Wanted wanted) {
        return Stream.concat(
                wanted.named("queue", "Filters.Queues"), wanted.named("routing-profile", "Filters.RoutingProfiles"));
    }

    /** The names in a request, as ARNs. */
    private record Wanted(Store store, RequestNames names) {

        Stream<String> instance() {
            return Stream.of(store.instanceArn(names.instanceId()));
        }

        Stream<String> any(String kind) {
            return instance().map(instance -> instance + "/" + kind + "/*");
        }

        Stream<String> named(String kind, String name) {
            List<String> ids = names.all(name);
            return ids.isEmpty() ? any(kind) : ids.stream().map(id -> arn(kind, id));
        }

        private String arn(String kind, String id) {
            return id.startsWith("arn:") ? id : store.instanceArn(names.instanceId()) + "/" + kind + "/" + id;
        }
    }
}
