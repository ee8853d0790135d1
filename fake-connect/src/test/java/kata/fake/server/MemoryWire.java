package kata.fake.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that has sent all it will send, in pieces of a few bytes, and takes what it gets. */
class MemoryWire implements Wire {

    private final byte[] sent;
    private final int piece;
    private final ByteArrayOutputStream got = new ByteArrayOutputStream();
    private int at;

    /** @param piece how many bytes come at a time, at most */
    MemoryWire(String sent, int piece) {
        this.sent = sent.getBytes(StandardCharsets.ISO_8859_1);
        this.piece = piece;
    }

    /** What the client was told, and not by the API. */
    String got() {
        return got.toString(StandardCharsets.UTF_8);
    }

    @Override
    public int read(byte[] to, int offset, int length, Duration patience) {
        return read(to, offset, length);
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        int count = Math.min(Math.min(length, piece), sent.length - at);
        System.arraycopy(sent, at, to, offset, count);
        at += count;
        return count == 0 ? -1 : count;
    }

    @Override
    public void write(byte[] bytes) {
        got.writeBytes(bytes);
    }

    @Override
    public boolean broken() {
        return false;
    }

    @Override
    public void endOutput() {}
}
