package kata.fake.server;

import java.util.Locale;
import java.util.Set;
import kata.fake.http.ApiException;

/**
 * The first line of a request, checked (RFC 9112, section 3).
 *
 * @param method the method
 * @param target the path and the query
 * @param authority what stood before the path in a target in absolute form; empty if nothing did
 * @param version {@code HTTP/1.0}, or a later version of HTTP/1
 */
record RequestLine(String method, String target, String authority, String version) {

    /** RFC 9112, section 3, asks servers for 8000 at least. */
    static final int LONGEST_TARGET = 8_192;

    /** What Connect uses, and what HTTP knows besides and every server may be asked. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private static final String PREFACE = "PRI * HTTP/2.0";
    private static final String ABSOLUTE = "http://";

    /** @throws ApiException 400, 414, 501 or 505 if it is not one that can be answered */
    static RequestLine parse(String line) {
        if (line.equals(PREFACE)) {
            throw Malformed.versionNotSupported(
                    "This is HTTP/2. The fake speaks HTTP/1.1 alone: turn off HTTP/2, or prior knowledge of it.");
        }
        int first = line.indexOf(' ');
        int second = line.indexOf(' ', first + 1);
        if (first < 1 || second <= first + 1 || line.indexOf(' ', second + 1) >= 0) {
            throw noLine(line);
        }
        String version = line.substring(second + 1);
        checkVersion(line, version);
        String method = line.substring(0, first);
        checkMethod(method);
        String target = line.substring(first + 1, second);
        checkTarget(target);
        return of(method, target, version);
    }

    private static RequestLine of(String method, String target, String version) {
        if (target.charAt(0) == '/' || target.equals("*") && method.equals("OPTIONS")) {
            return new RequestLine(method, target, "", version);
        }
        if (!target.regionMatches(true, 0, ABSOLUTE, 0, ABSOLUTE.length())) {
            throw Malformed.badRequest("The target is " + Malformed.quote(target) + ". It must begin with '/'.");
        }
        int path = ABSOLUTE.length();
        while (path < target.length() && "/?".indexOf(target.charAt(path)) < 0) {
            path++;
        }
        String rest = target.substring(path);
        String authority = target.substring(ABSOLUTE.length(), path);
        HostHeader.check("The target's host", authority);
        return new RequestLine(method, rest.startsWith("/") ? rest : "/" + rest, authority, version);
    }

    private static void checkVersion(String line, String version) {
        if (version.startsWith("HTTP/1.") && version.length() == 8 && Character.isDigit(version.charAt(7))) {
            return;
        }
        if (version.matches("HTTP/[0-9]\\.[0-9]")) {
            throw Malformed.versionNotSupported(
                    "The request's version is " + version + ". The fake speaks HTTP/1.1: write that.");
        }
        throw noLine(line);
    }

    private static void checkMethod(String method) {
        if (METHODS.contains(method)) {
            return;
        }
        for (int i = 0; i < method.length(); i++) {
            if (!Tokens.isTokenChar(method.charAt(i))) {
                throw Malformed.badRequest("The method is " + Malformed.quote(method)
                        + ", which holds a character that a method cannot. Write GET, PUT, POST or DELETE.");
            }
        }
        throw Malformed.notImplemented("The method is " + Malformed.quote(method)
                + ". The fake knows GET, PUT, POST and DELETE, written in capital letters.");
    }

    private static void checkTarget(String target) {
        if (target.length() > LONGEST_TARGET) {
            throw tooLong();
        }
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                throw Malformed.badRequest("The target holds the byte 0x"
                        + Integer.toHexString(c).toUpperCase(Locale.ROOT)
                        + ". Percent-encode all that is not a visible ASCII character, such as %C3%A9 for \u00e9.");
            }
            if (c == '#') {
                throw Malformed.badRequest(
                        "The target holds a '#'. Leave the fragment out, or write %23 if the character is meant.");
            }
        }
    }

    static ApiException tooLong() {
        return Malformed.targetTooLong("The target is longer than " + LONGEST_TARGET
                + " bytes. Send fewer parameters, or send them in the body.");
    }

    private static ApiException noLine(String line) {
        return Malformed.badRequest("The request line is " + Malformed.quote(line)
                + ". It must be a method, a target and HTTP/1.1, with one space between them. Write a space in the"
                + " target as %20.");
    }
}
