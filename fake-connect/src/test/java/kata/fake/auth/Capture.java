package kata.fake.auth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;

/**
 * A request as a real client sent it: the file's name tells which. The keys are AWS's documented examples.
 *
 * @param name the file's name
 * @param requestLine the first line
 * @param headerLines the lines up to the empty one
 * @param body the body, a character for each byte
 */
public record Capture(String name, String requestLine, List<String> headerLines, String body) {

    public static final String SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    public static final String TOKEN = "IQoJb3JpZ2luX2VjEXAMPLE//+token==";
    public static final String ACCOUNT = "123456789012";

    public static Capture of(String name) {
        try (InputStream in = Objects.requireNonNull(Capture.class.getResourceAsStream("/captures/" + name), name)) {
            String[] parts = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .replace("\r\n", "\n")
                    .split("\n\n", 2);
            List<String> head = Arrays.asList(parts[0].split("\n"));
            List<String> headers = new ArrayList<>(head.subList(1, head.size()));
            return new Capture(name, head.get(0), headers, parts[1].substring(0, length(headers)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Capture> all() {
        return List.of(
                        "awscli2_9-AssumeRole.txt",
                        "awscli2_9-ListInstances.txt",
                        "awscli2_9-TagResource.txt",
                        "boto3_126-CreateUser.txt",
                        "boto3_126-ListInstances-session.txt",
                        "boto3_126-UntagResource.txt",
                        "java2.40.2_apache-CreateUser.txt",
                        "newman6.2.2_session-TagResourceRawColon.txt",
                        "node_3.1136-TagResource.txt",
                        "node_3.1136-UpdateContactAttributes.txt")
                .stream()
                .map(Capture::of)
                .toList();
    }

    public ApiRequest request() {
        String[] words = requestLine.split(" ", 3);
        Headers headers = Headers.NONE;
        for (String line : headerLines) {
            int colon = line.indexOf(':');
            headers = headers.plus(
                    line.substring(0, colon), line.substring(colon + 1).trim());
        }
        return new ApiRequest(words[0], words[1], headers, Body.of(body.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** This capture with another text in the place of one that occurs in it. */
    public Capture with(String old, String replacement) {
        return new Capture(
                name,
                requestLine.replace(old, replacement),
                headerLines.stream().map(line -> line.replace(old, replacement)).toList(),
                body.replace(old, replacement));
    }

    /** This capture with one more header. */
    public Capture plus(String headerLine) {
        List<String> more = new ArrayList<>(headerLines);
        more.add(headerLine);
        return new Capture(name, requestLine, more, body);
    }

    String service() {
        return name.contains("AssumeRole") ? "sts" : "connect";
    }

    @Override
    public String toString() {
        return name;
    }

    private static int length(List<String> headerLines) {
        return headerLines.stream()
                .filter(line -> line.toLowerCase().startsWith("content-length:"))
                .mapToInt(line ->
                        Integer.parseInt(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElse(0);
    }
}
