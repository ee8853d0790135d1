package kata.fake.interop;

import java.util.HashMap;
import java.util.Map;
import kata.fake.FakeConnect;
import kata.fake.SampleAccount;
import kata.fake.store.SampleContactCentre;

/**
 * Where a client calls, and as whom.
 *
 * @param endpoint such as {@code http://127.0.0.1:41234}
 */
record Setting(String endpoint, String keyId, String secret) {

    static final String USER_ID = SampleContactCentre.ADA_ID;
    static final String USER_ARN =
            "arn:aws:connect:us-east-1:123456789012:instance/" + SampleContactCentre.INSTANCE_ID + "/agent/" + USER_ID;
    static final String ROLE_ARN = SampleAccount.roleArn(SampleContactCentre.ACCOUNT, SampleAccount.REPORTING);

    static Setting admin(FakeConnect fake) {
        return new Setting(endpoint(fake), SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET);
    }

    static Setting reader(FakeConnect fake) {
        return new Setting(endpoint(fake), SampleAccount.READER_KEY_ID, SampleAccount.READER_SECRET);
    }

    /** The administrator's key with the reader's secret. */
    static Setting wrongSecret(FakeConnect fake) {
        return new Setting(endpoint(fake), SampleAccount.ADMIN_KEY_ID, SampleAccount.READER_SECRET);
    }

    /** What the programs of src/proof/interop read. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "ENDPOINT",
                endpoint,
                "INSTANCE_ID",
                SampleContactCentre.INSTANCE_ID,
                "USER_ID",
                USER_ID,
                "USER_ARN",
                USER_ARN,
                "BASIC_ID",
                SampleContactCentre.BASIC,
                "SUPPORT_ID",
                SampleContactCentre.SUPPORT,
                "SECURITY_PROFILE_ID",
                SampleContactCentre.AGENT,
                "ROLE_ARN",
                ROLE_ARN));
        environment.put("AWS_ACCESS_KEY_ID", keyId);
        environment.put("AWS_SECRET_ACCESS_KEY", secret);
        return environment;
    }

    private static String endpoint(FakeConnect fake) {
        String url = fake.endpoint().toString();
        return url.substring(0, url.length() - 1);
    }
}
