package kata.fake.iam;

import java.util.List;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import kata.fake.route.Match;
import kata.fake.route.Operation;
import kata.fake.route.Routes;
import kata.fake.route.UriTemplate;
import kata.fake.store.Store;

/** Requests that have led to an operation, without the operation. */
final class Requests {

    private Requests() {}

    /** A request to an operation of that name and template. */
    static Match match(String operation, String template, String target, String body) {
        ApiRequest request = new ApiRequest("POST", target, Headers.NONE, Body.of(body.replace('\'', '"')));
        return new Routes(List.of(new Named(operation, UriTemplate.of(template)))).match(request, new Trace());
    }

    static Match match(String operation, String template, String target) {
        return match(operation, template, target, "");
    }

    private record Named(String name, UriTemplate uri) implements Operation {

        @Override
        public String method() {
            return "POST";
        }

        @Override
        public ApiReply answer(Match match, Store store) {
            return ApiReply.empty();
        }
    }
}
