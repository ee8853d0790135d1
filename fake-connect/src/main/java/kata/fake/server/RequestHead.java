package kata.fake.server;

import java.util.Locale;

/**
 * What the head of a request says about the connection and the body.
 *
 * @param method the method, one that this server implements
 * @param target the target in origin form: the path and the query
 * @param authority the authority of a target in absolute form, which then stands for Host; empty if there was none
 * @param contentLength the number of bytes that Content-Length declares, -1 if there is none
 * @param chunked whether the body comes in chunks
 * @param expectsContinue whether the client waits for 100 Continue before it sends the body
 * @param last whether the connection ends after the reply
 */
record RequestHead(
        String method,
        String target,
        String authority,
        long contentLength,
        boolean chunked,
        boolean expectsContinue,
        boolean last) {

    /** Whether MockWebServer would stumble over a body, were it an empty one. */
    boolean bodiless() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /**
     * Whether the connection ends after the reply (RFC 9112, section 9.3).
     *
     * @param version such as {@code HTTP/1.1}
     * @param connection all values of the header Connection, with commas between them
     */
    static boolean last(String version, String connection) {
        if (connection.isEmpty()) {
            return version.equals("HTTP/1.0");
        }
        String options = "," + connection.toLowerCase(Locale.ROOT).replace(" ", "") + ",";
        return options.contains(",close,") || version.equals("HTTP/1.0") && !options.contains(",keep-alive,");
    }
}
