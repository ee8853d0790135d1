package kata.fake.iam.policy;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A malformed policy")
class MalformedPolicyTest {

    @ParameterizedTest(name = "{0}")
    @DisplayName("names the slip on its outermost level, and what to write")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "[] # The text is not a JSON object. Put Version and Statement between '{' and '}'.",
                "{'Version':'2012-10-17'} # Statement is missing. It is required.",
                "{'Statement':[]} # Statement is an empty list. Put at least one value into it.",
                "{'statement':[]} # There is no element 'statement' here. Write Statement; case counts.",
                "{'Rules':[]} # There is no element 'Rules' here. There are Statement, Version.",
                "{'Id':'x','Statement':[]} # There is no element 'Id' here. It belongs to policies of resources:"
                        + " leave it"
                        + " out.",
                "{'Version':'2012-10-18','Statement':[]} # Version is \"2012-10-18\". Write \"2012-10-17\": it is the"
                        + " version of the language, and not of your policy.",
                "{'Version':1,'Statement':[]} # Version is 1. Write \"2012-10-17\": it is the version of the language,"
                        + " and not of your policy.",
                "{'Statement':'x'} # statement 1: The statement is \"x\". Write an object with Effect, Action and"
                        + " Resource.",
            })
    void document(String json, String message) {
        refuses(json, "Policy 'p': " + message);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("names the slip in a statement, and what to write")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "'Action':'*','Resource':'*' # Effect is missing. It is required.",
                "'Effect':'allow','Action':'*','Resource':'*' # Effect is \"allow\". Write \"Allow\" or \"Deny\"; case"
                        + " counts.",
                "'Effect':'Allow','Resource':'*' # Action is missing. Write Action, or NotAction for everything but"
                        + " what"
                        + " it lists.",
                "'Effect':'Allow','Action':'*','NotAction':'*','Resource':'*' # Action and NotAction are both there."
                        + " Keep"
                        + " one of them.",
                "'Effect':'Allow','Action':'*' # Resource is missing. Write Resource, or NotResource for everything but"
                        + " what it lists.",
                "'Effect':'Allow','Actions':'*','Resource':'*' # There is no element 'Actions' here. There are Action,"
                        + " Condition, Effect, NotAction, NotResource, Resource, Sid.",
                "'Effect':'Allow','Principal':'*','Action':'*','Resource':'*' # There is no element 'Principal' here. A"
                        + " policy that is attached to a user or a role is about that user or role: leave it out.",
                "'Sid':'Read all','Effect':'Allow','Action':'*','Resource':'*' # Sid is 'Read all'. Write it with the"
                        + " letters A-Z and a-z and digits only.",
                "'Effect':'Allow','Action':[],'Resource':'*' # Action: Action is an empty list. Put at least one value"
                        + " into it.",
                "'Effect':'Allow','Action':7,'Resource':'*' # Action: Action holds 7. Write a text in quotation marks.",
                "'Effect':'Allow','Action':'ListUsers','Resource':'*' # Action: 'ListUsers' is no action. Write"
                        + " service:Name, such as connect:ListUsers or connect:List*, or \"*\" for every action of"
                        + " every"
                        + " service. The service takes no wildcards.",
                "'Effect':'Allow','Action':'*','Resource':'instance/i-1' # Resource: 'instance/i-1' is no ARN. Write"
                        + " one,"
                        + " such as arn:aws:connect:us-east-1:123456789012:instance/*, or \"*\" for every resource.",
                "'Effect':'Allow','Action':'*','NotResource':'arn:aws:*:::x' # NotResource: 'arn:aws:*:::x' names the"
                        + " service '*'. Write one service, such as connect; it takes no wildcards.",
                "'Effect':'Allow','Action':'*','Resource':'arn:*:connect:::x' # Resource: 'arn:*:connect:::x' names the"
                        + " partition '*'. Write aws, or another partition such as aws-us-gov; it takes no wildcards.",
                "'Effect':'Allow','Action':'*','Resource':'arn:aws:connect:${aws:RequestedRegion}:1:x' # Resource:"
                        + " 'arn:aws:connect:${aws:RequestedRegion}:1:x' has a variable before the fifth colon."
                        + " Variables may stand after it only.",
                "'Effect':'Allow','Action':'*','Resource':'arn:aws:connect:::${aws:username' # Resource:"
                        + " 'arn:aws:connect:::${aws:username' has a '${' without a '}'. Close the variable, or write"
                        + " ${$} for a dollar sign.",
                "'Effect':'Allow','Action':'*','Resource':'arn:aws:connect:::${username}' # Resource: '${username}'"
                        + " is no"
                        + " variable. Write a condition key, such as ${aws:username}, or with a default value"
                        + " ${aws:username, 'nobody'}.",
            })
    void statement(String members, String message) {
        refuses("{'Version':'2012-10-17','Statement':[{" + members + "}]}", "Policy 'p': statement 1: " + message);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("names the slip in a condition, and what to write")
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{'StringEquals':'x'} # Condition: StringEquals holds \"x\". Write {\"aws:key\": \"value\"}: a key"
                        + " and its"
                        + " values.",
                "{'StringEquals':{}} # Condition: StringEquals holds {}. Write {\"aws:key\": \"value\"}: a key and its"
                        + " values.",
                "{'StringEquals':{'team':'x'}} # Condition: 'team' is no condition key. Write prefix:name, such as"
                        + " aws:CurrentTime or connect:InstanceId.",
                "{'StringEquals':{'aws:key':[]}} # Condition: StringEquals: aws:key is an empty list. Put at least one"
                        + " value into it.",
                "{'StringEquals':{'aws:key':{}}} # Condition: StringEquals: aws:key holds {}. Write a text, a number,"
                        + " true or false.",
                "{'NullIfExists':{'aws:key':'true'}} # Condition: 'NullIfExists' puts something around Null. Write Null"
                        + " alone: it asks whether the key is there.",
                "{'NumericEquals':{'aws:key':'ten'}} # Condition: NumericEquals: 'ten' is no number. Write an"
                        + " integer or"
                        + " a decimal, such as 10 or 0.5.",
                "{'DateLessThan':{'aws:key':'5 Jan'}} # Condition: DateLessThan: '5 Jan' is no date. Write it in ISO"
                        + " 8601,"
                        + " such as 2026-01-05T09:00:00Z, or in seconds since 1970.",
                "{'DateLessThan':{'aws:key':'2026-02-30'}} # Condition: DateLessThan: '2026-02-30' is no date. Write"
                        + " it in"
                        + " ISO 8601, such as 2026-01-05T09:00:00Z, or in seconds since 1970.",
                "{'Bool':{'aws:key':'yes'}} # Condition: Bool: 'yes' is neither true nor false. Write one of them.",
                "{'IpAddress':{'aws:key':'1.2.3.4/33'}} # Condition: IpAddress: '1.2.3.4/33' is no range of IP"
                        + " addresses."
                        + " Write CIDR, such as 203.0.113.0/24 or 2001:db8::/32.",
                "{'IpAddress':{'aws:key':'localhost'}} # Condition: IpAddress: 'localhost' is no range of IP addresses."
                        + " Write CIDR, such as 203.0.113.0/24 or 2001:db8::/32.",
                "{'ArnLike':{'aws:key':'role/x'}} # Condition: ArnLike: 'role/x' is no ARN. Write all six parts,"
                        + " such as"
                        + " arn:aws:iam::123456789012:role/*.",
            })
    void condition(String condition, String message) {
        refuses(
                "{'Version':'2012-10-17','Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':"
                        + condition + "}}",
                "Policy 'p': statement 1: " + message);
    }

    @Test
    @DisplayName("names every operator if one is unknown")
    void operator() {
        refuses(
                "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':{'StringIs':{'aws:key':'x'}}}}",
                "Policy 'p': statement 1: Condition: 'StringIs' is no condition operator. Write one of StringEquals,"
                        + " StringNotEquals, StringEqualsIgnoreCase, StringNotEqualsIgnoreCase, StringLike,"
                        + " StringNotLike, NumericEquals, NumericNotEquals, NumericLessThan, NumericLessThanEquals,"
                        + " NumericGreaterThan, NumericGreaterThanEquals, DateEquals, DateNotEquals, DateLessThan,"
                        + " DateLessThanEquals, DateGreaterThan, DateGreaterThanEquals, Bool, IpAddress, NotIpAddress,"
                        + " ArnEquals, ArnLike, ArnNotEquals, ArnNotLike, Null; case counts.");
    }

    @Test
    @DisplayName("shows what a Condition looks like if it is no object")
    void noCondition() {
        refuses(
                "{'Statement':{'Effect':'Allow','Action':'*','Resource':'*','Condition':'x'}}",
                "Policy 'p': statement 1: Condition is \"x\". Write {\"StringEquals\": {\"aws:key\": \"value\"}}: an"
                        + " operator, in it a key, and its values.");
    }

    @Test
    @DisplayName("names a Sid that two statements share")
    void sids() {
        String statement = "{'Sid':'Read','Effect':'Allow','Action':'*','Resource':'*'}";
        refuses(
                "{'Statement':[" + statement + "," + statement + "]}",
                "Policy 'p': statement 2: The Sid 'Read' is there twice. Give each statement its own.");
    }

    @Test
    @DisplayName("names the line and the column where it stops being JSON")
    void notJson() {
        assertThatExceptionOfType(MalformedPolicyException.class)
                .isThrownBy(() -> PolicyDocument.parse("p", "{\n\"Version\": }"))
                .withMessageStartingWith("Policy 'p': The text is not JSON (line 2, column 12): ");
    }

    @Test
    @DisplayName("is a text that goes on after the policy")
    void trailing() {
        assertThatExceptionOfType(MalformedPolicyException.class)
                .isThrownBy(() -> PolicyDocument.parse("p", "{} {}"))
                .withMessageStartingWith("Policy 'p': The text is not JSON (line 1, column 4): ");
    }

    @Test
    @DisplayName("is an empty text")
    void empty() {
        assertThatExceptionOfType(MalformedPolicyException.class)
                .isThrownBy(() -> PolicyDocument.parse("p", ""))
                .withMessage(
                        "Policy 'p': The text is not a JSON object. Put Version and Statement between '{' and '}'.");
    }

    @Test
    @DisplayName("is one that says the same element twice")
    void duplicate() {
        assertThatExceptionOfType(MalformedPolicyException.class)
                .isThrownBy(() -> PolicyDocument.parse("p", "{\"Version\":\"2012-10-17\",\"Version\":\"2012-10-17\"}"))
                .withMessageContaining("Version");
    }

    private static void refuses(String json, String message) {
        assertThatExceptionOfType(MalformedPolicyException.class)
                .isThrownBy(() -> PolicyDocument.parse("p", json.replace('\'', '"')))
                .withMessage(message);
    }
}
