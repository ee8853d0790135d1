package kata.fake;

import kata.fake.auth.AccessKey;
import kata.fake.auth.AccessKeys;
import kata.fake.auth.Caller;
import kata.fake.iam.Identities;
import kata.fake.sts.Roles;

/**
 * Who there is in the account of every fake: two users with a key each, and a role. It matters once signatures are
 * asked for, and more so with policies.
 *
 * <p>The keys are the examples of AWS's documentation, so no scanner for leaked secrets minds them.
 */
public final class SampleAccount {

    /** The user who may do everything in Amazon Connect, and assume every role. */
    public static final String ADMIN = "admin";

    /** The access key ID of {@link #ADMIN}. */
    public static final String ADMIN_KEY_ID = "AKIAIOSFODNN7EXAMPLE";

    /** The secret access key of {@link #ADMIN}. */
    public static final String ADMIN_SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    /** The user who may look at everything in Amazon Connect and change nothing. */
    public static final String READER = "reader";

    /** The access key ID of {@link #READER}. */
    public static final String READER_KEY_ID = "AKIAI44QH8DHBEXAMPLE";

    /** The secret access key of {@link #READER}. */
    public static final String READER_SECRET = "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY";

    /** The role that may look at everything in Amazon Connect and change nothing. It trusts the whole account. */
    public static final String REPORTING = "Reporting";

    /** What a container sends to {@code /container-credentials/Reporting} as AWS_CONTAINER_AUTHORIZATION_TOKEN. */
    public static final String CONTAINER_TOKEN = "sample-container-token";

    private static final String ALL_OF_CONNECT = """
            {
              "Version": "2012-10-17",
              "Statement": [
                {"Sid": "AllOfConnect", "Effect": "Allow", "Action": "connect:*", "Resource": "*"},
                {"Sid": "EveryRole", "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "*"}
              ]
            }
            """;

    private static final String READ_ONLY = """
            {
              "Version": "2012-10-17",
              "Statement": {
                "Sid": "ReadOnly",
                "Effect": "Allow",
                "Action": ["connect:List*", "connect:Describe*"],
                "Resource": "*"
              }
            }
            """;

    private SampleAccount() {}

    /** The ARN of a user of that name in an account, such as {@code arn:aws:iam::123456789012:user/admin}. */
    public static String userArn(String account, String name) {
        return "arn:aws:iam::" + account + ":user/" + name;
    }

    /** The ARN of a role of that name in an account, such as {@code arn:aws:iam::123456789012:role/Reporting}. */
    public static String roleArn(String account, String name) {
        return "arn:aws:iam::" + account + ":role/" + name;
    }

    static void addTo(String account, AccessKeys keys, Roles roles) {
        roles.add(REPORTING);
        keys.add(new AccessKey(ADMIN_KEY_ID, ADMIN_SECRET, new Caller(account, userArn(account, ADMIN))));
        keys.add(new AccessKey(READER_KEY_ID, READER_SECRET, new Caller(account, userArn(account, READER))));
    }

    static Identities identities(String account) {
        Identities identities = new Identities();
        identities.attach(userArn(account, ADMIN), "AllOfConnect", ALL_OF_CONNECT);
        identities.attach(userArn(account, READER), "ReadOnly", READ_ONLY);
        identities.attach(roleArn(account, REPORTING), "ReadOnly", READ_ONLY);
        return identities;
    }
}
