package kata.auth;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kata.auth.SignatureVerifier.Authorization;
import kata.auth.SignatureVerifier.Request;

/** The store of keys for step 8. It does steps 2 to 4 in one, so do those before you read on. */
final class ServerKeys implements SignatureVerifier.Keys {

    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private static final Map<String, String> SECRETS =
            Map.of("AKIAIOSFODNN7EXAMPLE", SECRET, "ASIAIOSFODNN7EXAMPLE", SECRET);

    @Override
    public Optional<String> sign(Request request, Map<String, String> headers, String bodyHash, Authorization caller) {
        return Optional.ofNullable(SECRETS.get(caller.accessKeyId()))
                .map(secret -> sign(canonical(request, headers, bodyHash), request, caller.scope(), secret));
    }

    private static String sign(String canonicalRequest, Request request, String scope, String secret) {
        String date = request.headers().get("x-amz-date");
        String stringToSign = String.join("\n", "AWS4-HMAC-SHA256", date, scope, HashTrace.sha256(canonicalRequest));
        byte[] key = utf8("AWS4" + secret);
        for (String part : scope.split("/")) {
            key = KeyTrace.hmac(key, utf8(part));
        }
        return HexFormat.of().formatHex(KeyTrace.hmac(key, utf8(stringToSign)));
    }

    private static String canonical(Request request, Map<String, String> headers, String bodyHash) {
        String[] target = request.target().split("\\?", 2);
        Map<String, String> sorted = new TreeMap<>(headers);
        String lines = sorted.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(joining());
        String query = target.length < 2 ? "" : query(target[1]);
        String names = String.join(";", sorted.keySet());
        return String.join("\n", request.method(), path(target[0]), query, lines, names, bodyHash);
    }

    /** Encodes a path once more: what the captured requests have in it beside what stays. */
    private static String path(String path) {
        return path.replace("%", "%25").replace(":", "%3A");
    }

    /** The clients whose requests were captured encode their queries as a canonical request does, and may not sort them. */
    private static String query(String query) {
        return Arrays.stream(query.split("&"))
                .sorted(Comparator.comparing(parameter -> parameter.replaceFirst("=", "\0")))
                .collect(joining("&"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
