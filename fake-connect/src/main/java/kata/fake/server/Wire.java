package kata.fake.server;

import java.io.IOException;
import java.time.Duration;

/** Two streams of bytes, as a guard needs them: a socket, or what a test puts in its place. Used by one thread. */
interface Wire {

    /**
     * Reads what is there, and waits if nothing is, for as long as the connection lives.
     *
     * @return how many bytes were read, or -1 at the end
     */
    int read(byte[] to, int offset, int length) throws IOException;

    /**
     * The same within a time.
     *
     * @return how many bytes were read, or -1 at the end
     * @throws java.net.SocketTimeoutException if nothing has come in that time
     */
    int read(byte[] to, int offset, int length, Duration patience) throws IOException;

    /** Writes and flushes. What nobody takes any more is dropped, and then {@link #broken()}. */
    void write(byte[] bytes);

    /** Whether something could not be written, so that no further reply can be. */
    boolean broken();

    /** Tells the client that nothing more will be written. */
    void endOutput();
}
