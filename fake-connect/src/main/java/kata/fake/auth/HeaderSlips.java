package kata.fake.auth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kata.fake.http.ApiRequest;

/** Ways to get the headers and the list of their names wrong. */
record HeaderSlips(ApiRequest request, Authorization authorization, CanonicalRequest canonical) {

    private static final String CHARSET = ";\\s*charset=[^;]*";

    Stream<Variant> all() {
        return Stream.of(values(), hosts(), contentTypes(), lists()).flatMap(variants -> variants);
    }

    private Stream<Variant> values() {
        return Stream.of(
                headers(
                        joined(values -> String.join(",", values)),
                        "Runs of white space in a value were left as they are: make one space of each."),
                headers(
                        joined(values -> values.get(0)),
                        "Of several headers with one name, only the first was signed."),
                headers(
                        joined(values -> values.get(values.size() - 1)),
                        "Of several headers with one name, only the last was signed."),
                headers(
                        joined(values -> String.join(", ", values)),
                        "Several headers with one name are joined with a comma and no space."),
                headers(
                        joined(values -> values.stream().sorted().collect(Collectors.joining(","))),
                        "Several headers with one name are joined in the order in which they are sent."),
                headers(
                        eachValue(value -> value.toLowerCase(Locale.ROOT)),
                        "The values were lower-cased: names alone are."),
                headers(eachValue(value -> " " + value), "A space was left between the colon and the value."),
                headers(namesAsSent(), "The names of the headers are written in lower case."));
    }

    private Stream<Variant> hosts() {
        String host = value("host");
        String name = host.replaceFirst(":[0-9]+$", "");
        String port = host.substring(name.length());
        return Stream.of(name, "localhost" + port, "127.0.0.1" + port, "localhost", "127.0.0.1", endpoint())
                .map(signed -> headers(
                        with("host", signed),
                        "The host that was signed is not the one in the Host header, port included."));
    }

    private Stream<Variant> contentTypes() {
        String type = value("content-type");
        String bare = type.replaceFirst("(?i)" + CHARSET, "");
        return Stream.of(bare, bare + "; charset=utf-8", bare + "; charset=UTF-8", bare + ";charset=utf-8", "")
                .map(signed -> headers(
                        with("content-type", signed),
                        "The Content-Type was changed after signing: some clients add a charset to it."));
    }

    private Stream<Variant> lists() {
        String text = canonical.text();
        String asSent = String.join(";", authorization.signedHeaders());
        List<String> inTheOrderSent = new ArrayList<>();
        authorization
                .signedHeaders()
                .forEach(name -> canonical.headers().stream()
                        .filter(line -> line.startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                        .forEach(inTheOrderSent::add));
        return Stream.of(
                Variant.of(
                        canonical.withHeaders(inTheOrderSent).withSignedHeaders(asSent),
                        "The headers were not sorted by name."),
                headers(inTheOrderSent, "The headers were not sorted by name, but the list of their names was."),
                Variant.of(
                        canonical.withSignedHeaders(asSent),
                        "The names in the list of signed headers are in lower case and sorted."),
                Variant.of(
                        canonical.withSignedHeaders(canonical.signedHeaders() + ";"),
                        "A semicolon follows the last name: they stand between the names."),
                new Variant(
                        text.replace(
                                "\n\n" + canonical.signedHeaders() + "\n", "\n" + canonical.signedHeaders() + "\n"),
                        "The empty line after the headers is missing: each header ends in a newline, and another"
                                + " follows."),
                new Variant(text + "\n", "Nothing follows the hash of the payload, a newline neither."));
    }

    private Variant headers(List<String> headers, String slip) {
        return Variant.of(canonical.withHeaders(headers), slip);
    }

    /** The headers with their values as they came, put together in another way. */
    private List<String> joined(Function<List<String>, String> joining) {
        return names().map(name -> {
                    List<String> values = request.headers().all(name);
                    return name + ":" + (values.isEmpty() ? "" : joining.apply(values));
                })
                .toList();
    }

    private List<String> eachValue(UnaryOperator<String> change) {
        return names().map(name -> name + ":" + change.apply(value(name))).toList();
    }

    private List<String> namesAsSent() {
        return names().map(name -> request.headers().fields().stream()
                                .map(field -> field.name())
                                .filter(name::equalsIgnoreCase)
                                .findFirst()
                                .orElse(name)
                        + ":" + value(name))
                .toList();
    }

    private List<String> with(String changed, String value) {
        return names().map(name -> name + ":" + (name.equals(changed) ? value : value(name)))
                .toList();
    }

    private Stream<String> names() {
        return Arrays.stream(canonical.signedHeaders().split(";", -1));
    }

    private String value(String name) {
        return canonical.headers().stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** For those who sign for the real endpoint and send to the fake. */
    private String endpoint() {
        CredentialScope scope = authorization.scope();
        return scope.service() + "." + scope.region() + ".amazonaws.com";
    }
}
