package kata.fake.connect;

import java.util.ArrayList;
import java.util.List;
import kata.fake.TestClient;
import kata.fake.http.PercentEncoding;
import tools.jackson.databind.JsonNode;

/** Turns the pages of a listing. */
final class Pages {

    private static final int MOST = 50;

    private Pages() {}

    /** The target of the page that follows a page. */
    static String next(String target, JsonNode page) {
        return target + "&nextToken="
                + PercentEncoding.encode(page.path("NextToken").asString());
    }

    /** How many items each page has, from the first to the one without a token. */
    static List<Integer> sizes(TestClient client, String target, String member) {
        List<Integer> sizes = new ArrayList<>();
        JsonNode page = client.get(target).json();
        sizes.add(page.path(member).size());
        while (page.has("NextToken") && sizes.size() < MOST) {
            page = client.get(next(target, page)).json();
            sizes.add(page.path(member).size());
        }
        return sizes;
    }
}
