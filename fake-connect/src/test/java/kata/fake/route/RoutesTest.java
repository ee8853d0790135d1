package kata.fake.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import kata.fake.store.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Routes")
class RoutesTest {

    private final Routes routes = new Routes(List.of(
            operation("DescribeThing", "GET", "/things/{Id}"),
            operation("CreateThing", "PUT", "/things/{Id}"),
            operation("ListThings", "GET", "/things/all")));
    private final Trace trace = new Trace();

    @Test
    @DisplayName("The method decides between two operations of one path")
    void byMethod() {
        assertThat(match("PUT", "/things/1").operation().name()).isEqualTo("CreateThing");
    }

    @Test
    @DisplayName("The query has no say")
    void ignoresTheQuery() {
        assertThat(match("GET", "/things/1?Id=2").label("Id")).isEqualTo("1");
    }

    @Test
    @DisplayName("Of two templates that match, the one with fewer labels is meant")
    void mostLiteral() {
        assertThat(match("GET", "/things/all").operation().name()).isEqualTo("ListThings");
    }

    @Test
    @DisplayName("The trace learns the operation's name")
    void traces() {
        match("GET", "/things/1");
        assertThat(trace.operation()).isEqualTo("DescribeThing");
    }

    @Test
    @DisplayName("A request that leads nowhere is answered as the real endpoint answers it")
    void unroutable() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> match("POST", "/things/1"))
                .withMessage("Unable to determine service/operation name to be authorized")
                .satisfies(e -> assertThat(e.status() + " " + e.code()).isEqualTo("403 AccessDeniedException"));
    }

    @Test
    @DisplayName("Two operations on one route are refused")
    void duplicates() {
        Operation one = operation("One", "GET", "/a");
        Operation two = operation("Two", "GET", "/a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Routes(List.of(one, two)))
                .withMessage("Two operations share the route GET /a. Remove one.");
    }

    @Test
    @DisplayName("Asking for a label that is not in the template names those that are")
    void unknownLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> match("GET", "/things/1").label("UserId"))
                .withMessage("The template /things/{Id} has no label UserId, only [Id].");
    }

    private Match match(String method, String target) {
        return routes.match(ApiRequest.of(method, target), trace);
    }

    private static Operation operation(String name, String method, String uri) {
        return new FakeOperation(name, method, UriTemplate.of(uri));
    }

    private record FakeOperation(String name, String method, UriTemplate uri) implements Operation {

        @Override
        public ApiReply answer(Match match, Store store) {
            return ApiReply.empty();
        }
    }
}
