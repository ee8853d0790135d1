/*
 * Misconception: collect the pages first, then hand out the items
 * Caught by: Step8PaginatorTest.asksForAPageWhenItIsWanted
 * Message contains: only the first page is asked for
 */
package kata.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
        List<JsonNode> items = new ArrayList<>();
        HttpUrl address = firstPage;
        while (address != null) {
            JsonNode page = fetch(address);
            page.path(listMember).forEach(items::add);
            address = after(address, page);
        }
        return items.iterator();
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
