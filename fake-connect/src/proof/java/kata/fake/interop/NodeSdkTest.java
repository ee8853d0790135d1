package kata.fake.interop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The AWS SDK for JavaScript")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodeSdkTest extends RealClientContract {

    private static final String PROGRAM = "node-sdk.mjs";

    /** Asked for once: the answer takes as long as a scenario. */
    private String program = "";

    /** A module's imports are looked for next to it and above. */
    @BeforeAll
    void installed() {
        program = Tool.NODE_SDK.program();
        Path copy = Folders.NODE.resolve(PROGRAM);
        try {
            Files.copy(Folders.PROGRAMS.resolve(PROGRAM), copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(copy + " could not be written.", e);
        }
    }

    @Override
    String play(String scenario, Setting setting) {
        Map<String, String> environment = setting.environment();
        environment.put("AWS_ENDPOINT_URL_CONNECT", setting.endpoint());
        environment.put("AWS_ENDPOINT_URL_STS", setting.endpoint());
        return Command.run(Folders.NODE, environment, List.of(program, PROGRAM, scenario))
                .output();
    }

    @Override
    String error(String operation, int status, String code, String message) {
        return code + " " + status + " " + message;
    }
}
