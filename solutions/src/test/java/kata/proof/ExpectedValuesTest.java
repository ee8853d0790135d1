package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The expected values of a test")
class ExpectedValuesTest {

    @Test
    @DisplayName("are the texts that it compares with")
    void areCompared() {
        assertThat(ExpectedValues.of(
                        "assertThat(Endpoint.of(\"connect-me-there\"))\n.isEqualTo(\"sts.eu.example.com/\");"))
                .containsExactly("sts.eu.example.com/");
    }

    @Test
    @DisplayName("are found in the constants that it compares with, and in no others")
    void areFoundInConstants() {
        String test = """
                private static final String EXPECTED = "{\\"team\\": \\"north\\"}";
                private static final String GIVEN = "{\\"team\\": \\"south\\"}";
                assertThat(body(GIVEN)).isEqualTo(EXPECTED);
                """;

        assertThat(ExpectedValues.of(test)).containsExactly("{\"team\": \"north\"}");
    }

    @Test
    @DisplayName("are neither short nor plain words, which the contract has to name")
    void areWorthCopying() {
        assertThat(ExpectedValues.of(
                        "x.isEqualTo(\"a user\"); x.isEqualTo(\"ResourceNotFoundException\"); x.isEqualTo(\"25%2F\");"))
                .isEmpty();
    }
}
