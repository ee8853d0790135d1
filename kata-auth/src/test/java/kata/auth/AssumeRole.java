package kata.auth;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.auth.CredentialsChain.Keys;
import kata.auth.CredentialsChain.Provider;
import kata.fake.SampleAccount;
import kata.fake.junit.FakeConnectExtension;
import okhttp3.FormBody;
import okhttp3.Request;
import okhttp3.Response;

/**
 * A place to look for step 7: asks STS, the service that gives out temporary keys, for those of a role.
 *
 * @param connect where STS is
 * @param clock dates the signature of the call
 */
record AssumeRole(FakeConnectExtension connect, InstantSource clock) implements Provider {

    @Override
    public Optional<Keys> load() throws IOException {
        SmallSigner admin = new SmallSigner(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET, "sts", clock);
        FormBody form = new FormBody.Builder()
                .add("Action", "AssumeRole")
                .add("Version", "2011-06-15")
                .add("RoleArn", "arn:aws:iam::123456789012:role/Reporting")
                .add("RoleSessionName", "shift-planner")
                .build();
        Request request =
                new Request.Builder().url(connect.endpoint()).post(form).build();
        try (Response response =
                SentCalls.client(List.of(admin)).newCall(request).execute()) {
            return Optional.of(keys(response.body().string()));
        }
    }

    private static Keys keys(String xml) {
        return new Keys(
                element(xml, "AccessKeyId"),
                element(xml, "SecretAccessKey"),
                Optional.of(element(xml, "SessionToken")),
                Optional.of(Instant.parse(element(xml, "Expiration"))));
    }

    private static String element(String xml, String name) {
        Matcher matcher = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(xml);
        if (!matcher.find()) {
            throw new IllegalStateException("STS answered without " + name + ": " + xml);
        }
        return matcher.group(1);
    }
}
