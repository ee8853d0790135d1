package kata.fake.server;

import kata.fake.http.ApiException;
import okhttp3.HttpUrl;

/** A host and perhaps a port, as the header Host and a target in absolute form have them. */
final class HostHeader {

    private HostHeader() {}

    /**
     * MockWebServer makes a URL of it, and loses the connection if it cannot.
     *
     * @param what what is looked at, for the message
     * @throws ApiException 400 if no URL could hold it (RFC 9112, section 3.2)
     */
    static void check(String what, String host) {
        boolean known = !host.isEmpty();
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            known &= c < 0x80 && Character.isLetterOrDigit(c) || ".-_:[]".indexOf(c) >= 0;
        }
        if (!known || HttpUrl.parse("http://" + host + "/") == null) {
            throw Malformed.badRequest(what + " is " + Malformed.quote(host)
                    + ". It must be a name or an address, and perhaps a port, such as 127.0.0.1:8080.");
        }
    }
}
