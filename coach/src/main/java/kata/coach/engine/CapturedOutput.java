package kata.coach.engine;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes what a run prints, however much that is: the first lines are kept, the rest is counted. */
final class CapturedOutput extends OutputStream {

    /** A character of UTF-8 takes up to four bytes. */
    private static final int MOST_BYTES = 4 * Printed.MOST_CHARACTERS;

    private final List<String> lines = new ArrayList<>();
    private final ByteBuffer line = ByteBuffer.allocate(MOST_BYTES);
    private boolean begun;
    private long more;

    /** A stream for the code under test; two streams of one capture keep the order in which lines were printed. */
    PrintStream stream() {
        return new PrintStream(this, false, StandardCharsets.UTF_8);
    }

    /** What came so far. */
    synchronized Printed printed() {
        if (begun) {
            endLine();
        }
        return new Printed(lines, more);
    }

    @Override
    public synchronized void write(int value) {
        if (value == '\n') {
            endLine();
        } else {
            begun = true;
            if (line.hasRemaining()) {
                line.put((byte) value);
            }
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            write(bytes[i]);
        }
    }

    private void endLine() {
        if (lines.size() < Printed.MOST_LINES) {
            String text = StandardCharsets.UTF_8.decode(line.flip()).toString().stripTrailing();
            lines.add(text.substring(0, Math.min(text.length(), Printed.MOST_CHARACTERS)));
        } else {
            more++;
        }
        line.clear();
        begun = false;
    }
}
