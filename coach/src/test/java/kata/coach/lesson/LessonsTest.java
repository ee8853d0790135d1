package kata.coach.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The lessons of a folder")
class LessonsTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Lessons are sorted by number, not by name")
    void sortsByNumber() throws IOException {
        write("10-postman.md", "# Step 10: Postman");
        write("9-paginator.md", "# Step 9: Paginator");

        assertThat(Lessons.in(folder).all()).extracting(Lesson::number).containsExactly(9, 10);
    }

    @Test
    @DisplayName("Files that are not named as a lesson are passed over")
    void passesOverOtherFiles() throws IOException {
        write("1-endpoint.md", "# Step 1: Endpoint");
        write("README.md", "No lesson");
        write("2-notes.txt", "No lesson");
        write("draft-3-x.md", "No lesson");

        assertThat(Lessons.in(folder).all()).hasSize(1);
    }

    @Test
    @DisplayName("A lesson is found by its step's number")
    void findsALesson() throws IOException {
        write("1-endpoint.md", "# Step 1: Endpoint");

        assertThat(Lessons.in(folder).of(1)).map(Lesson::title).contains("Endpoint");
    }

    @Test
    @DisplayName("A step without a lesson has none")
    void findsNoOtherLesson() throws IOException {
        write("1-endpoint.md", "# Step 1: Endpoint");

        assertThat(Lessons.in(folder).of(2)).isEmpty();
    }

    @Test
    @DisplayName("A lesson without a title is refused, and the message shows what a title looks like")
    void refusesALessonWithoutATitle() throws IOException {
        Path file = write("1-endpoint.md", "# Endpoint\n\nText.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lessons.in(folder))
                .withMessage(file + " has no first heading of the form \"# Step 4: Signing key\"; write one");
    }

    @Test
    @DisplayName("A title that is a second-level heading is no title")
    void refusesATitleOfTheSecondLevel() throws IOException {
        write("1-endpoint.md", "## Step 1: Endpoint");

        assertThatIllegalArgumentException().isThrownBy(() -> Lessons.in(folder));
    }

    @Test
    @DisplayName("A folder that is not there is named in the message")
    void namesAMissingFolder() {
        Path missing = folder.resolve("lessons");

        assertThatThrownBy(() -> Lessons.in(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The lessons' folder " + missing + " cannot be read");
    }

    @Test
    @DisplayName("A lesson that is not UTF-8 is named in the message")
    void namesAnUnreadableLesson() throws IOException {
        Path file = Files.write(folder.resolve("1-endpoint.md"), new byte[] {(byte) 0xc3, (byte) 0x28});

        assertThatThrownBy(() -> Lessons.in(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The lesson " + file + " cannot be read");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
