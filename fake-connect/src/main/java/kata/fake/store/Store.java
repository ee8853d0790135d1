package kata.fake.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kata.fake.contact.AgentStatusType;
import kata.fake.contact.ContactFlow;
import kata.fake.contact.Contacts;
import kata.fake.contact.PhoneNumber;

/**
 * What one account owns in one region. Thread-safe: every method is atomic, and what it returns is a copy that later
 * changes leave alone, but for {@link Contacts}, which are thread-safe themselves.
 *
 * <p>Lists come sorted by ID. A page token can then remember the last ID of its page, and a user who is created or
 * deleted between two pages makes nobody else appear twice or not at all.
 */
public final class Store {

    private final String account;
    private final String region;
    private final NavigableMap<String, InstanceData> instances = new TreeMap<>();
    private final Map<String, Map<String, String>> tagsByArn = new TreeMap<>();

    /** The ARNs of everything that can carry tags: every request asks for tags, and none should search for them. */
    private final Set<String> arns = new HashSet<>();

    /**
     * An empty store.
     *
     * @param account the account's twelve digits
     * @param region the region, such as {@code us-east-1}
     */
    public Store(String account, String region) {
        this.account = account;
        this.region = region;
    }

    /** The account's twelve digits. */
    public String account() {
        return account;
    }

    /** The region, such as {@code us-east-1}. */
    public String region() {
        return region;
    }

    /** The ARN that an instance of that ID has here. */
    public String instanceArn(String instanceId) {
        return "arn:aws:connect:" + region + ":" + account + ":instance/" + instanceId;
    }

    /** Adds an instance. */
    public synchronized void add(Instance instance) {
        InstanceData replaced = instances.put(instance.id(), new InstanceData(instance));
        if (replaced != null) {
            replaced.arns().forEach(arns::remove);
        }
        arns.add(instance.arn());
    }

    /**
     * Adds a queue to an instance.
     *
     * @return false if the name is taken; then nothing has changed
     */
    public synchronized boolean add(String instanceId, Queue queue) {
        InstanceData data = data(instanceId);
        if (data.hasNameOf(queue)) {
            return false;
        }
        data.queues.put(queue.id(), queue);
        arns.add(queue.arn());
        return true;
    }

    /** Adds a routing profile to an instance. */
    public synchronized void add(String instanceId, RoutingProfile profile) {
        data(instanceId).routingProfiles.put(profile.id(), profile);
        arns.add(profile.arn());
    }

    /** Adds a security profile to an instance. */
    public synchronized void add(String instanceId, SecurityProfile profile) {
        data(instanceId).securityProfiles.put(profile.id(), profile);
        arns.add(profile.arn());
    }

    /** Adds hours of operation to an instance. */
    public synchronized void add(String instanceId, HoursOfOperation hours) {
        data(instanceId).hoursOfOperation.put(hours.id(), hours);
        arns.add(hours.arn());
    }

    /** Adds a flow to an instance. */
    public synchronized void add(String instanceId, ContactFlow flow) {
        data(instanceId).contactFlows.put(flow.id(), flow);
        arns.add(flow.arn());
    }

    /** Claims a phone number to an instance. */
    public synchronized void add(String instanceId, PhoneNumber number) {
        data(instanceId).phoneNumbers.put(number.id(), number);
        arns.add(number.arn());
    }

    /**
     * Adds a user to an instance, and the user's queue with it.
     *
     * @return false if the username is taken; then nothing has changed
     */
    public synchronized boolean add(String instanceId, User user) {
        InstanceData data = data(instanceId);
        if (data.hasUsername(user.username())) {
            return false;
        }
        Queue queue = Queue.of(data.instance, user);
        data.users.put(user.id(), user);
        data.queues.put(user.id(), queue);
        arns.addAll(List.of(user.arn(), queue.arn()));
        return true;
    }

    /** Every instance. */
    public synchronized List<Instance> instances() {
        return instances.values().stream().map(data -> data.instance).toList();
    }

    /** The instance of that ID. */
    public synchronized Optional<Instance> instance(String instanceId) {
        return Optional.ofNullable(instances.get(instanceId)).map(data -> data.instance);
    }

    /** Every user of an instance. */
    public synchronized List<User> users(String instanceId) {
        return List.copyOf(data(instanceId).users.values());
    }

    /** The user of that ID. */
    public synchronized Optional<User> user(String instanceId, String userId) {
        return Optional.ofNullable(data(instanceId).users.get(userId));
    }

    /**
     * Changes a user.
     *
     * @param change from the user as it is to the user as it shall be; must keep the ID and the username
     * @return false if there is no such user
     */
    public synchronized boolean updateUser(String instanceId, String userId, UnaryOperator<User> change) {
        return data(instanceId).users.computeIfPresent(userId, (id, user) -> change.apply(user)) != null;
    }

    /**
     * Removes a user, and the user's queue and tags too.
     *
     * @return false if there is no such user
     */
    public synchronized boolean removeUser(String instanceId, String userId) {
        InstanceData data = data(instanceId);
        User user = data.users.remove(userId);
        if (user == null) {
            return false;
        }
        data.agentStatuses.remove(userId);
        Queue queue = data.queues.remove(userId);
        forget(user.arn());
        if (queue != null) {
            forget(queue.arn());
        }
        return true;
    }

    /** Every queue of an instance, those of its users too. */
    public synchronized List<Queue> queues(String instanceId) {
        return List.copyOf(data(instanceId).queues.values());
    }

    /** The queue of that ID. */
    public synchronized Optional<Queue> queue(String instanceId, String queueId) {
        return Optional.ofNullable(data(instanceId).queues.get(queueId));
    }

    /**
     * Changes a queue.
     *
     * @param change from the queue as it is to the queue as it shall be; must keep the ID
     * @return false if there is no such queue, or another one has the new name already; then nothing has changed
     */
    public synchronized boolean updateQueue(String instanceId, String queueId, UnaryOperator<Queue> change) {
        return queue(instanceId, queueId)
                .map(queue -> add(instanceId, change.apply(queue)))
                .orElse(false);
    }

    /** Every routing profile of an instance. */
    public synchronized List<RoutingProfile> routingProfiles(String instanceId) {
        return List.copyOf(data(instanceId).routingProfiles.values());
    }

    /** The routing profile of that ID. */
    public synchronized Optional<RoutingProfile> routingProfile(String instanceId, String profileId) {
        return Optional.ofNullable(data(instanceId).routingProfiles.get(profileId));
    }

    /** Every security profile of an instance. */
    public synchronized List<SecurityProfile> securityProfiles(String instanceId) {
        return List.copyOf(data(instanceId).securityProfiles.values());
    }

    /** The security profile of that ID. */
    public synchronized Optional<SecurityProfile> securityProfile(String instanceId, String profileId) {
        return Optional.ofNullable(data(instanceId).securityProfiles.get(profileId));
    }

    /** The hours of operation of that ID. */
    public synchronized Optional<HoursOfOperation> hoursOfOperation(String instanceId, String hoursId) {
        return Optional.ofNullable(data(instanceId).hoursOfOperation.get(hoursId));
    }

    /** The flow of that ID. */
    public synchronized Optional<ContactFlow> contactFlow(String instanceId, String flowId) {
        return Optional.ofNullable(data(instanceId).contactFlows.get(flowId));
    }

    /** Every phone number that is claimed to an instance. */
    public synchronized List<PhoneNumber> phoneNumbers(String instanceId) {
        return List.copyOf(data(instanceId).phoneNumbers.values());
    }

    /** The status of an agent; OFFLINE if none was set. */
    public synchronized AgentStatusType agentStatus(String instanceId, String userId) {
        return data(instanceId).agentStatuses.getOrDefault(userId, AgentStatusType.OFFLINE);
    }

    /** Sets the status of an agent, as the agent does at work. */
    public synchronized void agentStatus(String instanceId, String userId, AgentStatusType status) {
        data(instanceId).agentStatuses.put(userId, status);
    }

    /** The contacts of an instance. Not a copy: they are kept there, and there they change. */
    public synchronized Contacts contacts(String instanceId) {
        return data(instanceId).contacts;
    }

    /** The tags of a resource, sorted by key; empty if no resource has that ARN. */
    public synchronized Optional<Map<String, String>> tags(String arn) {
        return arns.contains(arn) ? Optional.of(copy(tagsByArn.getOrDefault(arn, Map.of()))) : Optional.empty();
    }

    /**
     * Changes the tags of a resource.
     *
     * @param change from a copy of the tags as they are, which it may alter, to the tags as they shall be. If it
     *     throws, nothing has changed
     * @return false if no resource has that ARN
     */
    public synchronized boolean updateTags(String arn, UnaryOperator<Map<String, String>> change) {
        if (!arns.contains(arn)) {
            return false;
        }
        tagsByArn.put(arn, copy(change.apply(copy(tagsByArn.getOrDefault(arn, Map.of())))));
        return true;
    }

    private void forget(String arn) {
        arns.remove(arn);
        tagsByArn.remove(arn);
    }

    private static Map<String, String> copy(Map<String, String> tags) {
        return new TreeMap<>(tags);
    }

    private InstanceData data(String instanceId) {
        InstanceData data = instances.get(instanceId);
        if (data == null) {
            Collection<String> known = instances.keySet();
            throw new IllegalArgumentException(
                    "No instance " + instanceId + " in this store. Add it first; there are " + known + ".");
        }
        return data;
    }
}
