package kata.fake.iam;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kata.fake.http.ApiException;
import kata.fake.http.Body;
import kata.fake.json.Json;
import kata.fake.route.Match;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a request names, in its path or in its body. Nothing here refuses a request: what is missing or malformed names
 * nothing, and the operation says so later.
 *
 * @param labels the labels of the path
 * @param body the body; a missing node if it is no JSON
 */
record RequestNames(Map<String, String> labels, JsonNode body) {

    private static final String ANY = "*";

    static RequestNames of(Match match) {
        return new RequestNames(match.labels(), tree(match.request().body()));
    }

    /** The ID of the instance. In the few operations that have none in the path, it is in the body. */
    String instanceId() {
        return all("InstanceId").stream().findFirst().orElse(ANY);
    }

    /** The texts of a label or of a member: one, those of a list, or none. A dot leads into the member. */
    List<String> all(String name) {
        if (labels.containsKey(name)) {
            return List.of(labels.get(name));
        }
        JsonNode member = body.at("/" + name.replace('.', '/'));
        return (member.isArray() ? StreamSupport.stream(member.spliterator(), false) : Stream.of(member))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /** The tags that the request brings, under the name that CreateUser uses or the one that TagResource uses. */
    Map<String, String> tags() {
        Map<String, String> tags = new TreeMap<>();
        JsonNode member = body.path(labels.containsKey("resourceArn") ? "tags" : "Tags");
        member.properties().stream()
                .filter(tag -> tag.getValue().isString())
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().asString()));
        return tags;
    }

    private static JsonNode tree(Body body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : Json.tree(body);
        } catch (ApiException e) {
            return MissingNode.getInstance();
        }
    }
}
