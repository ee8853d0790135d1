package kata.fake.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.fake.http.ApiException;
import kata.fake.http.ApiReply;
import kata.fake.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds code and message of an error in a reply, whichever API wrote it: Connect in JSON, STS in XML. */
final class ReplyError {

    private static final Pattern CODE = Pattern.compile("<Code>(.*?)</Code>", Pattern.DOTALL);
    private static final Pattern MESSAGE = Pattern.compile("<Message>(.*?)</Message>", Pattern.DOTALL);

    private ReplyError() {}

    static @Nullable String code(ApiReply reply) {
        String type = reply.headers().first("x-amzn-ErrorType");
        return type == null && isXml(reply) ? text(CODE, reply) : type;
    }

    static @Nullable String message(ApiReply reply) {
        if (isXml(reply)) {
            return text(MESSAGE, reply);
        }
        try {
            JsonNode body = Json.tree(reply.body());
            return body.path("Message").asString(body.path("message").asString(null));
        } catch (ApiException e) {
            return null;
        }
    }

    private static boolean isXml(ApiReply reply) {
        return reply.status() >= 400 && "text/xml".equals(reply.headers().first("Content-Type"));
    }

    private static @Nullable String text(Pattern element, ApiReply reply) {
        Matcher found = element.matcher(reply.body().text());
        return found.find() ? unescaped(found.group(1)) : null;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
