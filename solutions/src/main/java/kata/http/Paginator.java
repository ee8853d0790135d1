package kata.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Step 8: all items of a list that a server hands out page by page. Each iterator starts at the first page. */
public final class Paginator implements Iterable<JsonNode> {

    private final OkHttpClient client;
    private final HttpUrl firstPage;
    private final String listMember;

    /**
     * Keeps what it is given and sends nothing.
     *
     * @param firstPage the address of the first page with all its arguments, such as {@code ?maxResults=10}
     * @param listMember the member of a page that holds its items, such as {@code UserSummaryList}
     */
    public Paginator(OkHttpClient client, HttpUrl firstPage, String listMember) {
        this.client = client;
        this.firstPage = firstPage;
        this.listMember = listMember;
    }

    /**
     * The items of all pages in order. A page with a {@code NextToken} has a next one: the same address, with the query
     * parameter {@code nextToken} set to it. A page is asked for when its first item is wanted, and not before.
     *
     * <p>{@code hasNext} and {@code next} throw an IllegalStateException if a reply is not 2xx (the message has the
     * status), or if a page's token is the one that asked for it (the message says "token"); and an
     * {@link java.io.UncheckedIOException} if no reply comes.
     */
    @Override
    public Iterator<JsonNode> iterator() {
        return new Items();
    }

    private final class Items implements Iterator<JsonNode> {

        private Iterator<JsonNode> page = Collections.emptyIterator();
        private @Nullable HttpUrl nextPage = firstPage;

        @Override
        public boolean hasNext() {
            turnReadPages();
            return page.hasNext();
        }

        @Override
        public JsonNode next() {
            turnReadPages();
            return page.next();
        }

        private void turnReadPages() {
            // A loop, not an if: an empty page in the middle has nothing to give but the way to the next one.
            while (!page.hasNext() && nextPage != null) {
                turnTo(nextPage);
            }
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
        return address.newBuilder().setQueryParameter("nextToken", token).build();
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
