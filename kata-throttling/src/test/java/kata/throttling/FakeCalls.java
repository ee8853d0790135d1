package kata.throttling;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kata.throttling.AsyncCalls.Outcome;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A client without a network: a call is under way until the test says how it ends. Requests are numbered from 1, and
 * the number is the last segment of their address.
 */
final class FakeCalls implements Call.Factory, AfterEachCallback {

    private final List<FakeCall> calls = new CopyOnWriteArrayList<>();
    private final CallEvents events = new CallEvents();
    private final NonBlocking nonBlocking = new NonBlocking(AsyncCalls.class, this::release);
    private volatile boolean released;

    @Override
    public Call newCall(Request request) {
        return new FakeCall(request, this);
    }

    /** Has the learner's code send one request. */
    CompletableFuture<Response> send(int number) {
        return nonBlocking.call(() -> AsyncCalls.send(this, request(number)));
    }

    /** Has the learner's code send the requests from 1 to a number. */
    CompletableFuture<List<Outcome>> sendAll(int count, int atMost) {
        List<Request> requests =
                IntStream.rangeClosed(1, count).mapToObj(FakeCalls::request).toList();
        return nonBlocking.call(() -> AsyncCalls.sendAll(this, requests, atMost));
    }

    /** The status code of the reply that a future has come to, and what is the matter if its body cannot be read. */
    static String status(CompletableFuture<Response> future) {
        return text(future, reply -> {
            try (reply) {
                reply.body().bytes();
                return Integer.toString(reply.code());
            } catch (IOException e) {
                return reply.code() + ", and its body cannot be read: " + e.getMessage();
            }
        });
    }

    /** The outcomes that a future has come to, each as its status code or its error's message. */
    static String outcomes(CompletableFuture<List<Outcome>> future) {
        return text(
                future,
                outcomes -> outcomes.isEmpty()
                        ? "an empty list"
                        : outcomes.stream().map(FakeCalls::text).collect(joining(", ")));
    }

    /** The numbers of the requests that were handed to {@code enqueue}, in this order. */
    String sent() {
        return numbers(call -> true);
    }

    /** The numbers of the requests whose calls were cancelled. */
    String cancelled() {
        return numbers(FakeCall::isCanceled);
    }

    /** The numbers of the requests whose replies came and were not closed. */
    String leftOpen() {
        return numbers(FakeCall::isLeftOpen);
    }

    /** Lets the reply to a request come. */
    void reply(int number, int status) {
        end("reply", underWay(number), call -> call.reply(status));
    }

    /** Lets a call end without a reply. */
    void fail(int number, String message) {
        end("failed", underWay(number), call -> call.fail(message));
    }

    /** Lets the replies to all requests come, in an order that is drawn, each with the status 200 and its number. */
    void replyInAnyOrder(RandomGenerator random) {
        List<FakeCall> open = underWay();
        while (!open.isEmpty()) {
            FakeCall drawn = open.get(random.nextInt(open.size()));
            end("reply", drawn, call -> call.reply(200 + call.number()));
            open = underWay();
        }
    }

    /** Keeps a call that is sent. After a test that failed there is nobody left to end it. */
    void add(FakeCall call) {
        calls.add(call);
        if (released) {
            call.fail("The test is over");
        } else {
            events.add("sent", call.number());
        }
    }

    /** Notes that a call is cancelled. */
    void cancelled(FakeCall call) {
        events.add("cancel", call.number());
    }

    /** A call that still waits for its reply would keep the thread of a learner's code, and so the next test. */
    @Override
    public void afterEach(ExtensionContext test) {
        events.timeline().publishIfFailed(test);
        release();
    }

    private void release() {
        released = true;
        underWay().forEach(call -> call.fail("The test is over"));
    }

    private void end(String how, FakeCall call, Ending ending) {
        events.add(how, call.number());
        nonBlocking.call(() -> {
            ending.of(call);
            return call;
        });
    }

    private FakeCall underWay(int number) {
        return underWay().stream()
                .filter(call -> call.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("Request " + number + " is not under way. Sent until now: " + sent()));
    }

    private List<FakeCall> underWay() {
        return calls.stream().filter(FakeCall::isUnderWay).toList();
    }

    private String numbers(Predicate<FakeCall> which) {
        String numbers = calls.stream()
                .filter(which)
                .map(call -> Integer.toString(call.number()))
                .collect(joining(" "));
        return numbers.isEmpty() ? "none" : numbers;
    }

    private static Request request(int number) {
        return new Request.Builder()
                .url("http://localhost/users/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/" + number)
                .build();
    }

    private static String text(Outcome outcome) {
        return outcome.error() == null ? Integer.toString(outcome.status()) : message(outcome.error());
    }

    private static <T> String text(CompletableFuture<T> future, Function<T, String> words) {
        return future.handle((value, error) -> error == null ? words.apply(value) : "no result but " + message(error))
                .getNow("not done yet");
    }

    /** A future that is made from another one wraps its error, which changes nothing about what went wrong. */
    private static String message(Throwable error) {
        boolean wrapped = error instanceof CompletionException && error.getCause() != null;
        return String.valueOf((wrapped ? error.getCause() : error).getMessage());
    }

    private interface Ending {
        void of(FakeCall call) throws IOException;
    }
}
