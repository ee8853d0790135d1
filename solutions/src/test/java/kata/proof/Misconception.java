package kata.proof;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kata.coach.engine.Sources;

/**
 * A whole wrong class, and what must catch it. Its file is {@code solutions/misconceptions/KATA/N-slug/name/Thing.java}
 * and begins with a comment of three lines.
 *
 * @param step the step's number
 * @param slug the name of the step's folder, which is the lesson's
 * @param name the name of its own folder
 * @param belief what somebody who writes this believes
 * @param commonest true for the one of its step that is met most often, by the judgement of whoever wrote it
 * @param testClass the simple name of the test class that must fail
 * @param method the test that must fail
 * @param phrase what the learner must then read
 * @param source the wrong class
 */
record Misconception(
        int step,
        String slug,
        String name,
        String belief,
        boolean commonest,
        String testClass,
        String method,
        String phrase,
        Sources source) {

    private static final Pattern HEADER = Pattern.compile("""
            /\\*
             \\* Misconception(?<commonest>, the commonest of its step)?: (?<belief>.+)
             \\* Caught by: (?<class>\\w+)\\.(?<method>\\w+)
             \\* Message contains: (?<phrase>.+)
             \\*/
            package """);

    static Misconception read(String subject, Path folder, Path file) {
        Path below = folder.relativize(file);
        String text = KataProject.text(file);
        Matcher header = HEADER.matcher(text);
        if (below.getNameCount() != 3 || !header.lookingAt()) {
            throw new IllegalArgumentException(
                    file + " is not of the form N-slug/name/Thing.java with a comment of the lines"
                            + " \"Misconception:\", \"Caught by: StepNThingTest.method\" and \"Message contains:\" at its start");
        }
        String slug = below.getName(0).toString();
        return new Misconception(
                Integer.parseInt(slug.substring(0, slug.indexOf('-'))),
                slug,
                below.getName(1).toString(),
                header.group("belief"),
                header.group("commonest") != null,
                header.group("class"),
                header.group("method"),
                header.group("phrase"),
                Sources.of("kata/" + subject + "/" + file.getFileName(), text));
    }

    @Override
    public String toString() {
        return slug + "/" + name + ": " + belief;
    }
}
