package kata.coach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("The listener that prints the report")
class ReportListenerTest {

    @Test
    @DisplayName("Without -Dhint no hint is asked for")
    void asksForNoHint() {
        assertThat(ReportListener.hint(null)).isEmpty();
    }

    @ParameterizedTest(name = "-Dhint={0} is hint {1}")
    @DisplayName("A number asks for that hint, and anything else for the first")
    @CsvSource({"1, 1", "3, 3", "007, 7", "999, 999", "1000, 1", "abc, 1", "-2, 1", "'', 1", "true, 1", "1.5, 1"})
    void asksForAHint(String asked, int hint) {
        assertThat(ReportListener.hint(asked)).hasValue(hint);
    }

    @Test
    @DisplayName("A run that is cut off leaves three lines: what happened, a question, and what to do")
    void speaksWhenCutOff() {
        assertThat(ReportListener.cutOffLines("kata-auth"))
                .containsExactly(
                        "",
                        "  The run of kata-auth was cut off before the report.",
                        "  Does your code end the program? Take that out and run again.");
    }

    @Test
    @DisplayName("It is silent unless a kata is named, so that an IDE's own view is left alone")
    void isSilentWithoutAKata() {
        assertThat(printed("")).isEmpty();
    }

    @Test
    @DisplayName("A report that cannot be made says why")
    void saysWhyThereIsNoReport() {
        Path missing = Path.of("").toAbsolutePath().resolve("lessons");

        assertThat(printed("kata-auth").lines())
                .containsExactly(
                        "", "  The report cannot be shown. The lessons' folder " + missing + " cannot be read");
    }

    /** What a listener prints of a run without tests, with the kata's name in the system property. */
    private static String printed(String kata) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setProperty("kata.report", kata);
        try {
            LauncherFactory.create(quiet()).execute(request().build(), new ReportListener());
        } finally {
            System.clearProperty("kata.report");
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static LauncherConfig quiet() {
        return LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .build();
    }
}
