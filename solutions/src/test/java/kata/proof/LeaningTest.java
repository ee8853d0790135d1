package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a README says of steps that need others")
class LeaningTest {

    @Test
    @DisplayName("is nothing where each step stands alone")
    void noneLeans() {
        assertThat(Leaning.declaredIn("Each step stands alone, so a step that is not finished breaks no other. A term"))
                .isEqualTo(new Leaning(0, List.of()));
    }

    @Test
    @DisplayName("is read from its sentence, a range and a line end included")
    void readsARange() {
        assertThat(Leaning.declaredIn("Each step stands alone, except that step 6 puts 2\nto 4 together. Step 7 ..."))
                .isEqualTo(new Leaning(6, List.of(2, 3, 4)));
    }

    @Test
    @DisplayName("is read where one step leans on one other")
    void readsASingleStep() {
        assertThat(Leaning.declaredIn("Each step stands alone; step 9 may use the token bucket of step 2."))
                .isEqualTo(new Leaning(9, List.of(2)));
    }

    @Test
    @DisplayName("has to be there")
    void wantsTheSentence() {
        assertThatThrownBy(() -> Leaning.declaredIn("The nine steps"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The README has no sentence that begins \"Each step stands alone\"");
    }

    @Test
    @DisplayName("has to name the steps that are leant on")
    void wantsBothSides() {
        assertThatThrownBy(() -> Leaning.declaredIn("Each step stands alone, except\nstep 6. A term"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "This names one step, and not those that it leans on: Each step stands alone, except step 6.");
    }
}
