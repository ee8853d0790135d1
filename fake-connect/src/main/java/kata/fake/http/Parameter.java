package kata.fake.http;

/**
 * One parameter of a query, decoded.
 *
 * @param name what stands before the first {@code =}
 * @param value what stands after it, empty if there is no {@code =}
 */
public record Parameter(String name, String value) {}
