package kata.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.StringJoiner;
import kata.coach.Because;
import kata.fake.FakeConnect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

class Step8PaginatorTest {

    private static final String QUEUES = "/queues-summary/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee?queueTypes=STANDARD";

    @RegisterExtension
    final ScriptedServer server = new ScriptedServer();

    @Test
    @DisplayName("The items of all pages come, in the order of the pages")
    @Because("A reply holds one page. Whoever stops there works with a part of the list, and nothing says so.")
    void readsAllPages() {
        server.pages("cGFnZTI", "cGFnZTM");

        assertThat(names(queues().iterator())).isEqualTo("Queue 1, Queue 2, Queue 3");
    }

    @Test
    @DisplayName("The second page is asked for with the same queueTypes as the first")
    @Because("A server remembers no filter from one request to the next. Left out, it is off, or the token is refused.")
    void keepsTheOtherArguments() throws InterruptedException {
        server.pages("cGFnZTI");
        names(queues().iterator());

        assertThat(server.argument(2, "queueTypes")).isEqualTo("STANDARD");
    }

    @Test
    @DisplayName("The token arrives character by character as the server handed it out")
    @Because("Tokens may hold '+', '/' and '='. In a query a bare '+' is read as a space: a token that nobody issued.")
    void sendsTheTokenAsItCame() throws InterruptedException {
        server.pages("cGF+nZT/yOg==");
        names(queues().iterator());

        assertThat(server.argument(2, "nextToken")).isEqualTo("cGF+nZT/yOg==");
    }

    @Test
    @DisplayName("A page with fewer items than maxResults is followed by another if it has a NextToken")
    @Because("maxResults is the most that a page may hold, and no promise. To stop here loses four of eight queues.")
    void goesOnAfterAShortPage() {
        try (FakeConnect connect = FakeConnect.start()) {
            String names = names(queuesOf(connect, "&maxResults=10").iterator());

            assertThat(names.split(", ").length).as("queues found").isEqualTo(8);
        }
    }

    @Test
    @DisplayName("A page without any item is followed by another if it has a NextToken")
    @Because("A service may cut a page first and filter it afterwards. Nothing is left of this one; more is to come.")
    void goesOnAfterAnEmptyPage() {
        try (FakeConnect connect = FakeConnect.start()) {
            String names = names(queuesOf(connect, "&maxResults=4").iterator());

            assertThat(names.split(", ").length).as("queues found").isEqualTo(8);
        }
    }

    @Test
    @DisplayName("While only items of the first page are wanted, only the first page is asked for")
    @Because("Connect allows two calls a second. Whoever wants one queue should not wait for all pages.")
    void asksForAPageWhenItIsWanted() {
        try (FakeConnect connect = FakeConnect.start()) {
            queuesOf(connect, "&maxResults=1").iterator().next();

            assertThat(connect.exchanges().size()).as("requests sent").isEqualTo(1);
        }
    }

    @Test
    @DisplayName("A page whose token is the one that asked for it ends the reading with an exception about the token")
    @Because("The same token leads to the same page, and that page to the same token: a loop without an end.")
    void refusesARepeatedToken() {
        server.pages("cGFnZTI", "cGFnZTI", "cGFnZTI", "cGFnZTI", "cGFnZTI");

        assertThatThrownBy(() -> names(queues().iterator()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("token");
    }

    @Test
    @DisplayName("An error in place of a page is not the end of the list, but an exception with its status")
    @Because("An error has no NextToken either. Taken for the last page, it cuts the list short, and nothing says so.")
    void refusesAnErrorInPlaceOfAPage() {
        server.reply(400, "{'Message': 'The pagination token has expired'}");

        assertThatThrownBy(() -> names(queues().iterator()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("400");
    }

    private Paginator queues() {
        return new Paginator(ScriptedServer.client(), server.url(QUEUES), "QueueSummaryList");
    }

    private static Paginator queuesOf(FakeConnect connect, String more) {
        return new Paginator(ScriptedServer.client(), connect.endpoint().resolve(QUEUES + more), "QueueSummaryList");
    }

    private static String names(Iterator<JsonNode> queues) {
        StringJoiner names = new StringJoiner(", ");
        queues.forEachRemaining(queue -> names.add(queue.path("Name").asString()));
        return names.toString();
    }
}
