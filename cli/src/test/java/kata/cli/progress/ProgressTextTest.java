package kata.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress file's text")
class ProgressTextTest {

    private static final Progress PROGRESS = Progress.NONE
            .at("auth/SigningKey")
            .green("http/Endpoint", new Progress.Green("0123456789ab", "ba9876543210"))
            .hints("auth/SigningKey", 2);

    @Test
    @DisplayName("says what it is, and then a line a fact")
    void saysWhatItIs() {
        assertThat(ProgressText.write(PROGRESS))
                .containsExactly(
                        "# Connect Kata: how far you have come. ./kata writes this file; git leaves it alone.",
                        "# Delete it, and ./kata finds your place again by running the tests. Hints are then counted from 0.",
                        "# at STEP | done STEP, the hash of its test and of your file when it was green | hints STEP, how many",
                        "at auth/SigningKey",
                        "done http/Endpoint test=0123456789ab code=ba9876543210",
                        "hints auth/SigningKey 2");
    }

    @Test
    @DisplayName("is read back as it was written")
    void isReadBack() {
        assertThat(ProgressText.read(ProgressText.write(PROGRESS)))
                .isEqualTo(new ProgressText.Read(PROGRESS, List.of()));
    }

    @Test
    @DisplayName("is read around a line that makes no sense, which is named")
    void isReadAround() {
        ProgressText.Read read =
                ProgressText.read(List.of("# title", "at auth/SigningKey", "<<<<<<< HEAD", "hints a/B 1"));

        assertThat(read)
                .isEqualTo(new ProgressText.Read(
                        Progress.NONE.at("auth/SigningKey").hints("a/B", 1), List.of(3)));
    }
}
