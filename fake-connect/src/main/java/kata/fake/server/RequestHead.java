package kata.fake.server;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kata.fake.http.ApiException;
import kata.fake.http.Body;
import okhttp3.HttpUrl;

/**
 * The head of a request, checked (RFC 9112).
 *
 * @param lines the request line and the header lines
 * @param contentLength the number of bytes that Content-Length declares, 0 if there is none
 * @param chunked whether the body comes in chunks
 */
record RequestHead(List<String> lines, long contentLength, boolean chunked) {

    /** Carries the body of a GET past MockWebServer, in the place of its Content-Length. */
    static final String HIDDEN_BODY = "x-fake-connect-body";

    private static final String CONTENT_LENGTH = "Content-Length";
    private static final String TRANSFER_ENCODING = "Transfer-Encoding";
    private static final int MOST_DIGITS = 8;

    RequestHead {
        lines = List.copyOf(lines);
    }

    /**
     * A head that MockWebServer can read.
     *
     * @throws ApiException InvalidRequestException if this is none
     */
    static RequestHead parse(List<String> lines) {
        if (!lines.get(0).matches("[A-Z]+ [^ ]+ HTTP/1\\.[01]")) {
            throw ApiException.invalidRequest(
                    "The request line is '" + lines.get(0) + "'. It must be a method, a target and"
                            + " HTTP/1.1, with one space between them. Write a space in the target as %20.");
        }
        for (String line : lines.subList(1, lines.size())) {
            if (!line.matches("[^\\s:]+:.*")) {
                throw ApiException.invalidRequest(
                        "The header line '" + line + "' does not begin with a name and a colon.");
            }
        }
        if (!values(lines, HIDDEN_BODY).isEmpty()) {
            throw ApiException.invalidRequest("The header " + HIDDEN_BODY + " is the fake's own. Leave it out.");
        }
        checkHost(lines);
        long contentLength = contentLength(lines);
        boolean chunked = chunked(lines);
        if (chunked && !values(lines, CONTENT_LENGTH).isEmpty()) {
            throw ApiException.invalidRequest(
                    "Content-Length and Transfer-Encoding are both there. Send one of them, for they may disagree.");
        }
        RequestHead head = new RequestHead(lines, contentLength, chunked);
        if (chunked && head.isBodiless()) {
            throw ApiException.invalidRequest("A GET or HEAD comes in chunks. Leave its body out.");
        }
        return head;
    }

    /** Whether this is one of the requests whose body MockWebServer stumbles over, were it an empty one. */
    boolean hidesItsBody() {
        return isBodiless() && !values(lines, CONTENT_LENGTH).isEmpty();
    }

    /** Whether the client waits for 100 Continue before it sends the body (RFC 9110, section 10.1.1). */
    boolean expectsContinue() {
        return values(lines, "Expect").stream().anyMatch(value -> value.equalsIgnoreCase("100-continue"));
    }

    /** The head as it goes on to MockWebServer. */
    String text() {
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    /** The head with the body inside it: the name of the first Content-Length is replaced, so that the order stays. */
    String withBody(Body body) {
        List<String> changed = new ArrayList<>();
        boolean hidden = false;
        for (String line : lines) {
            if (!isHeader(line, CONTENT_LENGTH)) {
                changed.add(line);
            } else if (!hidden) {
                changed.add(HIDDEN_BODY + ": " + Base64.getEncoder().encodeToString(body.bytes()));
                hidden = true;
            }
        }
        return new RequestHead(changed, 0, false).text();
    }

    private boolean isBodiless() {
        return lines.get(0).startsWith("GET ") || lines.get(0).startsWith("HEAD ");
    }

    /** MockWebServer makes an address of it, and drops the connection without closing it if that fails. */
    private static void checkHost(List<String> lines) {
        for (String host : values(lines, "Host")) {
            if (HttpUrl.parse("http://" + host + "/") == null) {
                throw ApiException.invalidRequest("The header Host is '" + host
                        + "'. It must be the host of the address, and its port behind a colon if that is not the usual"
                        + " one.");
            }
        }
    }

    private static long contentLength(List<String> lines) {
        Set<String> values = values(lines, CONTENT_LENGTH);
        if (values.isEmpty()) {
            return 0;
        }
        if (values.size() > 1 || !values.iterator().next().matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw ApiException.invalidRequest("Content-Length is " + String.join(" and ", values)
                    + ". It must be one number of bytes with at most " + MOST_DIGITS + " digits.");
        }
        return Long.parseLong(values.iterator().next());
    }

    private static boolean chunked(List<String> lines) {
        Set<String> values = values(lines, TRANSFER_ENCODING);
        if (values.isEmpty()) {
            return false;
        }
        if (!String.join(",", values).equalsIgnoreCase("chunked")) {
            throw ApiException.invalidRequest(
                    "Transfer-Encoding is " + String.join(" and ", values) + ". The only one known here is chunked.");
        }
        return true;
    }

    private static Set<String> values(List<String> lines, String name) {
        Set<String> values = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            if (isHeader(line, name)) {
                values.add(line.substring(name.length() + 1).trim());
            }
        }
        return values;
    }

    private static boolean isHeader(String line, String name) {
        return line.regionMatches(true, 0, name + ":", 0, name.length() + 1);
    }
}
