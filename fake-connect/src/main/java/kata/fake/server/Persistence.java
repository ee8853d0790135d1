package kata.fake.server;

import java.util.Locale;

/** Whether a connection goes on after a reply, and whether the reply says so (RFC 9112, sections 9.3 and 9.6). */
enum Persistence {
    /** It goes on, as everybody expects. */
    USUAL(""),

    /** It goes on because the client asked for it, and hears of it. */
    KEPT("keep-alive"),

    /** It ends. */
    CLOSED("close");

    private final String option;

    Persistence(String option) {
        this.option = option;
    }

    /** What the header Connection of the reply says; empty if there is none. */
    String option() {
        return option;
    }

    /**
     * What holds for a request.
     *
     * @param version such as {@code HTTP/1.1}
     * @param connection all values of the header Connection, with commas between them
     */
    static Persistence of(String version, String connection) {
        boolean old = version.equals("HTTP/1.0");
        if (connection.isEmpty()) {
            return old ? CLOSED : USUAL;
        }
        String options = "," + connection.toLowerCase(Locale.ROOT).replace(" ", "") + ",";
        if (options.contains(",close,")) {
            return CLOSED;
        }
        if (old) {
            return options.contains(",keep-alive,") ? KEPT : CLOSED;
        }
        return USUAL;
    }
}
