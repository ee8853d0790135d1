package kata.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A document that is read off the project. The proof compares it, and writes it anew if asked to. */
final class GeneratedDocument {

    /** What a generated document says at its top, and a failing comparison at its end. */
    static final String COMMAND = "mvn verify -Pproof -pl solutions -Dkata.write=true -Dit.test=GeneratedDocumentsTest"
            + " -Dfailsafe.failIfNoSpecifiedTests=false";

    private static final Path DOCS = KataProject.ROOT.resolve("docs");

    private GeneratedDocument() {}

    /** The first lines of every such document. */
    static String top(String title, String purpose) {
        return "<!-- Generated. Edit what it is read from, and write it anew: " + COMMAND + " -->\n\n# " + title
                + "\n\n" + purpose + "\n\n";
    }

    /** Fails if the document below {@code docs} is not this text; with {@code -Dkata.write=true} makes it so. */
    static void check(String name, String text) throws IOException {
        Path file = DOCS.resolve(name);
        if (Boolean.getBoolean("kata.write")) {
            Files.writeString(file, text);
        }
        List<String> written = Files.exists(file) ? Files.readAllLines(file) : List.of();
        assertThat(drift(written, text.lines().toList()))
                .as(
                        "docs/%s no longer says what holds. Read the difference; if it is meant, write it anew: %s",
                        name, COMMAND)
                .isEqualTo("none");
    }

    /** Where the two first differ, or {@code none}. */
    static String drift(List<String> written, List<String> holds) {
        int line = 0;
        while (line < written.size() && line < holds.size() && written.get(line).equals(holds.get(line))) {
            line++;
        }
        if (line == written.size() && line == holds.size()) {
            return "none";
        }
        return "line %s says \"%s\", and should say \"%s\"".formatted(line + 1, at(written, line), at(holds, line));
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(nothing)";
    }
}
