package kata.fake.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import kata.fake.serve.Greeting.Strictness;
import kata.fake.server.FakeServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The greeting")
class GreetingTest {

    private static final HttpUrl URL = HttpUrl.get("http://127.0.0.1:8080/");

    private final Greeting greeting =
            new Greeting(URL, FakeServer.loopback(), "us-east-1", new Strictness(true, true, true));

    @Test
    @DisplayName("tells where the fake listens, the keys, and how each client gets there")
    void text() {
        assertThat(greeting.text(Terminal.FILE)).isEqualToNormalizingNewlines("""
                A local Amazon Connect listens on http://127.0.0.1:8080
                Signatures are on, policies on, throttling on. Ctrl-C stops it.

                Keys: admin may do everything, reader may list and describe.
                  admin   AKIAIOSFODNN7EXAMPLE   wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
                  reader  AKIAI44QH8DHBEXAMPLE   je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY

                In the shell, for the first four clients
                  export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE
                  export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
                  export AWS_REGION=us-east-1 AWS_DEFAULT_REGION=us-east-1
                  unset AWS_SESSION_TOKEN AWS_PROFILE

                AWS CLI
                  aws connect list-users --endpoint-url http://127.0.0.1:8080 \\
                    --instance-id aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee

                Boto3
                  import boto3
                  connect = boto3.client("connect", endpoint_url="http://127.0.0.1:8080")
                  print(connect.list_users(InstanceId="aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"))

                Node.js, in a file that ends in .mjs
                  import { ConnectClient, ListUsersCommand } from "@aws-sdk/client-connect";
                  const endpoint = "http://127.0.0.1:8080";
                  const connect = new ConnectClient({ endpoint });
                  const InstanceId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
                  console.log(await connect.send(new ListUsersCommand({ InstanceId })));

                Java
                  ConnectClient connect = ConnectClient.builder()
                          .endpointOverride(URI.create("http://127.0.0.1:8080"))
                          .build();
                  System.out.println(connect.listUsers(list -> list.instanceId(
                          "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee")));

                Postman: import this; its variable base has to be http://127.0.0.1:8080
                  kata-http/src/main/resources/postman/connect-kata.postman_collection.json
                """);
    }

    @Test
    @DisplayName("fits 80 columns, even with the longest address of the usual kind")
    void width() {
        Greeting longest = new Greeting(
                HttpUrl.get("http://255.255.255.255:65535/"),
                FakeServer.loopback(),
                "ap-southeast-2",
                new Strictness(false, false, false));
        assertThat(longest.text(Terminal.FILE).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    @DisplayName("names a collection that is there")
    void collection() {
        assertThat(Path.of("..").resolve(Greeting.POSTMAN)).exists();
    }

    @Test
    @DisplayName("says which settings are off")
    void settings() {
        assertThat(new Strictness(true, false, false)).hasToString("Signatures are on, policies off, throttling off.");
    }

    @Test
    @DisplayName("does not say that the keys differ where they do not")
    void keys() {
        assertThat(new Strictness(true, false, true).keys())
                .isEqualTo("Keys: both may do everything, for policies are off.");
        assertThat(new Strictness(false, false, true).keys())
                .isEqualTo("Keys: any will do, for signatures are off. Clients want one all the same.");
    }

    @Test
    @DisplayName("warns if others in the network can reach the fake")
    void warning() throws UnknownHostException {
        Greeting open =
                new Greeting(URL, InetAddress.getByName("0.0.0.0"), "us-east-1", new Strictness(true, true, true));
        assertThat(open.text(Terminal.FILE).lines().skip(2))
                .startsWith(
                        "Warning: it listens on 0.0.0.0, so others in your network reach it too.",
                        "Its keys are printed in AWS's documentation, for all to use.");
    }

    @Test
    @DisplayName("has headings that stand out, where there is colour")
    void colour() {
        assertThat(greeting.text(new Terminal(true, 80)))
                .startsWith("\u001b[1mA local Amazon Connect listens on http://127.0.0.1:8080\u001b[0m")
                .contains("\u001b[1mBoto3\u001b[0m")
                .doesNotContain("\u001b[1m  ");
    }
}
