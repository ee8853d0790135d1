package kata.fake.route;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.ApiRequest;

/** The first line: finds the operation that a request means. */
public final class Routes {

    private final List<Operation> operations;

    /**
     * @param operations the operations to choose from
     * @throws IllegalArgumentException if two of them have the same method and template
     */
    public Routes(List<Operation> operations) {
        Set<String> seen = new HashSet<>();
        for (Operation operation : operations) {
            String route = operation.method() + " " + operation.uri();
            if (!seen.add(route)) {
                throw new IllegalArgumentException("Two operations share the route " + route + ". Remove one.");
            }
        }
        this.operations = operations.stream()
                .sorted(Comparator.comparingLong(
                                (Operation operation) -> operation.uri().literals())
                        .reversed())
                .toList();
    }

    /**
     * The operation that a request means.
     *
     * @param trace takes the operation's name
     * @throws ApiException AccessDeniedException if there is none. Status, code and message are what the real endpoint
     *     answered to such a request in 2020
     */
    public Match match(ApiRequest request, Trace trace) {
        List<String> segments = UriTemplate.segments(request.rawPath());
        for (Operation operation : operations) {
            Optional<Map<String, String>> labels = operation.method().equals(request.method())
                    ? operation.uri().match(segments)
                    : Optional.empty();
            if (labels.isPresent()) {
                trace.operation(operation.name());
                return new Match(operation, request, labels.get());
            }
        }
        throw ApiException.accessDenied("Unable to determine service/operation name to be authorized");
    }
}
