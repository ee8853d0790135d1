package kata.fake.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import kata.fake.http.ApiReply;
import kata.fake.http.ApiRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ExchangeLog")
class ExchangeLogTest {

    private final ExchangeLog log = new ExchangeLog(2);

    @Test
    @DisplayName("When it is full, the oldest exchange goes")
    void bounded() {
        log.add(exchange("/1"));
        log.add(exchange("/2"));
        log.add(exchange("/3"));
        assertThat(log.list())
                .extracting(exchange -> exchange.request().target())
                .containsExactly("/2", "/3");
    }

    @Test
    @DisplayName("A list that was handed out does not change any more")
    void listsAreCopies() {
        List<Exchange> before = log.list();
        log.add(exchange("/1"));
        assertThat(before).isEmpty();
    }

    @Test
    @DisplayName("A history of nothing is refused")
    void needsRoom() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExchangeLog(0))
                .withMessage("The history must keep at least 1 exchange, but was 0.");
    }

    private static Exchange exchange(String target) {
        ApiRequest request = ApiRequest.of("GET", target);
        return new Exchange(Instant.EPOCH, request, ApiReply.empty(), null, Decisions.NONE);
    }
}
