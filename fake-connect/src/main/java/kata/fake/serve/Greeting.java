package kata.fake.serve;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import kata.fake.SampleAccount;
import kata.fake.serve.Terminal.Style;
import kata.fake.store.SampleContactCentre;
import okhttp3.HttpUrl;

/**
 * What the program says when it has started: where it listens, and how each client gets there by copy and paste.
 *
 * @param url where it listens
 * @param bind the address that was asked for
 * @param region the region that clients must sign for
 * @param strictness what it asks of its clients
 */
record Greeting(HttpUrl url, InetAddress bind, String region, Strictness strictness) {

    /** Where the collection is, from the root of the project. */
    static final String POSTMAN = "kata-http/src/main/resources/postman/connect-kata.postman_collection.json";

    /** The three settings that are on or off. */
    record Strictness(boolean signatures, boolean policies, boolean throttling) {

        @Override
        public String toString() {
            return "Signatures are " + word(signatures) + ", policies " + word(policies) + ", throttling "
                    + word(throttling) + ".";
        }

        String keys() {
            if (!signatures) {
                return "Keys: any will do, for signatures are off. Clients want one all the same.";
            }
            return policies
                    ? "Keys: admin may do everything, reader may list and describe."
                    : "Keys: both may do everything, for policies are off.";
        }

        private static String word(boolean on) {
            return on ? "on" : "off";
        }
    }

    String text(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add(terminal.styled(Style.STRONG, "A local Amazon Connect listens on " + endpoint()));
        lines.add(strictness + " Ctrl-C stops it.");
        if (!bind.isLoopbackAddress()) {
            lines.addAll(warning(terminal));
        }
        lines.add("");
        for (String line : clients().lines().toList()) {
            lines.add(line.startsWith(" ") ? line : terminal.styled(Style.STRONG, line));
        }
        lines.add("");
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> warning(Terminal terminal) {
        return List.of(
                terminal.styled(
                        Style.TURNED_DOWN,
                        "Warning: it listens on " + bind.getHostAddress()
                                + ", so others in your network reach it too."),
                terminal.styled(Style.TURNED_DOWN, "Its keys are printed in AWS's documentation, for all to use."));
    }

    /** Without the slash at its end: clients put a path behind it. */
    private String endpoint() {
        return url.toString().replaceFirst("/$", "");
    }

    private String clients() {
        return """
                KEYS
                  admin   ADMIN_KEY   ADMIN_SECRET
                  reader  READER_KEY   READER_SECRET

                In the shell, for the first four clients
                  export AWS_ACCESS_KEY_ID=ADMIN_KEY
                  export AWS_SECRET_ACCESS_KEY=ADMIN_SECRET
                  export AWS_REGION=A_REGION AWS_DEFAULT_REGION=A_REGION
                  unset AWS_SESSION_TOKEN AWS_PROFILE

                AWS CLI
                  aws connect list-users --endpoint-url ENDPOINT \\
                    --instance-id INSTANCE

                Boto3
                  import boto3
                  connect = boto3.client("connect", endpoint_url="ENDPOINT")
                  print(connect.list_users(InstanceId="INSTANCE"))

                Node.js, in a file that ends in .mjs
                  import { ConnectClient, ListUsersCommand } from "@aws-sdk/client-connect";
                  const endpoint = "ENDPOINT";
                  const connect = new ConnectClient({ endpoint });
                  const InstanceId = "INSTANCE";
                  console.log(await connect.send(new ListUsersCommand({ InstanceId })));

                Java
                  ConnectClient connect = ConnectClient.builder()
                          .endpointOverride(URI.create("ENDPOINT"))
                          .build();
                  System.out.println(connect.listUsers(list -> list.instanceId(
                          "INSTANCE")));

                Postman: import this; its variable base has to be ENDPOINT
                  COLLECTION
                """.replace("KEYS", strictness.keys())
                .replace("ADMIN_KEY", SampleAccount.ADMIN_KEY_ID)
                .replace("ADMIN_SECRET", SampleAccount.ADMIN_SECRET)
                .replace("READER_KEY", SampleAccount.READER_KEY_ID)
                .replace("READER_SECRET", SampleAccount.READER_SECRET)
                .replace("A_REGION", region)
                .replace("ENDPOINT", endpoint())
                .replace("INSTANCE", SampleContactCentre.INSTANCE_ID)
                .replace("COLLECTION", POSTMAN);
    }
}
