/*
 * Misconception, the commonest of its step: the reply to a list operation is the list
 * Caught by: Step8PaginatorTest.readsAllPages
 * Message contains: A reply holds one page
 */
package kata.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
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
        return fetch(firstPage).path(listMember).iterator();
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
