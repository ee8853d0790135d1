package kata.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.auth.SignatureVerifier.Authorization;
import kata.auth.SignatureVerifier.Request;

/**
 * A request as a real client sent it: {@code src/test/resources/captures}, where a README says more.
 *
 * @param request its parts
 * @param authorization its Authorization header, read
 */
record CapturedRequest(Request request, Authorization authorization) {

    /** Every file of that folder, by the name of the client. */
    static final List<String> NAMES = List.of(
            "awscli2_9-ListInstances",
            "awscli2_9-TagResource",
            "awscli2_9-AssumeRole",
            "boto3_126-CreateUser",
            "boto3_126-ListInstances-session",
            "boto3_126-UntagResource",
            "node_3.1136-TagResource",
            "node_3.1136-UpdateContactAttributes",
            "java2.40.2_apache-CreateUser",
            "newman6.2.2_session-TagResourceRawColon");

    private static final Pattern AUTHORIZATION =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=(\\w+)/([^,]+), SignedHeaders=([^,]+), Signature=(\\w+)");

    static CapturedRequest read(String name) {
        String[] headAndBody = text("/captures/" + name + ".txt").split("\r?\n\r?\n", 2);
        String[] lines = headAndBody[0].split("\r?\n");
        String[] requestLine = lines[0].split(" ");
        Map<String, String> headers = new HashMap<>();
        Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(":", 2))
                .forEach(header -> headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip()));
        byte[] body = Arrays.copyOf(
                headAndBody[1].getBytes(StandardCharsets.UTF_8),
                Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new CapturedRequest(
                new Request(requestLine[0], requestLine[1], headers, body),
                authorization(Objects.requireNonNull(headers.remove("authorization"))));
    }

    /** When it was sent, by the client's clock. */
    Instant sent() {
        String date = Objects.requireNonNull(request.headers().get("x-amz-date"));
        return LocalDateTime.parse(date, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'"))
                .toInstant(ZoneOffset.UTC);
    }

    /** The name of the service that it was sent to: STS takes all its requests at the root, Connect none. */
    String service() {
        return request.target().equals("/") ? "sts" : "connect";
    }

    CapturedRequest withTarget(String target) {
        Request changed = new Request(request.method(), target, request.headers(), request.body());
        return new CapturedRequest(changed, authorization);
    }

    CapturedRequest withHeader(String name, String value) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put(name, value);
        return new CapturedRequest(
                new Request(request.method(), request.target(), headers, request.body()), authorization);
    }

    CapturedRequest withBody(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Request changed = new Request(request.method(), request.target(), request.headers(), bytes);
        return new CapturedRequest(changed, authorization);
    }

    CapturedRequest withKey(String accessKeyId) {
        return new CapturedRequest(
                request,
                new Authorization(
                        accessKeyId, authorization.scope(), authorization.signedHeaders(), authorization.signature()));
    }

    /** The same request, signed anew by somebody who has the key, for this scope and with these headers. */
    CapturedRequest signed(String scope, List<String> signedHeaders) {
        Map<String, String> signed = new HashMap<>(request.headers());
        signed.keySet().retainAll(signedHeaders);
        String bodyHash = HashTrace.sha256(new String(request.body(), StandardCharsets.UTF_8));
        Authorization unsigned = new Authorization(authorization.accessKeyId(), scope, signedHeaders, "");
        String signature =
                new ServerKeys().sign(request, signed, bodyHash, unsigned).orElseThrow();
        return new CapturedRequest(request, new Authorization(unsigned.accessKeyId(), scope, signedHeaders, signature));
    }

    private static Authorization authorization(String header) {
        Matcher matcher = AUTHORIZATION.matcher(header);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not the header of a signed request: " + header);
        }
        List<String> signedHeaders = List.of(matcher.group(3).split(";"));
        return new Authorization(matcher.group(1), matcher.group(2), signedHeaders, matcher.group(4));
    }

    private static String text(String resource) {
        try (InputStream file = CapturedRequest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
