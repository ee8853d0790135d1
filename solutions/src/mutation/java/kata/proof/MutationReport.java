package kata.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What PIT found out about the solutions of one kata. */
record MutationReport(KataModule kata, List<Mutant> mutants) {

    private static final Path SOLUTIONS = KataProject.ROOT.resolve("solutions");

    /**
     * Reads what PIT wrote into the folders of {@code solutions/target/mutation} whose names begin with the kata's
     * subject: one for the kata, and one for the step that composes others.
     *
     * @throws IllegalStateException if there is none; the message has the command that makes one
     */
    static MutationReport of(KataModule kata) {
        Path reports = SOLUTIONS.resolve("target/mutation");
        List<Path> files = KataProject.filesBelow(reports, "mutations.xml").stream()
                .filter(file -> reports.relativize(file).startsWith(kata.subject())
                        || reports.relativize(file).toString().startsWith(kata.subject() + "-"))
                .toList();
        if (files.isEmpty()) {
            throw new IllegalStateException("There is no report on " + kata.name() + " below " + reports
                    + ". This makes it: mvn verify -Pproof,mutation -pl solutions");
        }
        return new MutationReport(
                kata, files.stream().flatMap(MutationReport::mutantsIn).toList());
    }

    private static Stream<Mutant> mutantsIn(Path file) {
        try {
            NodeList found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("mutation");
            return IntStream.range(0, found.getLength())
                    .mapToObj(index -> (Element) found.item(index))
                    .map(mutation -> Mutant.read(mutation, SOLUTIONS.resolve("src/main/java")));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("PIT's report cannot be read: " + file, e);
        }
    }

    List<Mutant.Place> places(Predicate<Mutant> wanted) {
        return mutants.stream().filter(wanted).map(Mutant::place).toList();
    }

    double percentKilled() {
        return 100.0 * places(Mutant::isKilled).size() / mutants.size();
    }

    /** The kata's row in the table of docs/mutation.md. */
    String row() {
        int killed = places(Mutant::isKilled).size();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.1f %% |",
                kata.name(),
                mutants.size(),
                killed,
                mutants.size() - killed,
                percentKilled());
    }
}
