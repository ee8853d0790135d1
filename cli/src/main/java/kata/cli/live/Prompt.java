package kata.cli.live;

import org.jspecify.annotations.Nullable;

/** A question that is open: keys go to it until it is answered. */
interface Prompt {

    /** What stands on the last line. */
    String bar();

    /** Takes a key. Returns what is to be asked now: this, something else, or null if it is over. */
    @Nullable
    Prompt key(char character);
}
