package kata.throttling;

import kata.coach.rules.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reads your classes and runs none of them, which may take a busy machine a while. */
@Timeout(60)
class HouseRulesTest {

    @Test
    @DisplayName("The house rules hold for everything that you write here")
    void hold() {
        HouseRules.check(Throttled.class);
    }
}
