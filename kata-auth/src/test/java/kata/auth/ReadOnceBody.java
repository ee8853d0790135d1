package kata.auth;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;

/** JSON that is gone once it is read, as a stream is. */
final class ReadOnceBody extends RequestBody {

    private final Buffer rest = new Buffer();

    ReadOnceBody(String json) {
        rest.writeUtf8(json);
    }

    @Override
    public MediaType contentType() {
        return MediaType.get("application/json");
    }

    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.writeAll(rest);
    }
}
