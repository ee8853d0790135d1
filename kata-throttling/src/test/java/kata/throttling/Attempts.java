package kata.throttling;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kata.coach.timeline.Timeline;
import kata.coach.timeline.Timeline.Row;
import kata.fake.FakeConnect;
import kata.fake.throttle.RateLimit;
import kata.fake.throttle.RateLimits;
import kata.fake.time.VirtualClock;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.QueueDispatcher;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor.Chain;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A client with the learner's RetryInterceptor in it, and a server that answers as a test says. Inside the interceptor
 * stands a signer, as in a program; it keeps a transcript, {@code 0.0s 429 | wait 0.5s | 0.5s 200}. The time is virtual,
 * and passes only while the interceptor waits.
 */
final class Attempts implements BeforeEachCallback, AfterEachCallback {

    private static final String OPEN = " with the reply open";
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final VirtualClock clock = new VirtualClock(START);
    private final MockWebServer server = new MockWebServer();
    private final QueueDispatcher replies = new QueueDispatcher();
    private final Deque<Boolean> script = new ArrayDeque<>();
    private final List<String> events = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final List<String> times = new ArrayList<>();
    private final List<String> waits = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final List<Response> got = new ArrayList<>();

    /** 0.5 s after the first attempt, 1 s after the second, and so on. */
    private IntFunction<Duration> backoff = attempt -> Duration.ofMillis(250L << attempt);

    private @Nullable OkHttpClient client;
    private @Nullable Response lastReply;
    private @Nullable FakeConnect slowConnect;
    private Duration waited = Duration.ZERO;
    private int added;

    @Override
    public void beforeEach(ExtensionContext test) throws IOException {
        // When the script is at its end, a 404 comes at once, and nobody waits for a reply.
        replies.setFailFast(true);
        server.setDispatcher(replies);
        server.setServerSocketFactory(new PromptSockets());
        server.start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        got.forEach(Response::close);
        server.close();
        timeline().publishIfFailed(test);
    }

    /** A Connect with the same time, which allows one call at once, and two a second. */
    FakeConnect slowConnect() {
        slowConnect = FakeConnect.builder()
                .clock(clock)
                .throttling(true)
                .rateLimits(RateLimits.all(new RateLimit(2, 1)))
                .start();
        return slowConnect;
    }

    /** Adds replies, each with its number as its body. */
    Attempts replies(int... statuses) {
        for (int status : statuses) {
            add(status, new Headers.Builder().build());
        }
        return this;
    }

    /** Adds a reply with a header, such as {@code Retry-After: 2}. */
    Attempts reply(int status, String header) {
        return add(status, new Headers.Builder().add(header).build());
    }

    /** Adds attempts to which no reply comes. */
    Attempts losses(int count) {
        for (int loss = 0; loss < count; loss++) {
            script.add(false);
        }
        return this;
    }

    /** Sends one request to the server of the script, and gives the transcript so far. */
    String transcript() throws IOException {
        send();
        return events();
    }

    /** The same, even if the caller gets no reply that can be read: what the caller gets, another test asks. */
    String transcriptWhateverComes() {
        try {
            send();
        } catch (IOException | IllegalStateException noReply) {
            return events();
        }
        return events();
    }

    /** Sends one request to the server of the script, and gives what the caller gets: the status and the body. */
    String send() throws IOException {
        return send(server.url("/users-summary/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"));
    }

    /** Sends one request to another server, which answers without a script. */
    String send(HttpUrl url) throws IOException {
        if (client == null) {
            // To get ready for TLS would take longer than a call.
            client = new OkHttpClient.Builder()
                    .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
                    .retryOnConnectionFailure(false)
                    .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                    .addInterceptor(new RetryInterceptor(attempt -> backoff.apply(attempt), this::sleep))
                    .addInterceptor(this::sign)
                    .build();
        }
        try (Response reply =
                client.newCall(new Request.Builder().url(url).build()).execute()) {
            return reply.code() + " " + reply.body().string();
        }
    }

    /** Sends a request for each status, and gives those statuses after which another attempt came. */
    String retried(int... statuses) throws IOException {
        StringJoiner retried = new StringJoiner(" ");
        for (int status : statuses) {
            int before = events.size();
            replies(status).send();
            if (events.size() > before + 1) {
                retried.add(Integer.toString(status));
            }
        }
        return retried.toString();
    }

    /** What happened until now. */
    String events() {
        return eventsAndOpenReplies().replace(OPEN, "");
    }

    /** The same, and which waits began before the reply was closed. */
    String eventsAndOpenReplies() {
        return String.join(" | ", events);
    }

    /** Sends one request, which gets a reply with Amazon's hint and then a 200, and gives the wait between them. */
    String waitAsAsked(int backoffMillis, int hintMillis) throws IOException {
        backoff = attempt -> Duration.ofMillis(backoffMillis);
        reply(429, "x-amz-retry-after: " + hintMillis).replies(200).send();
        return events.get(events.size() - 2).replace(OPEN, "");
    }

    /** The wait that is the second by size of three: one that is kept between two bounds. */
    static String middle(int... threeMillis) {
        return "wait "
                + seconds(Duration.ofMillis(IntStream.of(threeMillis).sorted().toArray()[1]));
    }

    /** The signatures that each attempt carried; each says when it was made. */
    String signatures() {
        return String.join(" | ", signatures);
    }

    private Attempts add(int status, Headers headers) {
        script.add(true);
        added++;
        server.enqueue(new MockResponse(status, headers, "reply " + added));
        return this;
    }

    private Response sign(Chain chain) throws IOException {
        String time = seconds(Duration.between(START, clock.instant()));
        Request signed = chain.request()
                .newBuilder()
                .addHeader("Authorization", "signed at " + time)
                .build();
        signatures.add(String.join(", ", signed.headers("Authorization")));
        times.add(Timeline.seconds(Duration.between(START, clock.instant())));
        waits.add(waited.isZero() ? Timeline.NONE : Timeline.seconds(waited));
        waited = Duration.ZERO;
        statuses.add("none");
        if (Boolean.FALSE.equals(script.poll())) {
            lastReply = null;
            events.add(time + " no reply");
            throw new IOException("No reply to the attempt at " + time);
        }
        Response reply = chain.proceed(signed);
        lastReply = reply;
        got.add(reply);
        events.add(time + " " + reply.code());
        statuses.set(statuses.size() - 1, Integer.toString(reply.code()));
        return reply;
    }

    private void sleep(Duration time) {
        boolean open = lastReply != null && lastReply.body().source().isOpen();
        events.add("wait " + seconds(time) + (open ? OPEN : ""));
        waited = waited.plus(time);
        clock.advance(time);
    }

    private Timeline timeline() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("time", "since the test began", times));
        rows.add(new Row("waited", "before the attempt", waits));
        rows.add(new Row("reply", "", statuses));
        if (slowConnect != null && slowConnect.exchanges().size() == times.size()) {
            List<String> tokens = slowConnect.exchanges().stream()
                    .map(exchange -> exchange.decisions().tokensLeft())
                    .map(left -> left == null ? Timeline.NONE : Timeline.tokens(left))
                    .toList();
            rows.add(new Row("tokens", "left in the server's bucket after the call", tokens));
        }
        return Timeline.of(rows.toArray(Row[]::new));
    }

    private static String seconds(Duration time) {
        return time.toMillis() / 1000.0 + "s";
    }
}
