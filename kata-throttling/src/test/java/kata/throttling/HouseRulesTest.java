package kata.throttling;

import kata.coach.rules.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    @DisplayName("The house rules hold for everything that you write here")
    void hold() {
        HouseRules.check(Throttled.class);
    }
}
