package kata.fake.server;

import java.io.ByteArrayOutputStream;
import kata.fake.http.ApiException;

/**
 * Puts a body in chunks together (RFC 9112, section 7.1). Chunk extensions and trailers are left out, as a recipient may
 * that does not know them.
 */
final class ChunkedBody {

    private static final int LONGEST_LINE = 256;
    private static final int LONG_DIGITS = 15;
    private static final int CRLF = 2;

    /** One byte a chunk would make a body six times as long on the wire. */
    private static final int LONGEST_ON_THE_WIRE = 2 * Framing.LONGEST_BODY;

    private final RequestReader reader;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int at;

    private ChunkedBody(RequestReader reader, int at) {
        this.reader = reader;
        this.at = at;
    }

    /**
     * Reads a body to its end.
     *
     * @param at where it begins, counted from the beginning of the request
     * @throws ApiException 400, 408, 413 or 431
     */
    static ChunkedBody read(RequestReader reader, int at) {
        ChunkedBody chunked = new ChunkedBody(reader, at);
        int size = chunked.size();
        while (size > 0) {
            chunked.chunk(size);
            size = chunked.size();
        }
        chunked.trailers();
        return chunked;
    }

    byte[] bytes() {
        return body.toByteArray();
    }

    /** Where the body ended, counted from the beginning of the request. */
    int end() {
        return at;
    }

    private int size() {
        String line = line();
        int semicolon = line.indexOf(';');
        String digits = (semicolon < 0 ? line : line.substring(0, semicolon)).stripTrailing();
        if (!digits.matches("[0-9A-Fa-f]+")) {
            throw Malformed.badRequest("A chunk begins with " + Malformed.quote(line)
                    + ". It must begin with its size in hexadecimal digits.");
        }
        if (digits.length() > LONG_DIGITS || Long.parseLong(digits, 16) > Framing.LONGEST_BODY - body.size()) {
            throw Framing.tooLarge();
        }
        return Integer.parseInt(digits, 16);
    }

    private void chunk(int size) {
        await(size + CRLF);
        int from = reader.from() + at;
        if (reader.bytes()[from + size] != '\r' || reader.bytes()[from + size + 1] != '\n') {
            throw Malformed.badRequest("A chunk of " + size
                    + " bytes does not end after them. Give each chunk its true size, and CR LF" + " behind it.");
        }
        body.write(reader.bytes(), from, size);
        at += size + CRLF;
    }

    private void trailers() {
        int lines = 0;
        while (!line().isEmpty()) {
            if (++lines > HeadParser.MOST_HEADERS) {
                throw Malformed.headTooLarge("The body ends in more than " + HeadParser.MOST_HEADERS
                        + " trailers. Send what they say in headers, or leave them out.");
            }
        }
    }

    private String line() {
        int i = at;
        await(1);
        while (reader.bytes()[reader.from() + i] != '\n') {
            i++;
            if (i - at > LONGEST_LINE) {
                throw Malformed.badRequest("The line of a chunk's size, or a trailer, is longer than " + LONGEST_LINE
                        + " bytes. Leave its extensions out.");
            }
            await(i - at + 1);
        }
        if (i == at || reader.bytes()[reader.from() + i - 1] != '\r') {
            throw Malformed.badRequest("The line of a chunk's size ends in LF alone. End it with CR LF.");
        }
        String line = reader.text(at, i - 1);
        at = i + 1;
        return line;
    }

    /** Waits until so many bytes of what comes next are there. */
    private void await(int count) {
        if (at + count > LONGEST_ON_THE_WIRE) {
            throw Framing.tooLarge();
        }
        while (reader.to() - reader.from() < at + count) {
            reader.more("its body in chunks");
        }
    }
}
