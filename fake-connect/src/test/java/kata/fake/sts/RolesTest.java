package kata.fake.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kata.fake.auth.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Roles")
class RolesTest {

    private final Roles roles = new Roles("123456789012");

    @Test
    @DisplayName("A role trusts the callers of its own account, unless told otherwise")
    void trust() {
        Role role = roles.add("Reporting");
        assertThat(role.trust().test(new Caller("123456789012", "a"))).isTrue();
        assertThat(role.trust().test(new Caller("111122223333", "a"))).isFalse();
    }

    @Test
    @DisplayName("A role's ID has the form of IAM's")
    void id() {
        assertThat(roles.add("Reporting").id()).matches("AROA[A-Z2-7]{17}");
    }

    @Test
    @DisplayName("A removed role is gone")
    void remove() {
        roles.add("Reporting");
        roles.remove("Reporting");
        assertThat(roles.find("Reporting")).isEmpty();
    }

    @Test
    @DisplayName("A name that IAM would not take is refused")
    void name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roles.add("a b"))
                .withMessage("The role's name is 'a b'. It must have 1 to 64 letters, digits and characters of _+=,.@-"
                        + " only.");
    }
}
