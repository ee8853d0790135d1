package kata.fake.connect;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kata.fake.contact.Contact;
import kata.fake.store.Queue;
import kata.fake.store.RoutingProfile;
import kata.fake.store.User;

/**
 * The part of a contact centre that metrics are about: at first what the filters let through, then one part for each
 * value of a grouping.
 *
 * @param dimensions the values of the groupings so far, by their names in the reply
 * @param queues the queues in it
 * @param profiles the routing profiles in it
 * @param channels the channels in it
 * @param agents who counts
 * @param contacts which contacts count
 */
record MetricScope(
        Map<String, Object> dimensions,
        List<Queue> queues,
        List<RoutingProfile> profiles,
        List<String> channels,
        Predicate<User> agents,
        Predicate<Contact> contacts) {

    /** By what a request can group. */
    enum Grouping {
        QUEUE,
        CHANNEL,
        ROUTING_PROFILE;

        static final List<String> NAMES =
                Arrays.stream(values()).map(Grouping::name).toList();
    }

    /** An ID and an ARN, as the API refers to queues and routing profiles. */
    record Ref(String id, String arn) {}

    /**
     * The scope that queues make: with them come the agents who serve one of them, and the owner of an agent's queue.
     *
     * @param all every routing profile there is
     */
    static MetricScope ofQueues(List<Queue> queues, List<RoutingProfile> all, List<String> channels) {
        List<RoutingProfile> profiles = all.stream()
                .filter(profile -> queues.stream().anyMatch(queue -> serves(profile, queue)))
                .toList();
        Predicate<User> agents = user -> queues.stream()
                .anyMatch(queue -> has(all, user, queue) || queue.id().equals(user.id()));
        return new MetricScope(Map.of(), queues, profiles, channels, agents, inAny(queues)).onChannels(channels);
    }

    /**
     * The scope that routing profiles make: with them come their agents and their queues.
     *
     * @param all every queue there is
     */
    static MetricScope ofProfiles(List<RoutingProfile> profiles, List<Queue> all, List<String> channels) {
        List<Queue> queues = all.stream()
                .filter(queue -> profiles.stream().anyMatch(profile -> serves(profile, queue)))
                .toList();
        Predicate<User> agents =
                user -> profiles.stream().anyMatch(profile -> profile.id().equals(user.routingProfileId()));
        return new MetricScope(Map.of(), queues, profiles, channels, agents, inAny(queues)).onChannels(channels);
    }

    /** The parts of this scope, one for each value of that grouping. */
    Stream<MetricScope> split(Grouping grouping) {
        return switch (grouping) {
            case QUEUE ->
                queues.stream()
                        .map(queue -> part(
                                "Queue",
                                new Ref(queue.id(), queue.arn()),
                                ofQueues(List.of(queue), profiles, channels)));
            case CHANNEL -> channels.stream().map(channel -> part("Channel", channel, onChannels(List.of(channel))));
            case ROUTING_PROFILE ->
                profiles.stream()
                        .map(profile -> part(
                                "RoutingProfile",
                                new Ref(profile.id(), profile.arn()),
                                ofProfiles(List.of(profile), queues, channels)));
        };
    }

    /** What is both in this scope and in another one. */
    private MetricScope part(String dimension, Object value, MetricScope other) {
        Map<String, Object> more = new LinkedHashMap<>(dimensions);
        more.put(dimension, value);
        return new MetricScope(
                more,
                other.queues,
                other.profiles,
                other.channels,
                agents.and(other.agents),
                contacts.and(other.contacts));
    }

    /** Every contact is a call, and routing profiles are for calls only: on other channels there is nobody. */
    private MetricScope onChannels(List<String> some) {
        boolean voice = some.contains(Contact.CHANNEL);
        return new MetricScope(
                dimensions, queues, profiles, some, agents.and(user -> voice), contacts.and(contact -> voice));
    }

    private static Predicate<Contact> inAny(List<Queue> queues) {
        return contact -> queues.stream()
                .anyMatch(queue -> queue.id().equals(contact.call().queueId()));
    }

    private static boolean has(List<RoutingProfile> profiles, User user, Queue queue) {
        return profiles.stream()
                .anyMatch(profile -> profile.id().equals(user.routingProfileId()) && serves(profile, queue));
    }

    private static boolean serves(RoutingProfile profile, Queue queue) {
        return profile.queueIds().contains(queue.id());
    }
}
