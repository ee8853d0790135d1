package kata.throttling;

import java.io.IOException;
import kotlin.jvm.functions.Function0;
import kotlin.reflect.KClass;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** A call of {@link FakeCalls}: it ends when the test says so. Cancelling it is noted, and ends nothing by itself. */
final class FakeCall implements Call {

    private final Request request;
    private final FakeCalls calls;
    private final TrackedBody body = new TrackedBody();
    private volatile @Nullable Callback callback;
    private volatile boolean executed;
    private volatile boolean cancelled;
    private volatile boolean replied;

    FakeCall(Request request, FakeCalls calls) {
        this.request = request;
        this.calls = calls;
    }

    int number() {
        return Integer.parseInt(request.url().pathSegments().get(2));
    }

    boolean isUnderWay() {
        return callback != null;
    }

    boolean isLeftOpen() {
        return replied && !body.closed;
    }

    void reply(int status) throws IOException {
        Response reply = new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .body(body)
                .build();
        replied = true;
        ended().onResponse(this, reply);
    }

    void fail(String message) {
        ended().onFailure(this, new IOException(message));
    }

    private Callback ended() {
        Callback waiting = callback;
        if (waiting == null) {
            throw new AssertionError("Request " + number() + " is not under way");
        }
        callback = null;
        return waiting;
    }

    @Override
    public void enqueue(Callback whenEnded) {
        executed = true;
        callback = whenEnded;
        calls.add(this);
    }

    @Override
    public Response execute() {
        throw new AssertionError(
                "execute() waits for the reply. This step sends with enqueue, which waits for nothing.");
    }

    @Override
    public void cancel() {
        cancelled = true;
        calls.cancelled(this);
    }

    @Override
    public boolean isCanceled() {
        return cancelled;
    }

    @Override
    public boolean isExecuted() {
        return executed;
    }

    @Override
    public Request request() {
        return request;
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    @Override
    public Call clone() {
        return new FakeCall(request, calls);
    }

    @Override
    public void addEventListener(EventListener listener) {
        throw unused();
    }

    @Override
    public <T> T tag(KClass<T> type) {
        throw unused();
    }

    @Override
    public <T> T tag(Class<? extends T> type) {
        throw unused();
    }

    @Override
    public <T> T tag(KClass<T> type, Function0<? extends T> computed) {
        throw unused();
    }

    @Override
    public <T> T tag(Class<T> type, Function0<? extends T> computed) {
        throw unused();
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("Calls of this test have neither tags nor listeners");
    }

    /** An empty body that remembers whether it was closed, and cannot be read after that or once its call is cancelled. */
    private final class TrackedBody extends ResponseBody {

        private volatile boolean closed;
        private final BufferedSource source = Okio.buffer(new ForwardingSource(new Buffer()) {
            @Override
            public long read(Buffer sink, long byteCount) throws IOException {
                if (closed || cancelled) {
                    throw new IOException(closed ? "closed" : "Canceled");
                }
                return super.read(sink, byteCount);
            }

            @Override
            public void close() throws IOException {
                closed = true;
                super.close();
            }
        });

        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public long contentLength() {
            return 0;
        }

        @Override
        public BufferedSource source() {
            return source;
        }
    }
}
