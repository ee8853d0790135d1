package kata.coach.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A lesson, read from its Markdown")
class LessonReaderTest {

    private static final String MARKDOWN = """
            # Step 4: Signing `key`

            Terms: [SigV4](../../docs/glossary.md#sigv4),
            [Secret Access Key](../../docs/glossary.md#secret-access-key)

            ## The idea

            A *key* for **one day**: see [the rules](https://example.com/rules).

            ```
            HMAC(key, text)
            ```

            ## Your task

            Write `SigningKey.derive`
            in one line.

            ## Hints

            <details><summary>Hint 1: a question</summary>

            What is `HMAC` given *first*?

            </details>

            <details><summary>Hint 2: a pointer</summary>

            Look at [Mac](https://example.com/mac).

            It has two parts.

            </details>

            <details><summary>Hint 3: nearly the answer</summary>

            - Four links.
            - Each takes the last.

            </details>

            ## Often mistaken

            - Hex between the links.
            - The prefix forgotten.

            ## In the real world

            All of them cache it.
            """;

    @TempDir
    private Path folder;

    private Lesson lesson;

    @BeforeEach
    void read() throws IOException {
        lesson = read(MARKDOWN);
    }

    @Test
    @DisplayName("The number comes from the heading, not from the file's name")
    void readsTheNumber() {
        assertThat(lesson.number()).isEqualTo(4);
    }

    @Test
    @DisplayName("The title comes from the heading, without markup")
    void readsTheTitle() {
        assertThat(lesson.title()).isEqualTo("Signing key");
    }

    @Test
    @DisplayName("The terms are the texts of their links, though the line breaks between them")
    void readsTheTerms() {
        assertThat(lesson.terms()).containsExactly("SigV4", "Secret Access Key");
    }

    @Test
    @DisplayName("\"Terms: none\" is an empty list")
    void readsNoTerms() throws IOException {
        assertThat(read("# Step 1: Endpoint\n\nTerms: none\n").terms()).isEmpty();
    }

    @Test
    @DisplayName("A lesson without a Terms line has no terms")
    void copesWithoutTerms() throws IOException {
        assertThat(read("# Step 1: Endpoint\n").terms()).isEmpty();
    }

    @Test
    @DisplayName("The sections are the second-level headings, in the file's order")
    void readsTheHeadings() {
        assertThat(lesson.sections().keySet()).containsExactlyElementsOf(Lesson.HEADINGS);
    }

    @Test
    @DisplayName("A section's text has no markup: a link is its text, a code block stands bare")
    void readsASection() {
        assertThat(lesson.sections().get("The idea")).isEqualTo("A key for one day: see the rules.\nHMAC(key, text)");
    }

    @Test
    @DisplayName("Code within a sentence is bare, and a paragraph is one line however it was broken")
    void readsCodeBareAndParagraphsWhole() {
        assertThat(lesson.sections().get("Your task")).isEqualTo("Write SigningKey.derive in one line.");
    }

    @Test
    @DisplayName("The fold's own HTML is no part of a section")
    void leavesHtmlOut() {
        assertThat(lesson.sections().get("Hints")).doesNotContain("<", "summary");
    }

    @Test
    @DisplayName("The sections cannot be changed")
    void keepsTheSections() {
        assertThatThrownBy(() -> lesson.sections().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("There are as many hints as folds")
    void readsThreeHints() {
        assertThat(lesson.hints()).hasSize(3);
    }

    @Test
    @DisplayName("A hint has no markup")
    void readsAHint() {
        assertThat(lesson.hints().get(0)).isEqualTo("What is HMAC given first?");
    }

    @Test
    @DisplayName("A hint of two paragraphs keeps both, a line each")
    void readsAHintOfTwoParagraphs() {
        assertThat(lesson.hints().get(1)).isEqualTo("Look at Mac.\nIt has two parts.");
    }

    @Test
    @DisplayName("A hint that is a list keeps its items, a line each")
    void readsAHintThatIsAList() {
        assertThat(lesson.hints().get(2)).isEqualTo("- Four links.\n- Each takes the last.");
    }

    @Test
    @DisplayName("A lesson without hints has none")
    void copesWithoutHints() throws IOException {
        assertThat(read("# Step 1: Endpoint\n\n## The idea\n\nText.\n").hints()).isEmpty();
    }

    @Test
    @DisplayName("A fold outside the hints is not a hint")
    void readsHintsInTheirSectionOnly() throws IOException {
        String elsewhere = "# Step 1: Endpoint\n\n## The idea\n\n<details>\n\nText.\n\n</details>\n";

        assertThat(read(elsewhere).hints()).isEmpty();
    }

    @Test
    @DisplayName("Every link's destination is kept, in the file's order")
    void readsTheLinks() {
        assertThat(lesson.links())
                .containsExactly(
                        "../../docs/glossary.md#sigv4",
                        "../../docs/glossary.md#secret-access-key",
                        "https://example.com/rules",
                        "https://example.com/mac");
    }

    @Test
    @DisplayName("The words of title, headings, text and code are counted")
    void countsTheWords() throws IOException {
        String four = "# Step 1: Web API\n\n## The idea\n\nTwo *words* and `a()`\n\n```\nint b\n```\n";

        assertThat(read(four).words()).isEqualTo("Web API The idea Two words and a() int b".split(" ").length);
    }

    @Test
    @DisplayName("A blank text has no words")
    void countsNoWords() {
        assertThat(Lesson.countWords(" \n\t ")).isZero();
    }

    @Test
    @DisplayName("Words are parted by any white space, and white space around them does not count")
    void countsWordsBetweenAnyWhiteSpace() {
        assertThat(Lesson.countWords("  one\ttwo\n three ")).isEqualTo(3);
    }

    @Test
    @DisplayName("A lesson that is not there is named in the message")
    void namesAMissingFile() {
        Path missing = folder.resolve("5-missing.md");

        assertThatThrownBy(() -> new LessonReader().read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The lesson " + missing + " cannot be read");
    }

    private Lesson read(String markdown) throws IOException {
        return new LessonReader().read(Files.writeString(folder.resolve("1-lesson.md"), markdown));
    }
}
