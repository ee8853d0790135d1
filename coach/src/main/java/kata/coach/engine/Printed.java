package kata.coach.engine;

import java.util.List;

/**
 * What the learner's code printed, on both streams, in the order in which it came. Only the start is kept, so that a flood
 * costs neither memory nor the sight of the verdict.
 *
 * @param lines the first lines, at most {@value #MOST_LINES}, each at most {@value #MOST_CHARACTERS} characters long
 * @param more how many further lines came
 */
public record Printed(List<String> lines, long more) {

    /** So many lines are kept. */
    public static final int MOST_LINES = 20;

    /** So many characters of a line are kept. */
    public static final int MOST_CHARACTERS = 500;

    /** Nothing was printed. */
    public static final Printed NOTHING = new Printed(List.of(), 0);

    public Printed {
        lines = List.copyOf(lines);
    }
}
