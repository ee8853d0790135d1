package kata.fake.connect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kata.fake.connect.MetricScope.Grouping;
import kata.fake.http.ApiException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of GetCurrentMetricData and its rules, which stand in the API model beside each member. Which error answers
 * to a forbidden combination is inferred: InvalidRequestException, where a single member is InvalidParameterException.
 */
record MetricRequest(
        @Nullable Filters filters,
        @Nullable List<String> groupings,
        @Nullable List<Metric> currentMetrics,
        @Nullable List<SortCriterion> sortCriteria,
        @Nullable Integer maxResults,
        @Nullable String nextToken) {

    private static final int MOST_RESULTS = 100;
    private static final int MOST_RESOURCES = 100;
    private static final int MOST_GROUPINGS = 2;
    private static final int MOST_METRICS = 100;
    private static final List<String> CHANNELS = List.of("VOICE", "CHAT", "TASK", "EMAIL");
    private static final List<String> ORDERS = List.of("ASCENDING", "DESCENDING");
    private static final List<String> ROUTING_ORDER = List.of("QUEUE", "CHANNEL");

    record Filters(
            @Nullable List<String> queues,
            @Nullable List<String> routingProfiles,
            @Nullable List<String> channels,
            @Nullable JsonNode routingStepExpressions,
            @Nullable JsonNode agentStatuses,
            @Nullable JsonNode subtypes,
            @Nullable JsonNode validationTestTypes) {

        /** The channels that were asked for, or else all. */
        List<String> anyChannels() {
            return channels == null || channels.isEmpty() ? CHANNELS : channels;
        }
    }

    record Metric(@Nullable String name, @Nullable String unit) {}

    record SortCriterion(
            @Nullable String sortByMetric, @Nullable String sortOrder) {

        static final SortCriterion STANDARD = new SortCriterion(CurrentMetric.AGENTS_ONLINE.name(), "DESCENDING");
    }

    Filters requiredFilters() {
        return Require.member("Filters", filters);
    }

    List<Grouping> allGroupings() {
        return groupings == null
                ? List.of()
                : groupings.stream().map(Grouping::valueOf).toList();
    }

    /** The metrics in the order of the request. */
    List<CurrentMetric> metrics() {
        return Require.elements("CurrentMetrics", currentMetrics, MOST_METRICS).stream()
                .map(MetricRequest::metric)
                .toList();
    }

    int pageSize() {
        int size = maxResults == null ? MOST_RESULTS : maxResults;
        if (size < 1 || size > MOST_RESULTS) {
            throw ApiException.invalidParameter(
                    "MaxResults is " + size + ". It must be from 1 to " + MOST_RESULTS + ".");
        }
        return size;
    }

    /** The metric to sort by; AGENTS_ONLINE if none was asked for. */
    CurrentMetric sortMetric() {
        String name = sortCriterion().sortByMetric();
        Require.oneOf("SortCriteria.SortByMetric", name, CurrentMetric.NAMES);
        CurrentMetric metric = CurrentMetric.valueOf(Require.member("SortCriteria.SortByMetric", name));
        if (metric == CurrentMetric.SLOTS_ACTIVE || metric == CurrentMetric.SLOTS_AVAILABLE) {
            throw ApiException.invalidParameter(
                    "SortCriteria.SortByMetric is '" + name + "'. Connect does not sort by slots: use another metric.");
        }
        return metric;
    }

    /** Whether the smallest comes first; if nothing was asked for, the greatest does. */
    boolean ascending() {
        return ORDERS.get(0).equals(sortCriterion().sortOrder());
    }

    private SortCriterion sortCriterion() {
        return sortCriteria == null || sortCriteria.isEmpty()
                ? SortCriterion.STANDARD
                : Require.member("SortCriteria", sortCriteria.get(0));
    }

    /** All arguments but the token, so that a token fits to nothing else. */
    MetricRequest withoutToken() {
        return new MetricRequest(filters, groupings, currentMetrics, sortCriteria, maxResults, null);
    }

    void check() {
        checkFilters(requiredFilters());
        checkGroupings();
        pageSize();
        checkCombinations(metrics());
        if (sortCriteria != null && sortCriteria.size() > 1) {
            throw ApiException.invalidParameter(
                    "SortCriteria has " + sortCriteria.size() + " elements. The most is 1.");
        }
        sortMetric();
        if (sortCriterion().sortOrder() != null) {
            Require.oneOf("SortCriteria.SortOrder", sortCriterion().sortOrder(), ORDERS);
        }
    }

    private static void checkFilters(Filters filters) {
        unknown("RoutingStepExpressions", filters.routingStepExpressions());
        unknown("AgentStatuses", filters.agentStatuses());
        unknown("Subtypes", filters.subtypes());
        unknown("ValidationTestTypes", filters.validationTestTypes());
        if (filters.queues() != null && filters.routingProfiles() != null) {
            throw ApiException.invalidRequest("Filters holds both Queues and RoutingProfiles. Filter by one of them.");
        }
        if (filters.queues() == null && filters.routingProfiles() == null) {
            throw ApiException.invalidRequest(
                    "Filters holds neither Queues nor RoutingProfiles. Name at least one queue or routing profile.");
        }
        if (filters.queues() != null) {
            Require.elements("Filters.Queues", filters.queues(), MOST_RESOURCES);
        } else {
            Require.elements("Filters.RoutingProfiles", filters.routingProfiles(), MOST_RESOURCES);
        }
        if (filters.channels() != null) {
            distinct("Filters.Channels", filters.channels(), CHANNELS.size());
            filters.channels().forEach(channel -> Require.oneOf("Filters.Channels", channel, CHANNELS));
        }
    }

    private static void unknown(String name, @Nullable JsonNode value) {
        if (value != null && !value.isEmpty()) {
            throw ApiException.invalidParameter("Filters." + name
                    + " is not known to this fake. Filter by Queues or RoutingProfiles, and by Channels.");
        }
    }

    private void checkGroupings() {
        if (groupings != null) {
            distinct("Groupings", groupings, MOST_GROUPINGS);
            groupings.forEach(grouping -> Require.oneOf("Groupings", grouping, Grouping.NAMES));
        }
    }

    private static void distinct(String name, List<String> elements, int most) {
        if (elements.size() > most) {
            throw ApiException.invalidParameter(
                    name + " has " + elements.size() + " elements. The most is " + most + ".");
        }
        Set<String> seen = new HashSet<>();
        elements.forEach(element -> {
            if (!seen.add(element)) {
                throw ApiException.invalidParameter(name + " holds '" + element + "' twice. Name it once.");
            }
        });
    }

    private static CurrentMetric metric(@Nullable Metric metric) {
        Metric wanted = Require.member("CurrentMetrics", metric);
        Require.oneOf("CurrentMetrics.Name", wanted.name(), CurrentMetric.NAMES);
        CurrentMetric found = CurrentMetric.valueOf(Require.member("CurrentMetrics.Name", wanted.name()));
        if (wanted.unit() != null) {
            Require.oneOf("CurrentMetrics.Unit of " + found, wanted.unit(), List.of(found.unit()));
        }
        return found;
    }

    private void checkCombinations(List<CurrentMetric> metrics) {
        boolean byProfile = allGroupings().contains(Grouping.ROUTING_PROFILE);
        if (byProfile
                && requiredFilters().routingProfiles() == null
                && metrics.stream().anyMatch(CurrentMetric::countsContacts)) {
            throw ApiException.invalidRequest("Contacts are to be counted by ROUTING_PROFILE, but Filters names no"
                    + " RoutingProfiles. Name them, or group by QUEUE.");
        }
        boolean routing = ROUTING_ORDER.equals(groupings)
                && requiredFilters().queues() != null
                && requiredFilters().channels() != null;
        if (metrics.contains(CurrentMetric.ESTIMATED_WAIT_TIME) && !routing) {
            throw ApiException.invalidRequest("ESTIMATED_WAIT_TIME needs Filters of Queues and Channels, and Groupings"
                    + " of QUEUE and CHANNEL in this order.");
        }
    }
}
