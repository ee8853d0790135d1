package kata.throttling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** AWS publishes these figures: 2 a second and a burst of 5 for ListUsers, 0.5 and 1 for SearchContacts. */
class Step3BurstRateTest {

    @RegisterExtension
    final Schedule calls = new Schedule();

    @Test
    @DisplayName("Of six calls at the same moment, a burst of 5 lets five through, whatever the rate")
    @Because("The burst is what the bucket holds, and the rate is how fast it fills. At one moment nothing has flowed "
            + "in yet, so there is nothing to add to the five.")
    void letsTheBurstThrough() {
        calls.at(0, 6);

        assertThat(calls.timeline(2, 5)).isEqualTo("0.0s 200 200 200 200 200 429");
    }

    @Test
    @DisplayName("A second after the burst, two calls get through, and not five again")
    @Because("A counter that starts anew each second would let five calls through every second, and 2 are allowed. "
            + "A bucket is as full as the rate has made it.")
    void givesNoNewBurstEachSecond() {
        calls.at(0.25, 5).at(1.25, 4);

        assertThat(calls.timeline(2, 5)).isEqualTo("0.25s 200 200 200 200 200 | 1.25s 200 200 429 429");
    }

    @Test
    @DisplayName("At 2 a second, one call more gets through half a second later")
    @Because("Two a second means one every half second, not two at each full second.")
    void goesOnAtTheRate() {
        calls.at(0, 5).at(0.5, 2);

        assertThat(calls.timeline(2, 5)).isEqualTo("0.0s 200 200 200 200 200 | 0.5s 200 429");
    }

    @Test
    @DisplayName("Calls that were turned away do not delay the next one")
    @Because("Here a 429 costs no token, nor a part of one. If it did, a caller in a hurry would push the next "
            + "success away with every try.")
    void takesNoTokenForA429() {
        calls.at(0, 6).at(0.25, 1).at(0.5, 1);

        assertThat(calls.timeline(2, 5)).isEqualTo("0.0s 200 200 200 200 200 429 | 0.25s 429 | 0.5s 200");
    }

    @Test
    @DisplayName("After a minute without a call, SearchContacts has one call saved up, and not thirty")
    @Because("The burst is the most that the bucket holds. What flows in after that is lost.")
    void savesNoMoreThanTheBurst() {
        calls.operation("SearchContacts").at(0, 2).at(60, 3);

        assertThat(calls.timeline(0.5, 1)).isEqualTo("0.0s SearchContacts 200 429 | 60.0s SearchContacts 200 429 429");
    }

    @Test
    @DisplayName("When ListUsers has used up its burst, DescribeUser still has its own")
    @Because("Connect's limits hold for each operation by itself. With one bucket for all, a long list would stop "
            + "everything else.")
    void hasABucketForEachOperation() {
        calls.at(0, 5).operation("DescribeUser").at(0, 1);

        assertThat(calls.timeline(2, 5)).isEqualTo("0.0s 200 200 200 200 200 | 0.0s DescribeUser 200");
    }

    @Test
    @DisplayName("When one region's burst is used up, another region still has its own")
    @Because("AWS counts per region: each has servers, and so buckets, of its own.")
    void hasABucketForEachRegion() {
        calls.at(0, 5).region("us-west-2").at(0, 1);

        assertThat(calls.timeline(2, 5)).isEqualTo("0.0s 200 200 200 200 200 | 0.0s us-west-2 200");
    }

    @Test
    @DisplayName("When one account's burst is used up, another account still has its own")
    @Because("AWS counts per account. All users of one share its buckets, and strangers have theirs.")
    void hasABucketForEachAccount() {
        calls.at(0, 5).account("444455556666").at(0, 1);

        assertThat(calls.timeline(2, 5)).isEqualTo("0.0s 200 200 200 200 200 | 0.0s account 444455556666 200");
    }

    @Test
    @DisplayName("A schedule drawn at random has the timeline that a second way of counting gives")
    @Because("A prediction is of use if it holds for any rate, burst and schedule. The second way keeps no tokens: it "
            + "computes when the next call is due.")
    void agreesWithASecondWayOfCounting(RandomGenerator random) {
        calls.random(random);
        double rate = 0.25 * (1 << random.nextInt(4));
        int burst = random.nextInt(1, 7);

        assertThat(calls.timeline(rate, burst))
                .as("rate %s, burst %s", rate, burst)
                .isEqualTo(calls.timelineByDueTimes(rate, burst));
    }
}
