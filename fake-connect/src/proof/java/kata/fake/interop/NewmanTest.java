package kata.fake.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kata.fake.FakeConnect;
import kata.fake.SampleAccount;
import kata.fake.exchange.Exchange;
import kata.fake.interop.Command.Result;
import kata.fake.junit.FakeConnectExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Newman is Postman without its windows. It knows no exceptions and no second try: its scripts say what to expect. */
@DisplayName("Newman")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewmanTest {

    private static final String OWN =
            Folders.PROGRAMS.resolve("interop.postman_collection.json").toString();

    private static final String LEARNERS = Folders.MODULE
            .resolveSibling("kata-http/src/main/resources/postman/connect-kata.postman_collection.json")
            .toString();

    @RegisterExtension
    final FakeConnectExtension connect = FakeConnectExtension.with(
            settings -> settings.signatures(true).policies(true).throttling(true));

    /** Asked for once: the answer takes as long as a scenario. */
    private String program = "";

    @BeforeAll
    void installed() {
        program = Tool.NEWMAN.program();
    }

    @Test
    @DisplayName("It finds the learners' collection green, with the keys that are in it")
    void learners() {
        Result result = newman(connect.fake(), LEARNERS);
        assertThat(result.status()).as(result.output()).isZero();
        assertThat(connect.exchanges())
                .filteredOn(exchange -> exchange.reply().status() != 200)
                .extracting(Exchange::errorCode)
                .containsExactly("MissingAuthenticationTokenException");
    }

    @Test
    @DisplayName("It finds the learners' collection red with a wrong secret")
    void learnersWithAWrongSecret() {
        Result result = newman(connect.fake(), LEARNERS, "--env-var", "secretAccessKey=" + SampleAccount.READER_SECRET);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).contains("expected response to have status code 200 but got 403");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pages", "changes", "session", "wrong secret"})
    @DisplayName("It gets the replies that the folder of its own collection expects")
    void own(String folder) {
        Result result = newman(connect.fake(), OWN, "--folder", folder);
        assertThat(result.status()).as(result.output()).isZero();
    }

    @Test
    @DisplayName("The sixth of six quick calls is turned down, and it does not try again")
    void burst() {
        try (FakeConnect fake = RealClientContract.strict(new WaitingClock(List::of))) {
            Result result = newman(fake, OWN, "--folder", "burst", "-n", "6");
            assertThat(result.status()).as(result.output()).isZero();
            assertThat(fake.exchanges())
                    .extracting(exchange -> exchange.reply().status())
                    .containsExactly(200, 200, 200, 200, 200, 429);
        }
    }

    private Result newman(FakeConnect fake, String collection, String... options) {
        List<String> command =
                new ArrayList<>(List.of(program, "node_modules/newman/bin/newman.js", "run", collection));
        command.addAll(List.of("--color", "off", "--disable-unicode", "--env-var"));
        command.add("base=" + Setting.admin(fake).endpoint());
        command.addAll(List.of(options));
        return Command.run(Folders.NODE, Map.of(), command);
    }
}
