package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import kata.coach.Because;
import kata.throttling.AsyncCalls.Outcome;
import okhttp3.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class Step8AsyncCallsTest {

    @RegisterExtension
    final FakeCalls calls = new FakeCalls();

    @Test
    @DisplayName("A request is handed to enqueue without waiting, and the future of send completes with the reply")
    @Because("A thread that waits for a reply does nothing else, and a hundred calls would hold a hundred threads.")
    void completesWithTheReply() {
        CompletableFuture<Response> reply = calls.send(1);
        assertThat(calls.sent()).as("requests handed to enqueue").isEqualTo("1");

        calls.reply(1, 201);
        assertThat(FakeCalls.status(reply)).isEqualTo("201");
    }

    @Test
    @DisplayName("Of seven requests, five are sent at once if five may be under way, and the others wait")
    @Because("Connect lets a burst of five through. Whatever comes with them is turned away with a 429.")
    void sendsNoMoreThanAllowed() {
        calls.sendAll(7, 5);

        assertThat(calls.sent()).as("requests sent").isEqualTo("1 2 3 4 5");
    }

    @Test
    @DisplayName("As soon as any call ends, the next request is sent")
    @Because("One slow call then holds up its own place only. In groups of five, four places stand empty until the "
            + "slowest is done.")
    void sendsTheNextWhenOneEnds() {
        calls.sendAll(7, 5);
        calls.reply(3, 200);

        assertThat(calls.sent()).as("requests sent").isEqualTo("1 2 3 4 5 6");
    }

    @Test
    @DisplayName("When one call fails, the others are still sent, and their outcomes are kept")
    @Because("One broken connection out of a hundred loses one outcome. Whoever loses all of them cannot say which "
            + "users were changed.")
    void keepsTheOthersWhenOneFails() {
        CompletableFuture<List<Outcome>> all = calls.sendAll(3, 1);
        calls.fail(1, "connection reset");
        calls.reply(2, 200);
        calls.reply(3, 429);

        assertThat(FakeCalls.outcomes(all)).isEqualTo("connection reset, 200, 429");
    }

    @Test
    @DisplayName("Outcomes come in the order of the requests, whatever order the replies come in")
    @Because("An outcome does not say whose it is; its place in the list does. In the order of the replies, it is "
            + "somebody else's.")
    void keepsTheOrderOfTheRequests(RandomGenerator random) {
        CompletableFuture<List<Outcome>> all = calls.sendAll(9, 4);
        calls.replyInAnyOrder(random);

        assertThat(FakeCalls.outcomes(all)).isEqualTo("201, 202, 203, 204, 205, 206, 207, 208, 209");
    }

    @Test
    @DisplayName("Fewer requests than may be under way get done too, and none at all at once, with an empty list")
    @Because(
            "A place for which there is no request stays empty. And if only the end of a call can complete the future, "
                    + "nobody does when there is no call, and the caller waits for ever.")
    void isDoneWhenThereIsNothingToDo() {
        CompletableFuture<List<Outcome>> one = calls.sendAll(1, 5);
        calls.reply(1, 200);

        assertThat(FakeCalls.outcomes(one)).as("the outcome of one").isEqualTo("200");
        assertThat(FakeCalls.outcomes(calls.sendAll(0, 5))).isEqualTo("an empty list");
    }

    @Test
    @DisplayName("Cancelling the future of send cancels its call")
    @Because("A future knows nothing of the call behind it. Unless somebody tells the call, it goes on, and counts "
            + "against the limit.")
    void cancelsTheCall() {
        calls.send(1).cancel(true);

        assertThat(calls.cancelled()).as("calls cancelled").isEqualTo("1");
    }

    @Test
    @DisplayName("Cancelling the future of sendAll cancels the calls under way, and no further request is sent")
    @Because("A person who stops a change of a hundred users wants it stopped now, and not ninety users later.")
    void cancelsTheRest() {
        calls.sendAll(4, 2).cancel(true);
        calls.fail(1, "Canceled");

        assertThat(calls.sent()).as("requests sent").isEqualTo("1 2");
        assertThat(calls.cancelled()).as("calls cancelled").isEqualTo("1 2");
    }

    @Test
    @DisplayName("A reply that nobody will read is closed: after its status is taken, or when it comes too late")
    @Because("An open reply keeps its connection. Each one left open costs another connection, until there are none.")
    void closesWhatNobodyReads() {
        calls.sendAll(1, 1);
        calls.reply(1, 200);
        calls.send(2).cancel(true);
        calls.reply(2, 200);

        assertThat(calls.leftOpen()).as("replies left open").isEqualTo("none");
    }
}
