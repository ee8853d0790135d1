package kata.fake.interop;

import static kata.fake.store.SampleContactCentre.BASIC;
import static kata.fake.store.SampleContactCentre.INSTANCE_ID;
import static kata.fake.store.SampleContactCentre.SUPPORT;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kata.fake.store.SampleContactCentre;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ConnectException;
import software.amazon.awssdk.services.connect.model.DuplicateResourceException;
import software.amazon.awssdk.services.connect.model.PhoneType;
import software.amazon.awssdk.services.connect.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connect.model.User;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/** What a program with the AWS SDK for Java asks of Amazon Connect, in the scenarios that the other clients play too. */
final class JavaSdk {

    private final Setting setting;
    private final SdkHttpClient http;
    private final AwsCredentialsProvider keys;
    private final List<String> output = new ArrayList<>();

    JavaSdk(Setting setting, SdkHttpClient http) {
        this.setting = setting;
        this.http = http;
        keys = StaticCredentialsProvider.create(AwsBasicCredentials.create(setting.keyId(), setting.secret()));
    }

    String play(String scenario) {
        try (ConnectClient connect = connect(keys)) {
            switch (scenario) {
                case "pages" -> usernames(connect, 7);
                case "burst" -> usernames(connect, 1);
                case "changes" -> changes(connect);
                case "tags" -> tags(connect);
                case "session" -> session();
                case "describe" -> attempt(() -> describe(connect, Setting.USER_ID));
                case "move" -> attempt(() -> move(connect, Setting.USER_ID));
                default -> throw new IllegalArgumentException("There is no scenario '" + scenario + "'.");
            }
        }
        return String.join("\n", output);
    }

    /** Notes the exception that the client made of an error, if it did. */
    private void attempt(Runnable call) {
        try {
            call.run();
        } catch (DuplicateResourceException | ResourceNotFoundException e) {
            note("modelled " + words(e));
        } catch (ConnectException e) {
            note(words(e));
        }
    }

    private static String words(ConnectException e) {
        return e.awsErrorDetails().errorCode() + " " + e.statusCode() + " " + e.getMessage();
    }

    private void usernames(ConnectClient connect, int pageSize) {
        connect.listUsersPaginator(request -> request.instanceId(INSTANCE_ID).maxResults(pageSize))
                .userSummaryList()
                .forEach(user -> note(user.username()));
    }

    private void changes(ConnectClient connect) {
        String id = create(connect);
        describe(connect, id);
        move(connect, id);
        describe(connect, id);
        attempt(() -> create(connect));
        connect.deleteUser(request -> request.instanceId(INSTANCE_ID).userId(id));
        attempt(() -> describe(connect, id));
    }

    private static String create(ConnectClient connect) {
        return connect.createUser(request -> request.instanceId(INSTANCE_ID)
                        .username("kay")
                        .identityInfo(info -> info.firstName("Zoë \"K\" & Co").lastName("+%"))
                        .phoneConfig(phone -> phone.phoneType(PhoneType.SOFT_PHONE))
                        .securityProfileIds(SampleContactCentre.AGENT)
                        .routingProfileId(BASIC))
                .userId();
    }

    private void describe(ConnectClient connect, String id) {
        User user = connect.describeUser(
                        request -> request.instanceId(INSTANCE_ID).userId(id))
                .user();
        note(user.username() + " " + user.identityInfo().firstName() + " " + user.routingProfileId());
    }

    private static void move(ConnectClient connect, String id) {
        connect.updateUserRoutingProfile(
                request -> request.instanceId(INSTANCE_ID).userId(id).routingProfileId(SUPPORT));
    }

    private void tags(ConnectClient connect) {
        connect.tagResource(request ->
                request.resourceArn(Setting.USER_ARN).tags(Map.of("team", "Zoë & Co", "cost centre", "a+b=c/d")));
        new TreeSet<>(tagsNow(connect).values()).forEach(this::note);
        connect.untagResource(request -> request.resourceArn(Setting.USER_ARN).tagKeys("team", "cost centre"));
        note(String.valueOf(tagsNow(connect).size()));
    }

    private static Map<String, String> tagsNow(ConnectClient connect) {
        return connect.listTagsForResource(request -> request.resourceArn(Setting.USER_ARN))
                .tags();
    }

    private void session() {
        try (StsClient sts = sts(keys);
                StsAssumeRoleCredentialsProvider role = StsAssumeRoleCredentialsProvider.builder()
                        .stsClient(sts)
                        .refreshRequest(
                                request -> request.roleArn(Setting.ROLE_ARN).roleSessionName("interop"))
                        .build();
                StsClient itsSts = sts(role);
                ConnectClient connect = connect(role)) {
            note(itsSts.getCallerIdentity().arn());
            describe(connect, Setting.USER_ID);
            attempt(() -> move(connect, Setting.USER_ID));
        }
    }

    private ConnectClient connect(AwsCredentialsProvider credentials) {
        return here(ConnectClient.builder(), credentials).httpClient(http).build();
    }

    private StsClient sts(AwsCredentialsProvider credentials) {
        return here(StsClient.builder(), credentials).httpClient(http).build();
    }

    /** Here, and not where the profile of whoever runs the tests says. */
    private <B extends AwsClientBuilder<B, C>, C> B here(B builder, AwsCredentialsProvider credentials) {
        return builder.endpointOverride(URI.create(setting.endpoint()))
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .overrideConfiguration(override ->
                        override.defaultProfileFile(ProfileFile.aggregator().build()));
    }

    private void note(String line) {
        output.add(line);
    }
}
