package kata.fake.server;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kata.fake.http.ApiRequest;
import kata.fake.http.Body;
import kata.fake.http.Headers;
import okhttp3.HttpUrl;

/**
 * Reads a request as MockWebServer 5.5 does, and fails where that would lose the connection: it is what a guard must
 * never let happen.
 */
final class MockWebServerModel {

    private final byte[] bytes;
    private int at;

    MockWebServerModel(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean exhausted() {
        return at == bytes.length;
    }

    /** The next request. Throws anything at all if it is none. */
    ApiRequest next() {
        String[] words = line().split(" ", 3);
        List<Headers.Field> fields = new ArrayList<>();
        long length = -1;
        boolean chunked = false;
        String host = "none";
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon);
            String value = header.substring(colon + 1).strip();
            fields.add(new Headers.Field(name, value));
            length = length == -1 && name.equalsIgnoreCase("Content-Length") ? Long.parseLong(value) : length;
            chunked |= name.equalsIgnoreCase("Transfer-Encoding") && value.equalsIgnoreCase("chunked");
            host = name.equalsIgnoreCase("Host") ? value : host;
        }
        String path = words[0].equals("OPTIONS") && words[1].equals("*") ? "/" : words[1];
        HttpUrl.get("http://" + host + path);
        byte[] body = length != -1 ? take((int) length) : chunked ? chunks() : new byte[0];
        if ((body.length > 0 || chunked) && (words[0].equals("GET") || words[0].equals("HEAD"))) {
            throw new IllegalArgumentException("Request must not have a body: " + words[0]);
        }
        return new ApiRequest(words[0], words[1], new Headers(fields), Body.of(body));
    }

    private byte[] chunks() {
        List<byte[]> chunks = new ArrayList<>();
        for (int size = Integer.parseInt(line().strip(), 16); size > 0; size = Integer.parseInt(line().strip(), 16)) {
            chunks.add(take(size));
            empty();
        }
        empty();
        return chunks.isEmpty() ? new byte[0] : chunks.get(0);
    }

    private void empty() {
        if (!line().isEmpty()) {
            throw new IllegalStateException("Expected an empty line.");
        }
    }

    private byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(bytes, at, at + count);
        if (at + count > bytes.length) {
            throw new IllegalStateException("The body ends too soon.");
        }
        at += count;
        return taken;
    }

    private String line() {
        int end = at;
        while (bytes[end] != '\n') {
            end++;
        }
        String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
        at = end + 1;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
