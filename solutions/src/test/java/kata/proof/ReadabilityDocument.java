package kata.proof;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import kata.coach.lesson.Lesson;

/** How each lesson reads, in figures: {@code docs/readability.md}. */
final class ReadabilityDocument {

    private static final String PURPOSE = """
            The prose of each lesson, measured: code blocks, tables and headings are left out. A sentence ends at a full stop, a
            question mark or an exclamation mark, and at the end of a paragraph or of a list's item. Code within a sentence
            counts as one word of two syllables; the syllables of any other word are its runs of vowels, a silent e aside. The
            reading ease is Rudolf Flesch's, 206.835 - 1.015 x words a sentence - 84.6 x syllables a word: 60 to 70 is plain
            English, and above 80 reads like talk. The proof asks of each lesson at most %s words a sentence on average, at most
            %s in the longest, and an ease of at least %s.""";

    private ReadabilityDocument() {}

    static String text() {
        return GeneratedDocument.top(
                        "How the lessons read",
                        PURPOSE.formatted(Readability.MEAN_WORDS, Readability.MOST_WORDS, Readability.EASE))
                + "| Lesson | Words | Sentences | Words a sentence | Longest | Reading ease |\n|---|---|---|---|---|---|\n"
                + KataProject.katas().stream()
                        .flatMap(kata -> kata.lessons().all().stream().map(lesson -> row(kata, lesson)))
                        .collect(joining());
    }

    private static String row(KataModule kata, Lesson lesson) {
        Readability prose = Readability.of(KataProject.text(lesson.file()));
        return String.format(
                Locale.ROOT,
                "| [%s %d, %s](../%s/lessons/%s) | %d | %d | %.1f | %d | %.0f |\n",
                kata.name(),
                lesson.number(),
                lesson.title(),
                kata.name(),
                lesson.file().getFileName(),
                prose.words(),
                prose.sentences().size(),
                prose.meanWords(),
                prose.mostWords(),
                prose.ease());
    }
}
