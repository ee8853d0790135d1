package kata.cli.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kata.cli.TinyCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A reset")
class ResetTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC);
    private static final String ID = "http/Endpoint";

    @TempDir
    private Path root = Path.of("");

    private TinyCourse tiny = new TinyCourse(root);
    private String stub = "";

    @BeforeEach
    void makeCourse() throws IOException, InterruptedException {
        tiny = TinyCourse.in(root);
        stub = Files.readString(tiny.step(ID).code());
        tiny.commit("the kata");
    }

    private Reset.Result reset() {
        return new Reset(tiny.course(), NOON).of(tiny.step(ID));
    }

    @Test
    @DisplayName("puts the stub back")
    void putsTheStubBack() {
        tiny.write(ID, "class Endpoint { int mine; }");
        reset();

        assertThat(tiny.step(ID).code()).hasContent(stub);
    }

    @Test
    @DisplayName("keeps a copy of what stood there, and says where")
    void keepsACopy() {
        tiny.write(ID, "class Endpoint { int mine; }");

        assertThat(reset().message())
                .isEqualTo(
                        "Step http 1 is as it was. What you had is in .kata-kept/kata-http/Endpoint-20260102-120000.java.");
        assertThat(root.resolve(".kata-kept/kata-http/Endpoint-20260102-120000.java"))
                .hasContent("class Endpoint { int mine; }");
    }

    @Test
    @DisplayName("finds the stub below the learner's own commits")
    void looksBelowCommits() throws IOException, InterruptedException {
        tiny.write(ID, "class Endpoint { int mine; }");
        tiny.commit("mine");
        reset();

        assertThat(tiny.step(ID).code()).hasContent(stub);
    }

    @Test
    @DisplayName("takes the stub as the kata has it after an update, not as it was at first")
    void takesTheNewestStub() throws IOException, InterruptedException {
        String renewed = stub.replace("class Endpoint {", "class Endpoint { int renewed;");
        tiny.write(ID, renewed);
        TinyCourse.put(root.resolve("kata-http/lessons/1-endpoint.md"), "# Step 1: The Endpoint, renewed\n");
        tiny.commit("update");
        tiny.write(ID, "class Endpoint { int mine; }");
        tiny.commit("mine");
        reset();

        assertThat(tiny.step(ID).code()).hasContent(renewed);
    }

    @Test
    @DisplayName("brings back a file that was deleted")
    void bringsBack() throws IOException {
        Path file = tiny.step(ID).code();
        Files.delete(file);

        assertThat(reset().message()).isEqualTo("Step http 1 is as it was.");
        assertThat(file).hasContent(stub);
    }

    @Test
    @DisplayName("changes nothing where git's history is missing, and says what to do")
    void needsHistory() throws IOException, InterruptedException {
        tiny.write(ID, "class Endpoint { int mine; }");
        assertThat(new ProcessBuilder("rm", "-rf", root.resolve(".git").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(reset().message())
                .startsWith("The kata's own Endpoint.java is not in this clone's git history, so nothing was changed.");
        assertThat(tiny.step(ID).code()).hasContent("class Endpoint { int mine; }");
    }
}
