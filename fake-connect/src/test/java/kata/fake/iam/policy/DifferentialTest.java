package kata.fake.iam.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two implementations of the policy rules")
class DifferentialTest {

    private static final int CASES = 20_000;
    private static final long SEED = Long.getLong("kata.seed", 42L);

    private final Random random = new Random(SEED);
    private final RandomPolicies policies = new RandomPolicies(random);

    @Test
    @DisplayName("agree on thousands of random policies and requests")
    void agree() {
        Map<Decision, Integer> seen = new EnumMap<>(Decision.class);
        for (int i = 0; i < CASES; i++) {
            List<String> attached =
                    random.nextInt(3) == 0 ? List.of(policies.policy(), policies.policy()) : List.of(policies.policy());
            String session = random.nextInt(4) == 0 ? policies.policy() : null;
            AccessRequest request = policies.request();
            Decision decision = decide(attached, session, request);
            assertThat(decision)
                    .as("seed %s, case %s: %s, session %s, %s", SEED, i, attached, session, request)
                    .isEqualTo(NaivePolicies.decide(attached, session, request));
            seen.merge(decision, 1, Integer::sum);
        }
        assertThat(seen.values()).as("seed %s: %s", SEED, seen).hasSize(3).allMatch(count -> count > CASES / 100);
    }

    private static Decision decide(List<String> attached, String session, AccessRequest request) {
        List<PolicyDocument> documents =
                attached.stream().map(json -> PolicyDocument.parse("p", json)).toList();
        PolicyDocument narrowing = session == null ? null : PolicyDocument.parse("s", session);
        return Evaluator.evaluate(documents, narrowing, request).decision();
    }
}
