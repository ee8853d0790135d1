package kata.fake.interop;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;

/** Debian 12 has the AWS CLI 2.9.19: its model asks for a PhoneConfig, and it takes the endpoint as an option only. */
@DisplayName("The AWS CLI")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwsCliTest extends RealClientContract {

    /** Asked for once: the answer takes as long as a scenario. */
    private String program = "";

    @BeforeAll
    void installed() {
        program = Tool.AWS_CLI.program();
    }

    @Override
    String play(String scenario, Setting setting) {
        Map<String, String> environment = setting.environment();
        environment.put("AWS", program);
        return Command.run(Folders.PROGRAMS, environment, List.of("sh", "aws-cli.sh", scenario))
                .output();
    }

    @Override
    String error(String operation, int status, String code, String message) {
        return "An error occurred (" + code + ") when calling the " + operation + " operation: " + message;
    }

    @Override
    String modelled(String operation, int status, String code, String message) {
        return error(operation, status, code, message);
    }
}
