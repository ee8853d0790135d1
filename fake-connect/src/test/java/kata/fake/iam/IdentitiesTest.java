package kata.fake.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kata.fake.iam.policy.MalformedPolicyException;
import kata.fake.iam.policy.PolicyDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Identities")
class IdentitiesTest {

    private static final String ADA = "arn:aws:iam::123456789012:user/ada";
    private static final String ALL = policy("*");

    private final Identities identities = new Identities();

    @Test
    @DisplayName("Who has no policy has none")
    void none() {
        assertThat(identities.policies(ADA)).isEmpty();
    }

    @Test
    @DisplayName("Policies are listed in the order in which they were attached")
    void attach() {
        identities.attach(ADA, "one", ALL);
        identities.attach(ADA, "two", ALL);
        assertThat(names()).containsExactly("one", "two");
    }

    @Test
    @DisplayName("A policy takes the place of one of the same name")
    void replace() {
        identities.attach(ADA, "one", ALL);
        PolicyDocument other = PolicyDocument.parse("one", policy("sts:*"));
        identities.attach(ADA, other);
        assertThat(identities.policies(ADA)).containsExactly(other);
    }

    @Test
    @DisplayName("A policy is for the principal that it was attached to")
    void ofOne() {
        identities.attach(ADA, "one", ALL);
        assertThat(identities.policies(ADA + "lina")).isEmpty();
    }

    @Test
    @DisplayName("A detached policy is gone, and the others stay")
    void detach() {
        identities.attach(ADA, "one", ALL);
        identities.attach(ADA, "two", ALL);
        identities.detach(ADA, "one");
        assertThat(names()).containsExactly("two");
    }

    @Test
    @DisplayName("Detaching tells that there was a policy")
    void detachAttached() {
        identities.attach(ADA, "one", ALL);
        assertThat(identities.detach(ADA, "one")).isTrue();
    }

    @Test
    @DisplayName("Detaching tells that there was no policy")
    void detachNothing() {
        assertThat(identities.detach(ADA, "one")).isFalse();
    }

    @Test
    @DisplayName("A malformed policy is not attached")
    void malformed() {
        assertThatExceptionOfType(MalformedPolicyException.class)
                .isThrownBy(() -> identities.attach(ADA, "one", "{}"))
                .withMessage("Policy 'one': Statement is missing. It is required.");
    }

    @Test
    @DisplayName("A session of a role can have no policy attached")
    void session() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> identities.attach("arn:aws:sts::123456789012:assumed-role/R/ada", "one", ALL))
                .withMessage("A policy cannot be attached to 'arn:aws:sts::123456789012:assumed-role/R/ada'. Attach it"
                        + " to a user or a role, such as arn:aws:iam::123456789012:role/Reporting.");
    }

    @Test
    @DisplayName("Policies that are attached at once are all there")
    void atOnce() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        IntStream.range(0, 100).forEach(i -> threads.execute(() -> identities.attach(ADA, "p" + i, ALL)));
        threads.shutdown();
        assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        assertThat(names()).hasSize(100);
    }

    private List<String> names() {
        return identities.policies(ADA).stream().map(PolicyDocument::name).toList();
    }

    private static String policy(String action) {
        return "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"" + action + "\",\"Resource\":\"*\"}}";
    }
}
