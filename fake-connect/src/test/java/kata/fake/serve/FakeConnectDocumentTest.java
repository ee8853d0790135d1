package kata.fake.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kata.fake.FakeConnect;
import kata.fake.SampleAccount;
import kata.fake.connect.ConnectOperations;
import kata.fake.random.SharedRandom;
import kata.fake.route.Operation;
import kata.fake.serve.Greeting.Strictness;
import kata.fake.server.FakeServer;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/fake-connect.md")
class FakeConnectDocumentTest {

    private static final Path EXAMPLE = Path.of("src/proof/java/kata/fake/AwsSdkExampleTest.java");

    private final String document = read(Path.of("../docs/fake-connect.md"));

    @Test
    @DisplayName("quotes its example as it runs")
    void quotesTheExample() {
        String example = unindented(read(EXAMPLE));
        assertThat(blocks("java"))
                .hasSize(3)
                .allSatisfy(block -> assertThat(example).contains(unindented(block)));
    }

    @Test
    @DisplayName("shows the greeting as it is printed")
    void showsTheGreeting() {
        Greeting greeting = new Greeting(
                HttpUrl.get("http://127.0.0.1:8080/"),
                FakeServer.loopback(),
                "us-east-1",
                new Strictness(true, true, true));
        assertThat(blocks("text"))
                .first()
                .isEqualTo(greeting.text(Terminal.FILE).lines().collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    @DisplayName("shows the help as it is printed")
    void showsTheHelp() {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(help, true, StandardCharsets.UTF_8);
        new ServeCommand(out, Terminal.FILE, Clock.systemUTC(), stop -> {}).run(out, "--help");
        assertThat(blocks("text"))
                .last()
                .isEqualTo(help.toString(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    @DisplayName("lists every setting, and no other")
    void listsTheSettings() {
        List<String> settings = Arrays.stream(FakeConnect.Builder.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !name.equals("start"))
                .toList();
        assertThat(find("(?m)^\\| `(\\w+)` \\|")).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    @DisplayName("lists every operation, and no other")
    void listsTheOperations() {
        String list = find("(?s)AWS's API model:\n(.*?)\\.\n").get(0);
        assertThat(list.replaceAll("[`\\s]", "").split(","))
                .containsExactlyInAnyOrderElementsOf(
                        ConnectOperations.all(InstantSource.system(), new SharedRandom(new Random(1))).stream()
                                .map(Operation::name)
                                .toList());
    }

    @Test
    @DisplayName("names the sample's keys and its token")
    void namesTheKeys() {
        assertThat(document)
                .contains(
                        "`" + SampleAccount.ADMIN_KEY_ID + "`, `" + SampleAccount.ADMIN_SECRET + "`",
                        "`" + SampleAccount.READER_KEY_ID + "`, `" + SampleAccount.READER_SECRET + "`",
                        "`" + SampleAccount.CONTAINER_TOKEN + "`");
    }

    private List<String> blocks(String language) {
        return find("(?s)```" + language + "\n(.*?)```");
    }

    private List<String> find(String regex) {
        return Pattern.compile(regex)
                .matcher(document)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException(file.toAbsolutePath() + " cannot be read.", e);
        }
    }
}
