package kata.fake.iam.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the outermost object of a policy; {@link StatementParser} does the rest. */
final class PolicyParser {

    /** The version of the language that knows variables. */
    static final String CURRENT = "2012-10-17";

    private static final String FIRST = "2008-10-17";
    private static final Set<String> ELEMENTS = Set.of("Version", "Statement");

    /** With strict detection of duplicates: of two StringEquals in one object, the first would be lost unseen. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String name;

    PolicyParser(String name) {
        this.name = name;
    }

    PolicyDocument parse(String json) {
        try {
            return document(tree(json));
        } catch (MalformedPolicyException e) {
            throw e.in("Policy '" + name + "'");
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new MalformedPolicyException("The text is not JSON" + where + ": " + e.getOriginalMessage());
        }
    }

    private PolicyDocument document(JsonNode tree) {
        if (!tree.isObject()) {
            throw new MalformedPolicyException(
                    "The text is not a JSON object. Put Version and Statement between '{' and" + " '}'.");
        }
        Elements.check(tree, ELEMENTS);
        String version = version(tree);
        return new PolicyDocument(name, version, statements(tree, version.equals(CURRENT)));
    }

    private static String version(JsonNode tree) {
        JsonNode version = tree.get("Version");
        if (version == null) {
            return FIRST;
        }
        String text = version.asString("");
        if (!version.isString() || !text.equals(CURRENT) && !text.equals(FIRST)) {
            throw new MalformedPolicyException("Version is " + version + ". Write \"" + CURRENT
                    + "\": it is the version of the language, and not of your policy.");
        }
        return text;
    }

    private static List<Statement> statements(JsonNode tree, boolean variables) {
        List<JsonNode> nodes = Elements.list("Statement", Elements.required(tree, "Statement"));
        List<Statement> statements = new ArrayList<>();
        Set<String> sids = new HashSet<>();
        for (JsonNode node : nodes) {
            int number = statements.size() + 1;
            try {
                Statement statement = new StatementParser(number, variables).parse(node);
                if (statement.sid() != null && !sids.add(statement.sid())) {
                    throw new MalformedPolicyException(
                            "The Sid '" + statement.sid() + "' is there twice. Give each statement its own.");
                }
                statements.add(statement);
            } catch (MalformedPolicyException e) {
                throw e.in("statement " + number);
            }
        }
        return statements;
    }
}
