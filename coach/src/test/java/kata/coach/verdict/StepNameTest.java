package kata.coach.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of a step's test")
class StepNameTest {

    @Test
    @DisplayName("Number and subject are read from a simple name")
    void readsASimpleName() {
        assertThat(StepName.of("Step4SigningKeyTest")).contains(new StepName(4, "SigningKey"));
    }

    @Test
    @DisplayName("The package of a qualified name is passed over")
    void readsAQualifiedName() {
        assertThat(StepName.of("kata.auth.Step1CredentialsTest")).contains(new StepName(1, "Credentials"));
    }

    @Test
    @DisplayName("A number may have two digits")
    void readsTwoDigits() {
        assertThat(StepName.of("Step12JitterTest")).contains(new StepName(12, "Jitter"));
    }

    @Test
    @DisplayName("Digits within the subject belong to it")
    void keepsDigitsOfTheSubject() {
        assertThat(StepName.of("Step3SigV4ScopeTest")).contains(new StepName(3, "SigV4Scope"));
    }

    @ParameterizedTest(name = "{0} is not a step''s test")
    @DisplayName("Other names are no step's")
    @ValueSource(
            strings = {
                "HouseRulesTest",
                "Step0CredentialsTest",
                "Step01CredentialsTest",
                "Step100CredentialsTest",
                "StepCredentialsTest",
                "Step1Test",
                "Step1credentialsTest",
                "Step1Credentials",
                "Step1CredentialsTests",
                "MyStep1CredentialsTest",
                "Step1CredentialsTest$Inner",
                "step1CredentialsTest",
                ""
            })
    void refusesOtherNames(String name) {
        assertThat(StepName.of(name)).isEmpty();
    }
}
