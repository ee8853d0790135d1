package kata.fake.interop;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;

/** Debian 12 has Boto3 1.26.27, which retries in legacy mode: up to four times. */
@DisplayName("Boto3")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Boto3Test extends RealClientContract {

    /** Asked for once: the answer takes as long as a scenario. */
    private String program = "";

    @BeforeAll
    void installed() {
        program = Tool.BOTO3.program();
    }

    @Override
    String play(String scenario, Setting setting) {
        List<String> command = List.of(program, "boto3_scenarios.py", scenario);
        return Command.run(Folders.PROGRAMS, setting.environment(), command).output();
    }

    @Override
    String error(String operation, int status, String code, String message) {
        return code + " " + status + " An error occurred (" + code + ") when calling the " + operation + " operation: "
                + message;
    }
}
