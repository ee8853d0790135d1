package kata.fake.iam.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Resource and NotResource")
class ArnPatternTest {

    private static final String USER = "arn:aws:connect:us-east-1:123456789012:instance/i-1/agent/u-1";

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("An ARN is matched as a whole, and its case counts")
    @CsvSource({
        "*, true",
        "arn:aws:connect:us-east-1:123456789012:instance/i-1/agent/u-1, true",
        "arn:aws:connect:us-east-1:123456789012:instance/i-1/agent/U-1, false",
        "arn:aws:connect:us-east-1:123456789012:instance/i-1, false",
        "arn:aws:connect:us-east-1:123456789012:instance/i-1/*, true",
        "arn:aws:connect:us-east-1:123456789012:instance/*, true",
        "arn:aws:connect:us-east-1:123456789012:instance/*/agent/u-1, true",
        "arn:aws:connect:us-east-1:123456789012:instance/*/queue/*, false",
        "arn:aws:connect:us-east-1:123456789012:instance/i-?/agent/u-?, true",
        "arn:aws:connect:us-east-1:123456789012:instance/i-??/agent/u-1, false",
        "arn:aws:connect:*:*:instance/*, true",
        "arn:aws:connect:us-????-1:*:instance/*, true",
        "arn:aws:connect:eu-*:*:instance/*, false",
        "arn:aws:connect:us-east-1:999999999999:*, false",
        "arn:aws:sts:us-east-1:123456789012:*, false",
        "arn:aws-cn:connect:us-east-1:123456789012:*, false",
    })
    void patterns(String pattern, boolean matches) {
        assertThat(Ask.resource("'Resource':'" + pattern + "'", USER)).isEqualTo(matches);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The parts that an ARN lacks are taken for asterisks")
    @CsvSource({
        "arn:aws:connect",
        "arn:aws:connect:us-east-1",
        "arn:aws:connect:us-east-1:123456789012",
        "arn:aws:connect:*",
    })
    void incomplete(String pattern) {
        assertThat(Ask.resource("'Resource':'" + pattern + "'", USER)).isTrue();
    }

    @Test
    @DisplayName("An asterisk that ends a part runs on past the colon")
    void runsOn() {
        assertThat(Ask.resource("'Resource':'arn:aws:connect:*:instance/i-1/agent/*'", USER))
                .isTrue();
    }

    @Test
    @DisplayName("An asterisk within a part stays within it")
    void staysWithin() {
        assertThat(Ask.resource("'Resource':'arn:aws:connect:us-*2:instance/i-1/agent/*'", USER))
                .isFalse();
    }

    @Test
    @DisplayName("In the last part, an asterisk stands for colons too")
    void colonInTheLastPart() {
        String trap = "arn:aws:connect:us-east-1:123456789012:instance/arn:aws:connect:us-east-1:1:instance/i";
        assertThat(Ask.resource("'Resource':'arn:aws:connect:us-east-1:123456789012:instance/*/i'", trap))
                .isTrue();
    }

    @Test
    @DisplayName("Where no resource is meant, only the asterisk by itself matches")
    void noResource() {
        assertThat(Ask.resource("'Resource':'arn:aws:connect:*:*:*'", "*")).isFalse();
    }

    @Test
    @DisplayName("Of a list, one resource is enough")
    void list() {
        assertThat(Ask.resource("'Resource':['arn:aws:sts:*','arn:aws:connect:*']", USER))
                .isTrue();
    }

    @Test
    @DisplayName("NotResource is for everything but what it lists")
    void notResource() {
        assertThat(Ask.resource("'NotResource':'arn:aws:connect:*:*:instance/*/queue/*'", USER))
                .isTrue();
    }

    @Test
    @DisplayName("NotResource is not for what it lists")
    void notResourceListed() {
        assertThat(Ask.resource("'NotResource':['arn:aws:sts:*','arn:aws:connect:*:*:instance/*']", USER))
                .isFalse();
    }

    @Test
    @DisplayName("A pattern full of asterisks is answered at once")
    void costly() {
        assertThat(Ask.resource(
                        "'Resource':'arn:aws:connect:::" + "*a".repeat(500) + "b'",
                        "arn:aws:connect:::" + "a".repeat(2000)))
                .isFalse();
    }
}
