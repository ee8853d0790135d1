package kata.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kata.fake.exchange.Exchange;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("A listener")
class ListenerTest {

    private final List<Exchange> heard = new CopyOnWriteArrayList<>();

    @RegisterExtension
    final FakeConnectExtension connect =
            FakeConnectExtension.with(settings -> settings.history(1).listener(heard::add));

    private final TestClient client = new TestClient(connect::endpoint);

    @Test
    @DisplayName("hears of every exchange, of those too that the record forgets")
    void hears() {
        List.of("/instance", "/nope", "/instance").forEach(client::get);
        assertThat(heard).hasSize(3).last().isEqualTo(connect.exchanges().get(0));
    }

    @Test
    @DisplayName("hears who called")
    void caller() {
        client.get("/instance");
        assertThat(heard.get(0).decisions().callerArn()).isEqualTo("arn:aws:iam::123456789012:root");
    }

    @Test
    @DisplayName("hears who called STS")
    void callerOfSts() {
        client.call("POST", "/?Action=GetCallerIdentity&Version=2011-06-15", "");
        assertThat(heard.get(0).decisions().callerArn()).isEqualTo("arn:aws:iam::123456789012:root");
    }

    @Test
    @DisplayName("hears of nobody if the request led nowhere")
    void nobody() {
        client.get("/nope");
        assertThat(heard.get(0).decisions().callerArn()).isNull();
    }
}
