package kata.fake.iam.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Action and NotAction")
class ActionPatternTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @DisplayName("An action is matched as a whole, without regard to case, with * and ? as wildcards")
    @CsvSource({
        "connect:ListUsers, connect:ListUsers, true",
        "Connect:listusers, connect:ListUsers, true",
        "connect:ListUser, connect:ListUsers, false",
        "connect:List*, connect:ListUsers, true",
        "connect:List*, connect:DescribeUser, false",
        "connect:*User*, connect:UpdateUserRoutingProfile, true",
        "connect:?istUsers, connect:ListUsers, true",
        "connect:ListUsers?, connect:ListUsers, false",
        "connect:*, connect:ListUsers, true",
        "sts:*, connect:ListUsers, false",
        "*, connect:ListUsers, true",
    })
    void patterns(String pattern, String action, boolean matches) {
        assertThat(Ask.action("'Action':'" + pattern + "'", action)).isEqualTo(matches);
    }

    @Test
    @DisplayName("Of a list, one action is enough")
    void list() {
        assertThat(Ask.action("'Action':['sts:AssumeRole','connect:ListUsers']", "connect:ListUsers"))
                .isTrue();
    }

    @Test
    @DisplayName("NotAction is for everything but what it lists, other services included")
    void notAction() {
        assertThat(Ask.action("'NotAction':'connect:Delete*'", "iam:CreateUser"))
                .isTrue();
    }

    @Test
    @DisplayName("NotAction is not for what it lists")
    void notActionListed() {
        assertThat(Ask.action("'NotAction':['sts:*','connect:Delete*']", "connect:DeleteUser"))
                .isFalse();
    }

    @Test
    @DisplayName("An asterisk stands for nothing, too")
    void empty() {
        assertThat(Ask.action("'Action':'connect:ListUsers*'", "connect:ListUsers"))
                .isTrue();
    }
}
