package kata.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What PIT found out about the solutions of one kata. */
record MutationReport(KataModule kata, List<Mutant> mutants) {

    /**
     * Reads what PIT wrote into {@code solutions/target/mutation}.
     *
     * @throws IllegalStateException if there is none; the message has the command that makes one
     */
    static MutationReport of(KataModule kata) {
        Path solutions = KataProject.ROOT.resolve("solutions");
        Path file = solutions.resolve("target/mutation").resolve(kata.subject()).resolve("mutations.xml");
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "There is no " + file + ". This makes it: mvn verify -Pproof,mutation -pl solutions");
        }
        try {
            NodeList found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("mutation");
            return new MutationReport(
                    kata,
                    IntStream.range(0, found.getLength())
                            .mapToObj(index -> (Element) found.item(index))
                            .map(mutation -> Mutant.read(mutation, solutions.resolve("src/main/java")))
                            .toList());
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
