package kata.fake.server;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import kata.fake.auth.Caller;
import kata.fake.auth.Signatures;
import kata.fake.exchange.Decisions;
import kata.fake.exchange.Exchange;
import kata.fake.exchange.ExchangeLog;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.iam.Policies;
import kata.fake.json.Json;
import kata.fake.random.SharedRandom;
import kata.fake.route.Match;
import kata.fake.route.Routes;
import kata.fake.route.SideApi;
import kata.fake.store.Store;
import kata.fake.throttle.Throttles;

/**
 * The API itself, without a socket: a request goes in, a reply comes out, and the exchange is in the log by then.
 *
 * @param routes line one, which operation is meant
 * @param signatures line two, who calls
 * @param policies line three, whether the caller may
 * @param throttles line four, whether the caller is too fast
 * @param store what line five reads and changes
 * @param log takes every exchange
 * @param clock dates exchanges and replies
 * @param random makes request IDs
 * @param others further APIs on the same port, asked before Connect's own
 */
public record ConnectApi(
        Routes routes,
        Signatures signatures,
        Policies policies,
        Throttles throttles,
        Store store,
        ExchangeLog log,
        InstantSource clock,
        SharedRandom random,
        List<SideApi> others) {

    /** The Date header's form (RFC 9110, section 5.6.7). */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    /** As many random bytes as give an x-amz-apigw-id of the usual sixteen characters. */
    private static final int GATEWAY_ID_BYTES = 11;

    public ConnectApi {
        others = List.copyOf(others);
    }

    /** Connect alone. */
    public ConnectApi(
            Routes routes,
            Signatures signatures,
            Policies policies,
            Throttles throttles,
            Store store,
            ExchangeLog log,
            InstantSource clock,
            SharedRandom random) {
        this(routes, signatures, policies, throttles, store, log, clock, random, List.of());
    }

    /** Answers a request and logs the exchange. What breaks inside becomes a reply with status 500. */
    public ApiReply handle(ApiRequest request) {
        Instant at = clock.instant();
        Trace trace = new Trace();
        ApiReply reply = anyReply(request, trace).plus("Date", HTTP_DATE.format(clock.instant()));
        log.add(new Exchange(at, request, reply, trace.operation(), trace.decisions()));
        return reply;
    }

    /**
     * Words the reply to what is no request, and logs the exchange: a client that sends such things is looked for in
     * the log.
     */
    ApiReply refuse(ApiRequest request, ApiException e) {
        Instant at = clock.instant();
        ApiReply reply = stamp(error(e)).plus("Date", HTTP_DATE.format(clock.instant()));
        log.add(new Exchange(at, request, reply, null, Decisions.NONE));
        return reply;
    }

    private ApiReply anyReply(ApiRequest request, Trace trace) {
        for (SideApi other : others) {
            if (other.takes(request)) {
                return otherReply(other, request, trace);
            }
        }
        return stamp(reply(request, trace));
    }

    /** The five lines. Each needs the one before, and any may throw. */
    private ApiReply answer(ApiRequest request, Trace trace) {
        Match match = routes.match(request, trace);
        Caller caller = signatures.verify(request, trace);
        trace.caller(caller.arn());
        policies.authorize(caller, match, trace);
        throttles.acquire(caller.account(), match.operation(), trace);
        return match.operation().answer(match, store);
    }

    /** Catches all that can be thrown: a client must get an answer, and MockWebServer would swallow some errors. */
    private ApiReply reply(ApiRequest request, Trace trace) {
        try {
            return answer(request, trace);
        } catch (ApiException e) {
            return error(e);
        } catch (Throwable e) {
            return error(broken(e, trace));
        }
    }

    private ApiReply otherReply(SideApi other, ApiRequest request, Trace trace) {
        String requestId = random.uuid().toString();
        try {
            return other.answer(request, requestId, trace);
        } catch (ApiException e) {
            return other.error(e, requestId);
        } catch (Throwable e) {
            return other.error(broken(e, trace), requestId);
        }
    }

    private static ApiException broken(Throwable e, Trace trace) {
        trace.failure(e);
        return ApiException.internalService(
                "The fake broke while it answered: " + e + ". The exchange's decisions hold the stack trace.");
    }

    /** The one place where an error becomes JSON. */
    static ApiReply error(ApiException e) {
        return ApiReply.of(e.status(), Json.write(new ErrorBody(e.getMessage())))
                .plus("x-amzn-ErrorType", e.code());
    }

    private ApiReply stamp(ApiReply reply) {
        return reply.plus("x-amzn-RequestId", random.uuid().toString())
                .plus("x-amz-apigw-id", Base64.getEncoder().encodeToString(random.bytes(GATEWAY_ID_BYTES)));
    }

    /** The body of an error: Connect writes Message with a capital letter, which other services do not. */
    private record ErrorBody(String message) {}
}
