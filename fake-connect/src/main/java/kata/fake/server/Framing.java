package kata.fake.server;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kata.fake.http.ApiException;

/**
 * Where a body ends (RFC 9112, section 6). Where two servers could see two different ends, a request is turned down:
 * that is how requests are smuggled past the first of them.
 *
 * @param contentLength the number of bytes, -1 if none is declared
 * @param chunked whether the body comes in chunks
 * @param announced whether there is a Content-Type, so that a body is meant to follow
 */
record Framing(long contentLength, boolean chunked, boolean announced) {

    /** Ten times what the longest body of an operation here could have. */
    static final int LONGEST_BODY = 1 << 20;

    private static final int LONG_DIGITS = 18;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    /** @throws ApiException 400, 413 or 501 */
    static Framing of(String version, List<String> encodings, List<String> lengths, List<String> types) {
        if (!encodings.isEmpty() && !lengths.isEmpty()) {
            throw Malformed.badRequest(
                    "Content-Length and Transfer-Encoding are both there. Send one of them, for they may disagree.");
        }
        return new Framing(contentLength(lengths), chunked(version, encodings), !types.isEmpty());
    }

    /** @throws ApiException 400 or 411 if that method cannot have such a body */
    void check(String method) {
        if (chunked && (method.equals("GET") || method.equals("HEAD"))) {
            throw Malformed.badRequest("A GET or HEAD comes in chunks. Leave its body out.");
        }
        if (announced && !chunked && contentLength < 0 && WITH_BODY.contains(method)) {
            throw Malformed.lengthRequired("A Content-Type announces a body, but nothing says how long it is. Send"
                    + " Content-Length, 0 for an empty body.");
        }
    }

    static ApiException tooLarge() {
        return Malformed.contentTooLarge(
                "The body has more than " + LONGEST_BODY + " bytes, which the fake does not read. Send a shorter one.");
    }

    private static long contentLength(List<String> lengths) {
        if (lengths.isEmpty()) {
            return -1;
        }
        String length = String.join(", ", lengths);
        boolean digits = !length.isEmpty();
        for (int i = 0; i < length.length(); i++) {
            digits &= length.charAt(i) >= '0' && length.charAt(i) <= '9';
        }
        if (!digits) {
            throw Malformed.badRequest("Content-Length is " + Malformed.quote(length)
                    + ". It must be one number of bytes, written in digits alone.");
        }
        if (length.length() > LONG_DIGITS || Long.parseLong(length) > LONGEST_BODY) {
            throw tooLarge();
        }
        return Long.parseLong(length);
    }

    private static boolean chunked(String version, List<String> encodings) {
        if (encodings.isEmpty()) {
            return false;
        }
        String encoding = String.join(", ", encodings);
        if (version.equals("HTTP/1.0")) {
            throw Malformed.badRequest("Transfer-Encoding came with HTTP/1.0, which does not know it. Send HTTP/1.1.");
        }
        if (encoding.equalsIgnoreCase("chunked")) {
            return true;
        }
        String[] codings = encoding.split(",");
        boolean unknown = false;
        for (String coding : codings) {
            unknown |= !coding.strip().equalsIgnoreCase("chunked");
        }
        String what = "Transfer-Encoding is " + Malformed.quote(encoding) + ". ";
        if (unknown && codings.length > 0 && codings[codings.length - 1].strip().equalsIgnoreCase("chunked")
                || unknown && !encoding.toLowerCase(Locale.ROOT).contains("chunked")) {
            throw Malformed.notImplemented(what + "The only one known here is chunked.");
        }
        throw Malformed.badRequest(what + "It must be chunked, once and at the end.");
    }
}
