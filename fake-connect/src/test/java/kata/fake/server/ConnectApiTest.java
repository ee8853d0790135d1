package kata.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kata.fake.FakeClock;
import kata.fake.auth.Caller;
import kata.fake.auth.Signatures;
import kata.fake.exchange.Exchange;
import kata.fake.exchange.ExchangeLog;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.iam.Policies;
import kata.fake.random.SharedRandom;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.Routes;
import kata.fake.route.UriTemplate;
import kata.fake.store.SampleContactCentre;
import kata.fake.store.Store;
import kata.fake.throttle.Throttles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ConnectApi")
class ConnectApiTest {

    private static final ApiRequest KNOWN = ApiRequest.of("GET", "/thing");

    private final List<String> lines = new ArrayList<>();
    private final ExchangeLog log = new ExchangeLog(10);

    private Signatures signatures = (request, trace) -> {
        lines.add("verify");
        trace.signature("canonical request", "string to sign");
        return new Caller("111122223333", "arn:aws:iam::111122223333:user/ada");
    };
    private Policies policies = (caller, match, trace) -> {
        lines.add("authorize " + caller.arn() + " " + match.operation().name());
        trace.policyStatement("Allow *");
    };
    private Throttles throttles = (account, operation, trace) -> {
        lines.add("acquire " + account + " " + operation.name());
        trace.tokensLeft(4);
    };
    private Runnable answer = () -> lines.add("answer");

    @Test
    @DisplayName("The lines run in their order, each with what the one before found out")
    void order() {
        handle(KNOWN);
        assertThat(lines)
                .containsExactly(
                        "verify",
                        "authorize arn:aws:iam::111122223333:user/ada DoThing",
                        "acquire 111122223333 DoThing",
                        "answer");
    }

    @Test
    @DisplayName("A request that leads to no operation is not even verified")
    void unroutable() {
        handle(ApiRequest.of("GET", "/other"));
        assertThat(lines).isEmpty();
    }

    @Test
    @DisplayName("A line that throws stops the lines after it")
    void throwingLine() {
        policies = (caller, match, trace) -> {
            throw ApiException.accessDenied("No.");
        };
        handle(KNOWN);
        assertThat(lines).containsExactly("verify");
    }

    @Test
    @DisplayName("What a line throws becomes a reply with its status, code and message")
    void errorReply() {
        throttles = (account, operation, trace) -> {
            throw new ApiException(429, "TooManyRequestsException", "Too Many Requests");
        };
        ApiReply reply = handle(KNOWN);
        assertThat(reply.status() + " " + reply.headers().first("x-amzn-ErrorType") + " " + reply.body())
                .isEqualTo("429 TooManyRequestsException {\"Message\":\"Too Many Requests\"}");
    }

    @Test
    @DisplayName("What the lines decided is in the exchange")
    void decisions() {
        handle(KNOWN);
        assertThat(onlyExchange().decisions().toString())
                .isEqualTo(
                        "Decisions[callerArn=arn:aws:iam::111122223333:user/ada, canonicalRequest=canonical request, stringToSign=string to sign,"
                                + " diagnosis=null, policyStatement=Allow *, tokensLeft=4.0, failure=null]");
    }

    @Test
    @DisplayName("What a line wrote down before it threw is in the exchange too")
    void decisionsOfAThrowingLine() {
        signatures = (request, trace) -> {
            trace.signature("canonical request", "string to sign");
            throw new ApiException(403, "InvalidSignatureException", "No.");
        };
        handle(KNOWN);
        assertThat(onlyExchange().decisions().canonicalRequest()).isEqualTo("canonical request");
    }

    @Test
    @DisplayName("The exchange names the operation and the time")
    void exchange() {
        handle(KNOWN);
        assertThat(onlyExchange().operation() + " " + onlyExchange().at()).isEqualTo("DoThing 2026-01-05T09:00:00Z");
    }

    @Test
    @DisplayName("The exchange holds the reply with all its headers")
    void exchangeHoldsTheReply() {
        assertThat(handle(KNOWN)).isEqualTo(onlyExchange().reply());
    }

    @Test
    @DisplayName("What breaks inside is answered with 500 and recorded, an AssertionError too")
    void broken() {
        AssertionError error = new AssertionError("an expectation in an operation");
        answer = () -> {
            throw error;
        };
        ApiReply reply = handle(KNOWN);
        assertThat(reply.status() + " " + reply.body())
                .isEqualTo(
                        "500 {\"Message\":\"The fake broke while it answered: java.lang.AssertionError: an expectation"
                                + " in an operation. The exchange's decisions hold the stack trace.\"}");
        assertThat(onlyExchange().decisions().failure()).isSameAs(error);
    }

    @Test
    @DisplayName("The date has two digits for the day, as HTTP wants it")
    void date() {
        assertThat(handle(KNOWN).headers().first("Date")).isEqualTo("Mon, 05 Jan 2026 09:00:00 GMT");
    }

    @Test
    @DisplayName("The request ID is a UUID")
    void requestId() {
        assertThat(handle(KNOWN).headers().first("x-amzn-RequestId"))
                .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    @Test
    @DisplayName("The gateway's ID has sixteen characters")
    void gatewayId() {
        assertThat(handle(KNOWN).headers().first("x-amz-apigw-id")).hasSize(16);
    }

    private Exchange onlyExchange() {
        assertThat(log.list()).hasSize(1);
        return log.list().get(0);
    }

    private ApiReply handle(ApiRequest request) {
        return new ConnectApi(
                        new Routes(List.of(new DoThing(answer))),
                        signatures,
                        policies,
                        throttles,
                        SampleContactCentre.create(),
                        log,
                        new FakeClock(Instant.parse("2026-01-05T09:00:00Z")),
                        new SharedRandom(new Random(1)))
                .handle(request);
    }

    private record DoThing(Runnable task) implements Operation {

        @Override
        public String name() {
            return "DoThing";
        }

        @Override
        public String method() {
            return "GET";
        }

        @Override
        public UriTemplate uri() {
            return UriTemplate.of("/thing");
        }

        @Override
        public ApiReply answer(Match match, Store store) {
            task.run();
            return ApiReply.empty();
        }
    }
}
