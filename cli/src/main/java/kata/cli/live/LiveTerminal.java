package kata.cli.live;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import kata.cli.view.Display;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/**
 * The terminal that keys come from: single keys without Enter, the size, Ctrl-C. It is opened in the background, since that
 * takes longer than a check. Where it cannot be opened, keys are read from standard input and need Enter.
 */
final class LiveTerminal implements AutoCloseable {

    private static final int ESCAPE = 0x1b;

    /** How long the rest of an arrow key's characters may take. */
    private static final int SEQUENCE_MILLIS = 30;

    /** JLine's read without a limit keeps its lock while it waits, and close would then wait for the next key. */
    private static final long PATIENCE_MILLIS = 1000;

    private final BlockingQueue<Event> events;
    private final Display atStart;
    private final Thread reader = new Thread(this::open, "read keys");
    private @Nullable Terminal terminal;
    private @Nullable Attributes before;
    private boolean closed;

    LiveTerminal(Display atStart, BlockingQueue<Event> events) {
        this.atStart = atStart;
        this.events = events;
        reader.setDaemon(true);
    }

    static LiveTerminal start(Display atStart, BlockingQueue<Event> events) {
        LiveTerminal live = new LiveTerminal(atStart, events);
        live.reader.start();
        return live;
    }

    /** What the terminal is like now. */
    synchronized Display display() {
        return terminal == null || closed ? atStart : atStart.resized(terminal.getColumns(), terminal.getRows());
    }

    private void open() {
        try {
            Terminal made = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .nativeSignals(true)
                    // Else JLine asks the terminal what it knows, and takes a key that is typed meanwhile for the
                    // answer.
                    .graphemeCluster(false)
                    .build();
            if (take(made)) {
                readKeys(made.reader());
            }
        } catch (IOException | IllegalStateException none) {
            readLines(System.in);
        }
    }

    /** What happened to the size before there was somebody to tell is told here. */
    synchronized boolean take(Terminal made) throws IOException {
        if (closed) {
            made.close();
            return false;
        }
        terminal = made;
        before = made.enterRawMode();
        made.handle(Terminal.Signal.INT, signal -> events.add(new Event.Stop()));
        made.handle(Terminal.Signal.WINCH, signal -> events.add(new Event.Resized()));
        made.handle(Terminal.Signal.CONT, signal -> {
            made.enterRawMode();
            events.add(new Event.Resized());
        });
        if (!display().equals(atStart)) {
            events.add(new Event.Resized());
        }
        return true;
    }

    private void readKeys(NonBlockingReader keys) throws IOException {
        int key = keys.read(PATIENCE_MILLIS);
        while (key != NonBlockingReader.EOF) {
            if (key >= 0 && !(key == ESCAPE && skipSequence(keys))) {
                events.add(new Event.Key((char) key));
            }
            key = keys.read(PATIENCE_MILLIS);
        }
        events.add(new Event.Stop());
    }

    /** An arrow key sends an escape and letters; the letters are no keys of ours. True if there were any. */
    private static boolean skipSequence(NonBlockingReader keys) throws IOException {
        boolean any = false;
        while (keys.peek(SEQUENCE_MILLIS) >= 0) {
            any = true;
            int next = keys.read();
            if (Character.isLetter(next) && next != 'O' || next == '~') {
                return true;
            }
        }
        return any;
    }

    private void readLines(InputStream input) {
        events.add(new Event.Notice("Single keys cannot be read here, so press Enter after each."));
        try {
            int key = input.read();
            while (key >= 0) {
                if (key != '\n' && key != '\r') {
                    events.add(new Event.Key((char) key));
                }
                key = input.read();
            }
        } catch (IOException ended) {
            // As if it had been closed.
        }
        events.add(new Event.Stop());
    }

    @Override
    public synchronized void close() {
        boolean open = !closed && terminal != null;
        closed = true;
        if (!open) {
            return;
        }
        try {
            terminal.setAttributes(before);
            terminal.close();
        } catch (IOException gone) {
            // The terminal has been closed from outside: there is nothing left to restore.
        }
    }
}
