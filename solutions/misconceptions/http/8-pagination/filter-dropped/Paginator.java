/*
 * Misconception: the token says it all, so the other arguments can go
 * Caught by: Step8PaginatorTest.keepsTheOtherArguments
 * Message contains: The second page is asked for with the same queueTypes as the first
 */
package kata.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

public final class Paginator implements Iterable<JsonNode> {

    private final OkHttpClient client;
    private final HttpUrl firstPage;
    private final String listMember;

    public Paginator(OkHttpClient client, HttpUrl firstPage, String listMember) {
        this.client = client;
        this.firstPage = firstPage;
        this.listMember = listMember;
    }

    @Override
    public Iterator<JsonNode> iterator() {
        return new Items();
    }

    private final class Items implements Iterator<JsonNode> {

        private Iterator<JsonNode> page = Collections.emptyIterator();
        private @Nullable HttpUrl nextPage = firstPage;

        @Override
        public boolean hasNext() {
            // A loop, not an if: an empty page in the middle has nothing to give but the way to the next one.
            while (!page.hasNext() && nextPage != null) {
                turnTo(nextPage);
            }
            return page.hasNext();
        }

        @Override
        public JsonNode next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The last page has been read to its end.");
            }
            return page.next();
        }

        private void turnTo(HttpUrl address) {
            JsonNode reply = fetch(address);
            nextPage = after(address, reply);
            page = reply.path(listMember).iterator();
        }
    }

    private static @Nullable HttpUrl after(HttpUrl address, JsonNode page) {
        String token = page.path("NextToken").stringValue("");
        if (token.isEmpty()) {
            return null;
        }
        if (token.equals(address.queryParameter("nextToken"))) {
            throw new IllegalStateException("The server hands back the page token that it was sent, so the list would"
                    + " have no end: " + address);
        }
        return address.newBuilder()
                .query(null)
                .setQueryParameter("nextToken", token)
                .build();
    }

    private JsonNode fetch(HttpUrl address) {
        Request request = new Request.Builder().url(address).build();
        try (Response reply = client.newCall(request).execute()) {
            String body = reply.body().string();
            if (!reply.isSuccessful()) {
                throw new IllegalStateException("No page but a " + reply.code() + " from " + address + ": " + body);
            }
            return JsonMapper.shared().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("No reply from " + address, e);
        }
    }
}
