package kata.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kata.coach.lesson.Lesson;
import kata.coach.verdict.TestVerdict;

/** The matrix of steps, wrong answers, tests and messages: {@code docs/misconceptions.md}. */
final class MisconceptionsDocument {

    private static final String PURPOSE = """
            Every wrong answer that the katas know, %s of them, and the failure that its author is shown: the test's sentence
            stands in bold, with its reason below, and what else the report then says stands in the last column. A wrong answer
            that fails several tests shows the one under which it stands here. The proof holds each line of it.""";

    private final Outcomes outcomes;

    MisconceptionsDocument(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    String text() {
        long all = KataProject.katas().stream()
                .mapToLong(kata -> kata.misconceptions().size())
                .sum();
        return GeneratedDocument.top("Known wrong answers", PURPOSE.formatted(all))
                + KataProject.katas().stream().map(this::kata).collect(joining("\n"));
    }

    private String kata(KataModule kata) {
        Map<String, List<Outcome>> bySlug =
                outcomes.of(kata).collect(groupingBy(outcome -> outcome.wrong().slug()));
        return "## " + kata.name() + "\n\n"
                + kata.lessons().all().stream()
                        .map(lesson -> step(lesson, bySlug.getOrDefault(KataModule.slug(lesson), List.of())))
                        .collect(joining("\n"));
    }

    private static String step(Lesson lesson, List<Outcome> ofStep) {
        Map<String, List<Outcome>> byTest =
                ofStep.stream().collect(groupingBy(outcome -> outcome.wrong().method(), LinkedHashMap::new, toList()));
        return "### Step %s: %s\n\n".formatted(lesson.number(), lesson.title())
                + "%s wrong answers, caught by %s tests.\n\n".formatted(ofStep.size(), byTest.size())
                + byTest.values().stream().map(MisconceptionsDocument::test).collect(joining("\n"));
    }

    private static String test(List<Outcome> caught) {
        Outcome first = caught.get(0);
        TestVerdict test = first.caught().orElseThrow();
        return "`%s` **%s**<br>\n%s\n\n".formatted(test.method(), markdown(test.sentence()), markdown(test.because()))
                + "| What its author believes | Where | What the report says |\n|---|---|---|\n"
                + caught.stream().map(MisconceptionsDocument::row).collect(joining());
    }

    private static String row(Outcome outcome) {
        Misconception wrong = outcome.wrong();
        return "| %s%s | [%s](%s) | %s |\n"
                .formatted(
                        markdown(wrong.belief()),
                        wrong.commonest() ? " *(the commonest)*" : "",
                        wrong.name(),
                        "../solutions/misconceptions/%s/%s/%s"
                                .formatted(outcome.kata().subject(), wrong.slug(), wrong.name()),
                        markdown(wrong.phrase()));
    }

    /** Text as it is: Markdown's own marks lose their meaning. */
    static String markdown(String text) {
        return text.replaceAll("([\\\\|*_<>\\[\\]`~])", "\\\\$1");
    }
}
