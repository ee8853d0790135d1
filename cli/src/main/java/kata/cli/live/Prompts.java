package kata.cli.live;

import java.util.List;
import java.util.function.Consumer;
import kata.cli.view.Screen;
import org.jspecify.annotations.Nullable;

/** The sorts of question that the live screen asks. */
final class Prompts {

    private static final char BACKSPACE = '\b';
    private static final char DELETE = 0x7f;
    private static final char ESCAPE = 0x1b;
    private static final int LONGEST_ANSWER = 20;

    private Prompts() {}

    static boolean isEnter(char character) {
        return character == '\r' || character == '\n';
    }

    /**
     * Yes or no; anything but a y is a no.
     *
     * @param question the question
     * @param yes what to do then
     * @param no what to do otherwise
     */
    record Confirm(String question, Runnable yes, Runnable no) implements Prompt {

        @Override
        public String bar() {
            return " " + question + " y/n ";
        }

        @Override
        public @Nullable Prompt key(char character) {
            (character == 'y' || character == 'Y' ? yes : no).run();
            return null;
        }
    }

    /**
     * A short line; Enter ends it, Escape gives it up.
     *
     * @param question the question
     * @param answer what has been typed so far
     * @param then takes the answer, which may be empty
     */
    record Ask(String question, String answer, Consumer<String> then) implements Prompt {

        @Override
        public String bar() {
            return " " + question + " " + answer;
        }

        @Override
        public @Nullable Prompt key(char character) {
            if (isEnter(character) || character == ESCAPE) {
                then.accept(character == ESCAPE ? "" : answer.strip());
                return null;
            }
            if (character == BACKSPACE || character == DELETE) {
                return new Ask(question, answer.substring(0, Math.max(0, answer.length() - 1)), then);
            }
            boolean taken = character >= ' ' && character < DELETE && answer.length() < LONGEST_ANSWER;
            return taken ? new Ask(question, answer + character, then) : this;
        }
    }

    /**
     * More lines than fit: the space bar shows the next screenful, anything else goes back.
     *
     * @param rest the lines that were not shown yet
     * @param rows how many lines make a screenful
     * @param screen where they are shown
     * @param over what to do at the end
     */
    record More(List<String> rest, int rows, Screen screen, Runnable over) implements Prompt {

        @Override
        public String bar() {
            return " -- space: more   any other key: back --";
        }

        @Override
        public @Nullable Prompt key(char character) {
            if (character != ' ' && !isEnter(character)) {
                over.run();
                return null;
            }
            screen.add(rest.subList(0, Math.min(rows, rest.size())));
            if (rest.size() <= rows) {
                over.run();
                return null;
            }
            return new More(rest.subList(rows, rest.size()), rows, screen, over);
        }
    }
}
