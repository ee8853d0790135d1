package kata.fake.sts;

import java.time.Duration;
import kata.fake.auth.AccessKey;
import kata.fake.auth.Caller;
import kata.fake.exchange.Trace;
import kata.fake.http.ApiException;
import kata.fake.http.Body;
import org.jspecify.annotations.Nullable;

/**
 * Gives out the temporary credentials of a role (STS API reference, AssumeRole). The parameters Tags,
 * TransitiveTagKeys, ExternalId, SerialNumber, TokenCode and SourceIdentity are accepted and have no effect; PolicyArns
 * is refused, for to ignore it would give more than was asked for.
 *
 * @param permissions whether the caller's policies allow it
 * @param roles the roles that there are
 * @param sessions where the key comes from
 */
record AssumeRole(Permissions permissions, Roles roles, Sessions sessions) {

    private static final String ARN = "arn:[^:]+:iam::[0-9]{12}:role/.+";
    private static final String SESSION_NAME = "[\\w+=,.@-]*";
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 64;
    private static final long SHORTEST = 900;
    private static final long LONGEST = 43_200;
    private static final long USUAL = 3_600;

    Body answer(StsRequest asked, Caller caller, String requestId, Trace trace) {
        String arn = roleArn(asked);
        String name = sessionName(asked);
        Duration lifetime = lifetime(asked, caller);
        String policy = SessionPolicy.of(asked);
        permissions.authorize(caller, "sts:AssumeRole", arn, trace);
        Role role =
                roles.findByArn(arn).filter(found -> found.trust().test(caller)).orElseThrow(() -> denied(caller, arn));
        AccessKey key = sessions.begin(role, name, lifetime, policy);
        return Xml.write(
                "AssumeRoleResponse",
                response -> response.element("AssumeRoleResult", result -> result(result, role, name, key, policy))
                        .element("ResponseMetadata", metadata -> metadata.element("RequestId", requestId)));
    }

    private static void result(Xml result, Role role, String name, AccessKey key, @Nullable String policy) {
        result.element(
                        "AssumedRoleUser",
                        user -> user.element("AssumedRoleId", role.id() + ":" + name)
                                .element("Arn", key.caller().arn()))
                .element(
                        "Credentials",
                        credentials -> credentials
                                .element("AccessKeyId", key.id())
                                .element("SecretAccessKey", key.secret())
                                .element("SessionToken", String.valueOf(key.sessionToken()))
                                .element("Expiration", String.valueOf(key.expiration())));
        if (policy != null) {
            result.element("PackedPolicySize", String.valueOf(SessionPolicy.packedSize(policy)));
        }
    }

    private static String roleArn(StsRequest asked) {
        String arn = asked.require("RoleArn");
        if (!arn.matches(ARN)) {
            throw StsErrors.validation(arn + " is invalid");
        }
        return arn;
    }

    private static String sessionName(StsRequest asked) {
        String name = asked.require("RoleSessionName");
        if (!name.matches(SESSION_NAME)) {
            throw StsErrors.constraint(
                    name, "RoleSessionName", "Member must satisfy regular expression pattern: " + SESSION_NAME);
        }
        if (name.length() < SHORTEST_NAME) {
            throw StsErrors.constraint(
                    name, "RoleSessionName", "Member must have length greater than or equal to " + SHORTEST_NAME);
        }
        if (name.length() > LONGEST_NAME) {
            throw StsErrors.constraint(
                    name, "RoleSessionName", "Member must have length less than or equal to " + LONGEST_NAME);
        }
        return name;
    }

    /** The wording for role chaining is that of real replies. */
    private static Duration lifetime(StsRequest asked, Caller caller) {
        String text = asked.get("DurationSeconds");
        if (text == null) {
            return Duration.ofSeconds(USUAL);
        }
        if (!text.matches("-?[0-9]{1,9}")) {
            throw StsErrors.validation("DurationSeconds is '" + text + "'. It must be a number of seconds.");
        }
        long seconds = Long.parseLong(text);
        if (seconds < SHORTEST) {
            throw StsErrors.constraint(
                    text, "DurationSeconds", "Member must have value greater than or equal to " + SHORTEST);
        }
        if (seconds > LONGEST) {
            throw StsErrors.constraint(
                    text, "DurationSeconds", "Member must have value less than or equal to " + LONGEST);
        }
        if (seconds > USUAL && caller.arn().contains(":assumed-role/")) {
            throw StsErrors.validation("The requested DurationSeconds exceeds the 1 hour session limit for roles"
                    + " assumed by role chaining.");
        }
        return Duration.ofSeconds(seconds);
    }

    /** AWS does not tell a role that is not there from one that does not trust the caller. */
    private static ApiException denied(Caller caller, String arn) {
        return ApiException.accessDenied(
                "User: " + caller.arn() + " is not authorized to perform: sts:AssumeRole on resource: " + arn);
    }
}
