package kata.fake.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import kata.fake.time.VirtualClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The progress")
class ProgressTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final VirtualClock time = new VirtualClock(Instant.parse("2026-02-03T04:05:06Z"));
    private final Progress progress = progress(Terminal.FILE);

    @Test
    @DisplayName("is a line for each request")
    void lines() {
        progress.accept(Exchanges.listUsers(200));
        assertThat(printedLines())
                .containsExactly("04:05:06 GET    /users-summary/" + Exchanges.INSTANCE + " 200 ListUsers -");
    }

    @Test
    @DisplayName("ends with the counts, by status")
    void counts() {
        List.of(200, 429, 200, 403).forEach(status -> progress.accept(Exchanges.listUsers(status)));
        time.advance(Duration.ofSeconds(65));
        progress.finish();
        assertThat(printedLines())
                .endsWith("", "Stopped after 1 min 5 s: 4 requests, 2 with 200, 1 with 403, 1 with 429.");
    }

    @Test
    @DisplayName("counts one request as one")
    void one() {
        progress.accept(Exchanges.listUsers(200));
        progress.finish();
        assertThat(printedLines()).last().isEqualTo("Stopped after 0 s: 1 request, 1 with 200.");
    }

    @Test
    @DisplayName("ends with a sentence of its own if nobody asked anything")
    void none() {
        time.advance(Duration.ofHours(2).plusMinutes(3).plusSeconds(4));
        progress.finish();
        assertThat(printedLines()).last().isEqualTo("Stopped after 2 h 3 min 4 s: no request came.");
    }

    @Test
    @DisplayName("wraps its last line on a narrow terminal")
    void narrow() {
        Progress narrow = progress(new Terminal(false, 40));
        List.of(200, 429, 403).forEach(status -> narrow.accept(Exchanges.listUsers(status)));
        narrow.finish();
        assertThat(printedLines()).endsWith("Stopped after 0 s: 3 requests, 1 with", "200, 1 with 403, 1 with 429.");
    }

    private Progress progress(Terminal terminal) {
        return new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8), terminal, clock());
    }

    private List<String> printedLines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("Nobody needs another zone here.");
            }

            @Override
            public Instant instant() {
                return time.instant();
            }
        };
    }
}
