package kata.fake.connect;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kata.fake.connect.MetricScope.Grouping;
import kata.fake.connect.MetricSnapshots.Snapshot;
import kata.fake.contact.Contact;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import kata.fake.page.PageTokens;
import kata.fake.random.SharedRandom;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.UriTemplate;
import kata.fake.store.Instance;
import kata.fake.store.Queue;
import kata.fake.store.RoutingProfile;
import kata.fake.store.Store;
import kata.fake.store.User;
import org.jspecify.annotations.Nullable;

/**
 * What is going on right now, in numbers. The one listing that turns its pages in the body: NextToken is a member
 * there, and is good for five minutes (API model). All pages show the moment of the first, which DataSnapshotTime
 * names.
 */
final class GetCurrentMetricData implements Operation {

    private static final UriTemplate URI = UriTemplate.of("/metrics/current/{InstanceId}");
    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(5);
    private static final String QUEUE = "queue";
    private static final String PROFILE = "routing profile";

    private final InstantSource clock;
    private final SharedRandom random;
    private final PageTokens tokens;
    private final MetricSnapshots snapshots = new MetricSnapshots();

    GetCurrentMetricData(InstantSource clock, SharedRandom random) {
        this.clock = clock;
        this.random = random;
        this.tokens = new PageTokens(clock, random, TOKEN_LIFETIME);
    }

    @Override
    public String name() {
        return "GetCurrentMetricData";
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public UriTemplate uri() {
        return URI;
    }

    @Override
    public ApiReply answer(Match match, Store store) {
        Instance instance = Require.instance(match, store);
        MetricRequest request = Json.read(match.request().body(), MetricRequest.class);
        request.check();
        String arguments = instance.id() + " " + request.withoutToken();
        if (request.nextToken() == null) {
            Instant now = clock.instant();
            Snapshot snapshot = new Snapshot(now, rows(request, instance, store, now));
            String id = random.uuid().toString();
            if (snapshot.rows().size() > request.pageSize()) {
                snapshots.keep(id, snapshot);
            }
            return page(snapshot, id, 0, request.pageSize(), arguments);
        }
        String[] place = tokens.open(scope(arguments), request.nextToken()).split(" ", 2);
        Snapshot snapshot = snapshots
                .find(place[0])
                .orElseThrow(() -> ApiException.invalidToken("This NextToken belongs to metrics that are kept no more:"
                        + " too many others were asked for since. Begin again without a NextToken."));
        return page(snapshot, place[0], Integer.parseInt(place[1]), request.pageSize(), arguments);
    }

    private ApiReply page(Snapshot snapshot, String id, int from, int size, String arguments) {
        List<Row> rows = snapshot.rows();
        int to = Math.min(rows.size(), from + size);
        String next = to == rows.size() ? null : tokens.issue(scope(arguments), id + " " + to);
        return Require.ok(new Reply(next, rows.subList(from, to), snapshot.at(), rows.size()));
    }

    private String scope(String arguments) {
        return name() + " " + arguments;
    }

    private List<Row> rows(MetricRequest request, Instance instance, Store store, Instant now) {
        Stream<MetricScope> scopes = Stream.of(scope(request.requiredFilters(), instance, store));
        for (Grouping grouping : request.allGroupings()) {
            scopes = scopes.flatMap(scope -> scope.split(grouping));
        }
        Comparator<CurrentMetric.Floor> order = Comparator.comparing(
                floor -> request.sortMetric().of(floor), Comparator.nullsFirst(Comparator.naturalOrder()));
        List<User> users = store.users(instance.id());
        List<Contact> contacts = store.contacts(instance.id()).active();
        return scopes.map(scope -> new CurrentMetric.Floor(
                        scope.dimensions(),
                        users.stream()
                                .filter(scope.agents())
                                .map(user -> store.agentStatus(instance.id(), user.id()))
                                .toList(),
                        contacts.stream().filter(scope.contacts()).toList(),
                        now))
                .sorted(request.ascending() ? order : order.reversed())
                .map(floor -> Row.of(floor, request.metrics()))
                .toList();
    }

    private static MetricScope scope(MetricRequest.Filters filters, Instance instance, Store store) {
        List<Queue> queues = store.queues(instance.id());
        List<RoutingProfile> profiles = store.routingProfiles(instance.id());
        if (filters.queues() != null) {
            List<Queue> chosen = choose(filters.queues(), queues, Queue::id, Queue::arn, QUEUE);
            return MetricScope.ofQueues(chosen, profiles, filters.anyChannels());
        }
        List<String> wanted = Require.member("Filters.RoutingProfiles", filters.routingProfiles());
        List<RoutingProfile> chosen = choose(wanted, profiles, RoutingProfile::id, RoutingProfile::arn, PROFILE);
        return MetricScope.ofProfiles(chosen, queues, filters.anyChannels());
    }

    /** The elements that are named by ID or by ARN, each once. */
    private static <T> List<T> choose(
            List<String> wanted, List<T> all, Function<T, String> id, Function<T, String> arn, String kind) {
        return wanted.stream()
                .map(name -> all.stream()
                        .filter(one ->
                                id.apply(one).equals(name) || arn.apply(one).equals(name))
                        .findFirst()
                        .orElseThrow(() -> Require.notFound(
                                kind, name, kind.equals(QUEUE) ? "ListQueues" : "ListRoutingProfiles")))
                .distinct()
                .toList();
    }

    record Reply(
            @Nullable String nextToken,
            List<Row> metricResults,
            Instant dataSnapshotTime,
            long approximateTotalCount) {}

    record Row(@Nullable Map<String, Object> dimensions, List<Cell> collections) {

        static Row of(CurrentMetric.Floor floor, List<CurrentMetric> metrics) {
            List<Cell> cells = metrics.stream()
                    .map(metric -> new Cell(new Name(metric.name(), metric.unit()), metric.of(floor)))
                    .toList();
            return new Row(floor.dimensions().isEmpty() ? null : floor.dimensions(), cells);
        }
    }

    record Cell(Name metric, @Nullable Double value) {}

    record Name(String name, String unit) {}
}
