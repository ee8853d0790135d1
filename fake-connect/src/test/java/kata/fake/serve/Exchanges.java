package kata.fake.serve;

import java.time.Instant;
import kata.fake.exchange.Decisions;
import kata.fake.exchange.Exchange;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import org.jspecify.annotations.Nullable;

/** Exchanges that were never on any wire. */
final class Exchanges {

    static final String INSTANCE = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
    static final String ADA = "40000000-0000-4000-8000-000000000001";
    static final String ADMIN = "arn:aws:iam::123456789012:user/admin";
    static final String STATEMENT = "Allow: statement 'ReadOnly' of the policy 'ReadOnly'";

    private Exchanges() {}

    static Exchange ok(String method, String target, String operation, Decisions decisions) {
        return new Exchange(at(), ApiRequest.of(method, target), ApiReply.empty(), operation, decisions);
    }

    static Exchange refused(
            int status,
            String code,
            String message,
            String method,
            String target,
            @Nullable String operation,
            Decisions decisions) {
        ApiReply reply = ApiReply.of(status, Body.of("{\"Message\":\"" + message + "\"}"))
                .plus("x-amzn-ErrorType", code);
        return new Exchange(at(), ApiRequest.of(method, target), reply, operation, decisions);
    }

    static Exchange listUsers(int status) {
        ApiReply reply = ApiReply.of(status, Body.EMPTY);
        return new Exchange(
                at(), ApiRequest.of("GET", "/users-summary/" + INSTANCE), reply, "ListUsers", Decisions.NONE);
    }

    static Decisions decisions(
            @Nullable String caller, @Nullable String diagnosis, @Nullable String statement, @Nullable Double tokens) {
        return new Decisions(caller, null, null, diagnosis, statement, tokens, null);
    }

    private static Instant at() {
        return Instant.parse("2026-02-03T04:05:06.789Z");
    }
}
