package kata.proof;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kata.coach.lesson.Lesson;
import kata.coach.verdict.StepVerdict;
import kata.coach.verdict.TestVerdict;

/**
 * All that a step says to a learner, by where it stands.
 *
 * @param early what can be read before the first attempt: the lesson, its hints, the stub's Javadoc, the tests' sentences
 * @param late what a failing test adds: its reason
 */
record StepTexts(Map<String, String> early, Map<String, String> late) {

    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*.*?\\*/");

    /** The texts of the step that the lesson is about. */
    static StepTexts of(KataModule kata, Lesson lesson, StepVerdict step) {
        Map<String, String> early = new LinkedHashMap<>(lesson.sections());
        for (int hint = 1; hint <= lesson.hints().size(); hint++) {
            early.put("hint " + hint, lesson.hints().get(hint - 1));
        }
        early.put("the stub's Javadoc", javadoc(KataProject.text(kata.stub(lesson))));
        Map<String, String> late = new LinkedHashMap<>();
        for (TestVerdict test : step.tests()) {
            early.put("the sentence of " + test.method(), test.sentence());
            late.put("the reason of " + test.method(), test.because());
        }
        return new StepTexts(early, late);
    }

    /** All of them. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(early);
        all.putAll(late);
        return all;
    }

    private static String javadoc(String source) {
        return JAVADOC.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(comment -> comment.replaceAll("(?m)^\\s*(/\\*\\*|\\*/|\\*)", ""))
                .collect(joining("\n"));
    }
}
