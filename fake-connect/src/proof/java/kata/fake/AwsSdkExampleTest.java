package kata.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kata.fake.junit.FakeConnectExtension;
import kata.fake.store.SampleContactCentre;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.AccessDeniedException;
import software.amazon.awssdk.services.connect.model.ConnectException;
import software.amazon.awssdk.services.connect.model.UserSummary;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

/** How a test of real Connect code looks. docs/fake-connect.md quotes it. */
@DisplayName("The AWS SDK for Java")
@Timeout(30)
class AwsSdkExampleTest {

    @RegisterExtension
    final FakeConnectExtension fake =
            FakeConnectExtension.with(settings -> settings.signatures(true).policies(true));

    private ConnectClient connect;

    @BeforeEach
    void connect() {
        connect = client(AwsBasicCredentials.create(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET));
    }

    @AfterEach
    void close() {
        connect.close();
    }

    @Test
    @DisplayName("lists every user, page by page")
    void listsEveryUser() {
        List<UserSummary> users = connect
                .listUsersPaginator(
                        list -> list.instanceId(SampleContactCentre.INSTANCE_ID).maxResults(5))
                .userSummaryList()
                .stream()
                .toList();

        assertThat(users).hasSize(12).extracting(UserSummary::username).contains("ada", "grace");
        assertThat(fake.exchanges()).hasSize(3);
    }

    @Test
    @DisplayName("tags a user, whose ARN is one segment of the path")
    void tagsUser() {
        String arn = connect.describeUser(describe ->
                        describe.instanceId(SampleContactCentre.INSTANCE_ID).userId(SampleContactCentre.ADA_ID))
                .user()
                .arn();

        connect.tagResource(tag -> tag.resourceArn(arn).tags(Map.of("team", "sales")));

        assertThat(connect.listTagsForResource(list -> list.resourceArn(arn)).tags())
                .containsEntry("team", "sales");
    }

    @Test
    @DisplayName("is denied what the role may not do that it has assumed")
    void isDenied() {
        try (ConnectClient reporting = client(assume(SampleAccount.REPORTING))) {
            assertThatThrownBy(() -> reporting.deleteUser(delete ->
                            delete.instanceId(SampleContactCentre.INSTANCE_ID).userId(SampleContactCentre.ADA_ID)))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageContaining(
                            "assumed-role/Reporting/ada is not authorized to perform: connect:DeleteUser");
        }
    }

    @Test
    @DisplayName("is told that the secret is wrong, and the record tells why")
    void isTurnedDown() {
        try (ConnectClient wrong = client(AwsBasicCredentials.create(SampleAccount.ADMIN_KEY_ID, "wrong"))) {
            assertThatThrownBy(() -> wrong.listInstances(list -> {}))
                    .isInstanceOf(ConnectException.class)
                    .hasMessageContaining("The request signature we calculated does not match");
        }
        assertThat(fake.exchanges().get(0).decisions().diagnosis()).contains("most likely the secret differs");
    }

    private ConnectClient client(AwsCredentials credentials) {
        return ConnectClient.builder()
                .endpointOverride(fake.endpoint().uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private AwsCredentials assume(String role) {
        try (StsClient sts = StsClient.builder()
                .endpointOverride(fake.endpoint().uri())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(SampleAccount.ADMIN_KEY_ID, SampleAccount.ADMIN_SECRET)))
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            Credentials temporary = sts.assumeRole(
                            assume -> assume.roleArn(SampleAccount.roleArn(SampleContactCentre.ACCOUNT, role))
                                    .roleSessionName("ada"))
                    .credentials();
            return AwsSessionCredentials.create(
                    temporary.accessKeyId(), temporary.secretAccessKey(), temporary.sessionToken());
        }
    }
}
