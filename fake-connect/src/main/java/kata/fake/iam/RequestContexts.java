package kata.fake.iam;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.fake.auth.Caller;
import kata.fake.iam.policy.RequestContext;
import kata.fake.route.Match;
import kata.fake.store.Store;

/**
 * The condition keys of a request to the fake (IAM User Guide, "AWS global condition context keys"; Service
 * Authorization Reference, Amazon Connect).
 *
 * <p>{@code connect:InstanceId} holds the bare ID of the instance and not its ARN: so it stands in the policies of the
 * Amazon Connect administrator guide, "resource-level policy examples". The fake listens on the loopback interface and
 * speaks plain HTTP, so {@code aws:SourceIp} is 127.0.0.1 and {@code aws:SecureTransport} is false.
 */
final class RequestContexts {

    private static final Pattern USER = Pattern.compile("arn:[^:]*:iam::[^:]*:user/(?:.*/)?([^/]+)");

    private final Store store;
    private final InstantSource clock;

    RequestContexts(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What is known whichever resource is meant. */
    RequestContext of(Caller caller, Match match) {
        RequestNames names = RequestNames.of(match);
        return withTags(of(caller).plus("connect:InstanceId", instanceId(names)), match, names);
    }

    /** What is known of any request, to another service too. */
    RequestContext of(Caller caller) {
        Instant now = clock.instant();
        return new RequestContext(Map.of(
                "aws:CurrentTime", List.of(now.truncatedTo(ChronoUnit.SECONDS).toString()),
                "aws:EpochTime", List.of(String.valueOf(now.getEpochSecond())),
                "aws:PrincipalArn", List.of(caller.principalArn()),
                "aws:PrincipalAccount", List.of(caller.account()),
                "aws:RequestedRegion", List.of(store.region()),
                "aws:SourceIp", List.of("127.0.0.1"),
                "aws:SecureTransport", List.of("false"),
                "aws:username", username(caller)));
    }

    /** What is known beside that, given the resource. */
    RequestContext withResource(RequestContext context, String resource) {
        return withTags(context, "aws:ResourceTag/", store.tags(resource).orElse(Map.of()));
    }

    /** Only users have a name: a role's session has none (IAM User Guide, "Principal key values"). */
    private static List<String> username(Caller caller) {
        Matcher user = USER.matcher(caller.principalArn());
        return user.matches() ? List.of(user.group(1)) : List.of();
    }

    /** For operations on tags, the ARN tells the instance. */
    private static List<String> instanceId(RequestNames names) {
        List<String> ids = names.all("InstanceId");
        return ids.isEmpty()
                ? names.all("resourceArn").stream()
                        .filter(arn -> arn.contains(":instance/"))
                        .map(arn -> arn.replaceFirst(".*?:instance/", "").replaceFirst("/.*", ""))
                        .toList()
                : ids;
    }

    private static RequestContext withTags(RequestContext context, Match match, RequestNames names) {
        Map<String, String> tags = names.tags();
        List<String> keys = new ArrayList<>(tags.keySet());
        keys.addAll(match.request().queryValues("tagKeys"));
        return withTags(context, "aws:RequestTag/", tags).plus("aws:TagKeys", keys);
    }

    private static RequestContext withTags(RequestContext context, String prefix, Map<String, String> tags) {
        RequestContext more = context;
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            more = more.plus(prefix + tag.getKey(), tag.getValue());
        }
        return more;
    }
}
