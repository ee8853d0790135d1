package kata.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kata.fake.store.User;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * Signed requests for each user of the sample, as bytes. Each user is asked for with as many different times as there
 * are seconds in a minute, so that no two of them have the same signature.
 */
final class DescribeUserRequests {

    private static final int TIMES = 60;

    private DescribeUserRequests() {}

    /** Requests that are good for four minutes; that at place n is for the user at place n modulo their number. */
    static List<byte[]> signed(int port) {
        SampleSigner signer = new SampleSigner();
        Instant now = Instant.now();
        List<byte[]> requests = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            for (User user : Servers.users()) {
                SdkHttpRequest request =
                        signer.sign(unsigned(port, Servers.path(user)), new byte[0], now.minusSeconds(i));
                requests.add(bytes(request));
            }
        }
        return requests;
    }

    static SdkHttpRequest unsigned(int port, String path) {
        return SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .protocol("http")
                .host("127.0.0.1")
                .port(port)
                .encodedPath(path)
                .putHeader("Accept-Encoding", "identity")
                .putHeader("User-Agent", "Connect-Kata-Benchmark/1.0")
                .build();
    }

    private static byte[] bytes(SdkHttpRequest request) {
        StringBuilder text = new StringBuilder("GET " + request.encodedPath() + " HTTP/1.1\r\n");
        for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
            text.append(header.getKey())
                    .append(": ")
                    .append(header.getValue().get(0))
                    .append("\r\n");
        }
        return text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
