package kata.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a connection counts as idle, and may be closed. */
@DisplayName("A connection's guard")
class RequestGuardTest {

    private final List<Long> idleWhileRead = new ArrayList<>();
    private final RequestGuard guard =
            new RequestGuard(new WatchedWire(), Limits.USUAL, "/", (request, e) -> ConnectApi.error(e));

    @Test
    @DisplayName("is not idle while the server waits for a client, however long that takes")
    void notIdleBeforeItIsRead() {
        assertThat(guard.idleSince()).isZero();
    }

    @Test
    @DisplayName("is idle while it waits for a request, and no longer")
    void idleWhileItWaits() throws Exception {
        guard.read();
        assertThat(idleWhileRead).singleElement().isNotEqualTo(0L);
        assertThat(guard.idleSince()).isZero();
    }

    /** Notes what the guard says of itself while it waits for the first byte. */
    private final class WatchedWire extends MemoryWire {

        WatchedWire() {
            super("GET /instance HTTP/1.1\r\nHost: a\r\n\r\n", 4_096);
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            idleWhileRead.add(guard.idleSince());
            return super.read(to, offset, length);
        }
    }
}
