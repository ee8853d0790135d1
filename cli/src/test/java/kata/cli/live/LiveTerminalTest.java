package kata.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import kata.cli.view.Display;
import kata.coach.report.Terminal;
import org.jline.terminal.Size;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The terminal that keys come from")
class LiveTerminalTest {

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final LiveTerminal live = new LiveTerminal(new Display(new Terminal(false, false, 78), 24, true), events);

    @Test
    @DisplayName("tells that it was resized before it was open")
    void resizedBefore() throws IOException {
        live.take(ofColumns(40));

        assertThat(events).containsExactly(new Event.Resized());
    }

    @Test
    @DisplayName("tells nothing when it has the size that it had at the start")
    void sameSize() throws IOException {
        live.take(ofColumns(80));

        assertThat(events).isEmpty();
    }

    private static DumbTerminal ofColumns(int columns) throws IOException {
        DumbTerminal terminal = new DumbTerminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream());
        terminal.setSize(new Size(columns, 24));
        return terminal;
    }
}
