package kata.fake.server;

import static kata.fake.store.SampleContactCentre.INSTANCE_ID;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import kata.fake.auth.Capture;

/**
 * Requests, and what could be taken for some: captured ones that were mutated, others that a grammar with slips wrote,
 * and noise. A character is a byte. The same seed gives the same inputs.
 */
final class FuzzInputs {

    private static final List<String> TOKENS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\0",
            " ",
            "\t",
            ":",
            "%",
            "%zz",
            "%00",
            "%FF",
            "%2F",
            "#",
            "?",
            "&",
            "=",
            "//",
            "..",
            "HTTP/1.0",
            "HTTP/2.0",
            "http://b",
            "GET ",
            "HEAD ",
            "OPTIONS * ",
            "PRI * HTTP/2.0\r\n\r\n",
            "\r\n\r\n",
            "Content-Length: 5\r\n",
            "Content-Length: 99999999999999999999\r\n",
            "Content-Length: -1\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Transfer-Encoding: gzip, chunked\r\n",
            "Expect: 100-continue\r\n",
            "Host: a\r\n",
            "Host: [::1]:80\r\n",
            "Host: 1.2.3\r\n",
            "Host: xn--a\r\n",
            "Host: a..b\r\n",
            "Host: -\r\n",
            "Connection: close\r\n",
            "Connection: Upgrade\r\nUpgrade: websocket\r\n",
            "Connection: keep-alive\r\n",
            "0\r\n\r\n",
            "5\r\nabcde\r\n",
            "ffffffff\r\n",
            "\u00e9",
            "\u00ff\u00fe",
            "\u00ed\u00a0\u0080",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            "\\ud800",
            "null",
            "true",
            "1e999",
            "-0",
            "[[[[[[[[",
            "{\"a\":",
            "X-Amz-Date: 20261122T233648Z\r\n",
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&",
            "Action=AssumeRole&");
    private static final List<String> METHODS =
            List.of("GET", "GET", "PUT", "POST", "DELETE", "HEAD", "PATCH", "OPTIONS", "TRACE", "get", "", "G\u0001T");
    private static final List<String> TARGETS = List.of(
            "/instance",
            "/users-summary/" + INSTANCE_ID,
            "/queues-summary/" + INSTANCE_ID + "?queueTypes=X",
            "/",
            "/contact/stop",
            "/contact/outbound-voice",
            "/tags/arn%3Aaws",
            "*",
            "http://b/instance",
            "/%",
            "/%c3%28",
            "?",
            "//",
            "/users/" + INSTANCE_ID + "?maxResults=%zz",
            "/container-credentials/Reporting",
            "/?Action=GetCallerIdentity&Version=2011-06-15",
            "/metrics/current/" + INSTANCE_ID,
            "/a b",
            "");
    private static final List<String> VERSIONS =
            List.of("HTTP/1.1", "HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/1.9", "HTTP/2.0", "http/1.1", "HTTP/11", "");

    private final Random random;
    private final List<String> captures =
            Capture.all().stream().map(FuzzInputs::text).toList();

    FuzzInputs(long seed) {
        random = new Random(seed);
    }

    String next() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return mutated(one(captures));
        }
        return kind < 8 ? written() : kind < 9 ? mutated(written() + one(captures)) : noise(random.nextInt(200));
    }

    private static String text(Capture capture) {
        return capture.requestLine() + "\r\n" + String.join("\r\n", capture.headerLines()) + "\r\n\r\n"
                + capture.body();
    }

    private String mutated(String text) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && mutant.length() > 0; i--) {
            mutate(mutant, random.nextInt(mutant.length()));
        }
        return mutant.toString();
    }

    private void mutate(StringBuilder text, int at) {
        int end = Math.min(text.length(), at + 1 + random.nextInt(20));
        switch (random.nextInt(8)) {
            case 0 -> text.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
            case 1 -> text.insert(at, (char) random.nextInt(256));
            case 2 -> text.delete(at, end);
            case 3 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(20)));
            case 4 -> text.setLength(at);
            case 5 -> text.append(one(captures));
            default -> text.insert(at, one(TOKENS));
        }
    }

    private String written() {
        StringBuilder text = new StringBuilder(one(METHODS) + " " + one(TARGETS) + " " + one(VERSIONS) + "\r\n");
        if (random.nextInt(10) > 0) {
            text.append("Host: 127.0.0.1\r\n");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(header());
        }
        if (random.nextBoolean()) {
            return text + "\r\n";
        }
        String body = json(3);
        int bytes = body.length();
        return random.nextInt(4) > 0
                ? text + "Content-Length: " + bytes + "\r\n\r\n" + body
                : text + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(bytes) + "\r\n" + body
                        + "\r\n0\r\n\r\n";
    }

    private String header() {
        int slip = random.nextInt(12);
        return slip == 0
                ? one(TOKENS)
                : "X-" + random.nextInt(5) + (slip == 1 ? " " : "") + ": " + noise(slip == 2 ? 9 : 0) + "\r\n";
    }

    /** JSON of members that operations know, with values of all types. */
    String json(int depth) {
        String name = one(List.of(
                "InstanceId",
                "ContactId",
                "Username",
                "Tags",
                "tags",
                "Attributes",
                "Filters",
                "CurrentMetrics",
                "Groupings",
                "MaxResults",
                "NextToken",
                "IdentityInfo",
                "PhoneConfig",
                "SecurityProfileIds",
                "Name",
                "RoutingProfileId",
                "References",
                "SegmentAttributes",
                "Status",
                "ContactFlowId",
                "InitialContactId",
                "DestinationPhoneNumber",
                "SourcePhoneNumber",
                "QueueId",
                "ClientToken",
                "OutboundCallerConfig"));
        StringBuilder members = new StringBuilder("{\"InstanceId\":\"" + INSTANCE_ID + "\"");
        for (int i = random.nextInt(6); i > 0; i--) {
            members.append(",\"").append(name).append("\":").append(value(depth));
            name = one(List.of("Name", "Value", "Code", "Unit", "Queues", "Channels", "ContactFlowId", "Type", "a"));
        }
        return members + "}";
    }

    private String value(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> String.valueOf(random.nextInt(2000) - 1000);
            case 3 -> "1e999";
            case 4 -> "\"" + INSTANCE_ID + "\"";
            case 5 -> "\"\\ud800\"";
            case 6 -> "\"+12025550" + random.nextInt(200) + "\"";
            case 7 -> "\"\"";
            case 8 -> "\"" + "x".repeat(random.nextInt(300)) + "\"";
            case 9 -> "[" + value(depth - 1) + "," + value(depth - 1) + "]";
            default -> json(depth - 1);
        };
    }

    private String noise(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
