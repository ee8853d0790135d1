package kata.fake.iam.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Policy variables")
class VariablesTest {

    private static final String OWN = "'Resource':'arn:aws:connect:*:*:instance/${aws:username}'";
    private static final RequestContext ADA = RequestContext.EMPTY.plus("aws:username", "ada");

    @Test
    @DisplayName("A variable stands for the value of its key, whose case has no say")
    void value() {
        assertThat(Ask.resource(OWN, instance("ada"), RequestContext.EMPTY.plus("AWS:UserName", "ada")))
                .isTrue();
    }

    @Test
    @DisplayName("A variable stands for no other value")
    void otherValue() {
        assertThat(Ask.resource(OWN, instance("grace"), ADA)).isFalse();
    }

    @Test
    @DisplayName("An asterisk in the value is no wildcard")
    void wildcardInTheValue() {
        assertThat(Ask.resource(OWN, instance("ada"), RequestContext.EMPTY.plus("aws:username", "*")))
                .isFalse();
    }

    @Test
    @DisplayName("A resource with a variable that is not known matches nothing")
    void unknown() {
        assertThat(Ask.resource(OWN, instance("${aws:username}"))).isFalse();
    }

    @Test
    @DisplayName("A key with several values is of no use as a variable")
    void severalValues() {
        RequestContext two = RequestContext.EMPTY.plus("aws:username", List.of("ada", "grace"));
        assertThat(Ask.resource(OWN, instance("ada"), two)).isFalse();
    }

    @Test
    @DisplayName("NotResource with a variable that is not known is for nothing at all")
    void unknownInNotResource() {
        assertThat(Ask.resource("'NotResource':'arn:aws:connect:*:*:instance/${aws:username}'", instance("ada")))
                .isFalse();
    }

    @Test
    @DisplayName("A default value stands in for a missing key")
    void fallback() {
        PolicyDocument policy = PolicyDocument.parse("p", """
                {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*",
                    "Resource": "arn:aws:connect:*:*:instance/${aws:username, 'nobody'}"}}""");
        AccessRequest request = new AccessRequest("ada", "connect:ListUsers", instance("nobody"));
        assertThat(Evaluator.evaluate(List.of(policy), request).isAllowed()).isTrue();
    }

    @Test
    @DisplayName("${*} stands for an asterisk and not for anything")
    void asterisk() {
        assertThat(Ask.resource("'Resource':'arn:aws:connect:*:*:instance/${*}'", instance("ada")))
                .isFalse();
    }

    @Test
    @DisplayName("${$} stands for a dollar sign")
    void dollar() {
        assertThat(Ask.resource("'Resource':'arn:aws:connect:*:*:instance/${$}5'", instance("$5")))
                .isTrue();
    }

    @Test
    @DisplayName("The value of a condition can be a variable")
    void inACondition() {
        assertThat(Ask.condition(
                        "{'StringEquals':{'aws:RequestTag/owner':'${aws:username}'}}",
                        ADA.plus("aws:RequestTag/owner", "ada")))
                .isTrue();
    }

    @Test
    @DisplayName("A condition with a variable that is not known does not hold, even if it is negated")
    void unknownInACondition() {
        assertThat(Ask.condition(
                        "{'StringNotEquals':{'aws:RequestTag/owner':'${aws:username}'}}",
                        "aws:RequestTag/owner",
                        "ada"))
                .isFalse();
    }

    @Test
    @DisplayName("An ARN in a condition can come from a variable as a whole")
    void arnInACondition() {
        RequestContext context = RequestContext.EMPTY
                .plus("aws:PrincipalArn", "arn:aws:iam::123456789012:user/ada")
                .plus("connect:UserArn", "arn:aws:iam::123456789012:user/ada");
        assertThat(Ask.condition("{'ArnEquals':{'connect:UserArn':'${aws:PrincipalArn}'}}", context))
                .isTrue();
    }

    @Test
    @DisplayName("The language of 2008 takes a variable for an ordinary text")
    void version2008() {
        PolicyDocument policy = PolicyDocument.parse("p", """
                {"Statement": {"Effect": "Allow", "Action": "*",
                    "Resource": "arn:aws:connect:*:*:instance/${aws:username}"}}""");
        AccessRequest request = new AccessRequest("ada", "connect:ListUsers", instance("${aws:username}"), ADA);
        assertThat(Evaluator.evaluate(List.of(policy), request).isAllowed()).isTrue();
    }

    private static String instance(String id) {
        return "arn:aws:connect:us-east-1:123456789012:instance/" + id;
    }
}
