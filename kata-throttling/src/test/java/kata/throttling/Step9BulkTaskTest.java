package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** If a test says nothing else, there are 100 users, the rate is 2 and the burst 5, and a call takes no time. */
class Step9BulkTaskTest {

    @RegisterExtension
    final UserUpdates updates = new UserUpdates();

    @Test
    @DisplayName("A hundred users are updated, and no call gets a 429: each is sent when the server has a token for it")
    @Because(
            "Every 429 is a call for nothing, and takes from what the account's other programs may call. A plan needs no "
                    + "retries.")
    void bringsNo429() {
        assertThat(updates.run()).isEqualTo("100 x 200");
        assertThat(updates.updated()).as("users with the new profile").isEqualTo("100 of 100");
    }

    @Test
    @DisplayName("The last of 100 updates is sent after 47.5 s, which is as soon as can be")
    @Because(
            "Within t seconds the server lets 5 + 2 x t calls through: 100 of them in 47.5 s. No plan gets below that, "
                    + "and a longer wait helps nobody.")
    void takesTheLeastTime() {
        updates.run();

        assertThat(updates.lastCallAt()).isEqualTo("47.5s");
    }

    @Test
    @DisplayName("With another rate and another burst, 20 users take (20 - burst) / rate seconds, and there is no 429")
    @Because("Each operation has limits of its own, and AWS raises those of an account on request.")
    void keepsToAnyLimits(RandomGenerator random) {
        int rate = 1 << random.nextInt(4);
        int burst = random.nextInt(1, 5);

        assertThat(updates.users(20).limits(rate, burst).run()).isEqualTo("20 x 200");
        assertThat(updates.lastCallAt()).isEqualTo((20.0 - burst) / rate + "s");
    }

    @Test
    @DisplayName("If calls take 0.25 s, and the tenth a minute, the last of 30 is sent after 70 s, and there is no 429")
    @Because(
            "Tokens flow in during a call too, so a pause after each reply is a wait for what is there already. A full "
                    + "bucket takes no more: after a minute there are 5 tokens, not 120.")
    void countsTheTimeOfCalls() {
        updates.users(30).callsLast(Duration.ofMillis(250)).slowCall(10);

        assertThat(updates.run()).isEqualTo("30 x 200");
        assertThat(updates.lastCallAt()).isEqualTo("70.0s");
    }

    @Test
    @DisplayName("With a rate of 0.5 and a burst of 1, 200 updates take 398 s, and none comes with a signature too old")
    @Because(
            "A signature holds the time it was made at, and is good for five minutes. What is made and signed long before "
                    + "it is sent comes too late.")
    void signsWhenItSends() {
        assertThat(updates.users(200).limits(0.5, 1).run()).isEqualTo("200 x 200");
    }

    @Test
    @DisplayName("A task that was killed after 12 of 20 calls, and runs again a minute later, updates each user once")
    @Because(
            "A user who is marked before the call is lost in a crash. One who is marked only at the end, or never, is updated "
                    + "twice.")
    void resumes() {
        updates.users(20).runUntilKilledAfter(12);
        updates.pause(Duration.ofMinutes(1));
        updates.run();

        assertThat(updates.updatesPerUser()).as("how often users were updated").isEqualTo("20 x once");
    }

    @Test
    @DisplayName("Progress is reported after each update, and goes on where a killed run was")
    @Because("A person who watches wants to know how much of the whole is done, whichever run did it.")
    void reportsProgress() {
        updates.users(4).runUntilKilledAfter(2);
        updates.run();

        assertThat(updates.progress()).isEqualTo("1 of 4 | 2 of 4 | 3 of 4 | 4 of 4");
    }

    @Test
    @DisplayName("A task that was killed after 12 of 20 calls, and runs again at once, brings no 429")
    @Because(
            "The program is new, and the server's bucket is not: the killed run has emptied it. The journal knows that "
                    + "there was one.")
    void resumesWithoutABurst() {
        updates.users(20).runUntilKilledAfter(12);

        assertThat(updates.run()).isEqualTo("20 x 200");
    }

    @Test
    @DisplayName(
            "If the second user is not there any more, the task ends with an IOException, and only the first is done")
    @Because(
            "A reply came, and nothing was updated. Marked as done or passed over, this user would never be looked at again.")
    void takesNoErrorForDone() {
        String[] outcome = updates.users(3).withoutUser(2).run().split(": ", 2);

        assertThat(outcome[0]).isEqualTo("1 x 200, 1 x 404, then IOException");
        assertThat(outcome[1]).as("the message").contains("8000-000000000002").contains("404");
        assertThat(updates.done()).as("users marked as done").isEqualTo(1);
    }
}
