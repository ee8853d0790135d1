package kata.proof;

import java.nio.file.Path;
import org.w3c.dom.Element;

/**
 * A solution with one small change, and what the kata's tests made of it.
 *
 * @param status PIT's word, such as {@code KILLED} or {@code SURVIVED}
 * @param place where the change is, in words that outlast an edit elsewhere in the file
 */
record Mutant(String status, Place place) {

    /**
     * Where a change is, and of which kind. Two changes may have one place: their number then counts.
     *
     * @param in the class and the method, such as {@code kata.http.Paginator$Items.next}
     * @param mutator PIT's name for the kind, such as {@code ConditionalsBoundary}
     * @param line the line's text, without the spaces around it
     */
    record Place(String in, String mutator, String line) {

        @Override
        public String toString() {
            return in + ", " + mutator + ": " + line;
        }
    }

    /** Reads one {@code mutation} element of PIT's report, and its line from the sources below {@code main}. */
    static Mutant read(Element mutation, Path main) {
        String type = text(mutation, "mutatedClass");
        Path source = main.resolve(
                type.substring(0, type.lastIndexOf('.')).replace('.', '/') + "/" + text(mutation, "sourceFile"));
        int number = Integer.parseInt(text(mutation, "lineNumber"));
        String line = KataProject.text(source).lines().toList().get(number - 1).strip();
        String method = text(mutation, "mutatedMethod").replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
        String mutator = text(mutation, "mutator").replaceAll(".*\\.|Mutator$", "");
        return new Mutant(mutation.getAttribute("status"), new Place(type + "." + method, mutator, line));
    }

    /** Whether a test failed, or would never have ended. An error of PIT's own, such as a JVM that died, is no kill. */
    boolean isKilled() {
        return status.equals("KILLED") || isEndless();
    }

    boolean isEndless() {
        return status.equals("TIMED_OUT");
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
