package kata.benchmark;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A server that is measured")
class ContenderTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("answers every signed request with 200 and the body that is expected")
    void answers(Contender contender) {
        List<byte[]> bodies = contender.expectedBodies();
        try (Contender.Running server = contender.start();
                Connection connection = new Connection(server.port())) {
            List<byte[]> requests = DescribeUserRequests.signed(server.port());
            assertThatNoException().isThrownBy(() -> {
                for (int i = 0; i < requests.size(); i++) {
                    connection.expect(requests.get(i), bodies.get(i % bodies.size()));
                }
            });
        }
    }

    @Test
    @DisplayName("shows the load generator what it refuses: the fake refuses what was changed after it was signed")
    void everythingOn() {
        try (Contender.Running server = Contender.FAKE.start();
                Connection connection = new Connection(server.port())) {
            byte[] changed = new String(
                            DescribeUserRequests.signed(server.port()).get(0), StandardCharsets.UTF_8)
                    .replaceFirst("Signature=\\w", "Signature=g")
                    .getBytes(StandardCharsets.UTF_8);
            assertThatIllegalStateException()
                    .isThrownBy(() -> connection.exchange(changed))
                    .withMessageStartingWith("A request was refused:\nHTTP/1.1 403 Forbidden\r\n");
        }
    }

    @Test
    @DisplayName("shows the load generator a wrong body")
    void wrongBody() {
        try (Contender.Running server = Contender.CANNED.start();
                Connection connection = new Connection(server.port())) {
            byte[] request = DescribeUserRequests.signed(server.port()).get(0);
            assertThatIllegalStateException()
                    .isThrownBy(() -> connection.expect(request, new byte[1]))
                    .withMessageStartingWith("The body of this reply is wrong:\nHTTP/1.1 200 OK\r\n");
        }
    }
}
