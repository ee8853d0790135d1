package kata.fake.iam.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Evaluator")
class EvaluatorTest {

    private static final AccessRequest REQUEST = new AccessRequest(
            "arn:aws:iam::123456789012:user/ada",
            "connect:DeleteUser",
            "arn:aws:connect:us-east-1:123456789012:instance/i-1/agent/u-1");

    private final PolicyDocument all = policy("all", "{'Effect':'Allow','Action':'connect:*','Resource':'*'}");
    private final PolicyDocument read = policy("read", "{'Effect':'Allow','Action':'connect:List*','Resource':'*'}");
    private final PolicyDocument guard = policy(
            "guard",
            "{'Effect':'Allow','Action':'connect:*','Resource':'*'},"
                    + "{'Sid':'KeepUsers','Effect':'Deny','Action':'connect:Delete*','Resource':'*'}");

    @Test
    @DisplayName("Without a policy, nothing is allowed")
    void noPolicy() {
        assertThat(evaluate()).isEqualTo(new Evaluation(Decision.IMPLICIT_DENY, null, null));
    }

    @Test
    @DisplayName("Without a statement that matches, nothing is allowed")
    void noMatch() {
        assertThat(evaluate(read).decision()).isEqualTo(Decision.IMPLICIT_DENY);
    }

    @Test
    @DisplayName("One policy that allows is enough")
    void oneAllows() {
        assertThat(evaluate(read, all).decision()).isEqualTo(Decision.ALLOWED);
    }

    @Test
    @DisplayName("A deny wins over an allow of the same policy")
    void denyWins() {
        assertThat(evaluate(guard).decision()).isEqualTo(Decision.EXPLICIT_DENY);
    }

    @Test
    @DisplayName("A deny wins over an allow of a policy before it")
    void denyWinsLater() {
        assertThat(evaluate(all, guard).decision()).isEqualTo(Decision.EXPLICIT_DENY);
    }

    @Test
    @DisplayName("A deny for something else leaves the allow alone")
    void denyOfSomethingElse() {
        PolicyDocument other = policy("other", "{'Effect':'Deny','Action':'sts:*','Resource':'*'}");
        assertThat(evaluate(other, all).decision()).isEqualTo(Decision.ALLOWED);
    }

    @Test
    @DisplayName("The evaluation names the statement that decided")
    void decidingStatement() {
        Evaluation evaluation = evaluate(all, guard);
        assertThat(evaluation.statement()).isSameAs(guard.statements().get(1));
    }

    @Test
    @DisplayName("In words, a statement with a Sid goes by its Sid")
    void describesBySid() {
        assertThat(evaluate(guard).describe()).isEqualTo("Deny: statement 'KeepUsers' of the policy 'guard'");
    }

    @Test
    @DisplayName("In words, a statement without a Sid goes by its place")
    void describesByPlace() {
        assertThat(evaluate(read, all).describe()).isEqualTo("Allow: statement 1 of the policy 'all'");
    }

    @Test
    @DisplayName("In words, an implicit deny names no statement")
    void describesNone() {
        assertThat(evaluate(read).describe()).isEqualTo("No statement allows it");
    }

    @Test
    @DisplayName("What the session's policy does not allow is not allowed")
    void sessionNarrows() {
        assertThat(Evaluator.evaluate(List.of(all), read, REQUEST))
                .isEqualTo(new Evaluation(Decision.IMPLICIT_DENY, read, null));
    }

    @Test
    @DisplayName("In words, the session's policy that does not allow it is named")
    void describesSession() {
        assertThat(Evaluator.evaluate(List.of(all), read, REQUEST).describe())
                .isEqualTo("No statement of the policy 'read' allows it");
    }

    @Test
    @DisplayName("The session's policy alone allows nothing")
    void sessionAlone() {
        assertThat(Evaluator.evaluate(List.of(), all, REQUEST).decision()).isEqualTo(Decision.IMPLICIT_DENY);
    }

    @Test
    @DisplayName("If neither allows, it is not the session's policy that is named")
    void neither() {
        assertThat(Evaluator.evaluate(List.of(read), read, REQUEST).policy()).isNull();
    }

    @Test
    @DisplayName("What the policies and the session's policy both allow is allowed")
    void intersection() {
        assertThat(Evaluator.evaluate(List.of(all), all, REQUEST).decision()).isEqualTo(Decision.ALLOWED);
    }

    @Test
    @DisplayName("A deny in the session's policy wins")
    void sessionDenies() {
        assertThat(Evaluator.evaluate(List.of(all), guard, REQUEST).decision()).isEqualTo(Decision.EXPLICIT_DENY);
    }

    private static Evaluation evaluate(PolicyDocument... policies) {
        return Evaluator.evaluate(List.of(policies), REQUEST);
    }

    private static PolicyDocument policy(String name, String statements) {
        return PolicyDocument.parse(
                name, ("{'Version':'2012-10-17','Statement':[" + statements + "]}").replace('\'', '"'));
    }
}
