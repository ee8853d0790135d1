package kata.fake.serve;

import static kata.fake.serve.Exchanges.ADA;
import static kata.fake.serve.Exchanges.ADMIN;
import static kata.fake.serve.Exchanges.INSTANCE;
import static kata.fake.serve.Exchanges.STATEMENT;
import static kata.fake.serve.Exchanges.decisions;
import static kata.fake.serve.Exchanges.ok;
import static kata.fake.serve.Exchanges.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import kata.fake.exchange.Decisions;
import kata.fake.exchange.Exchange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The lines of a request")
class RequestLinesTest {

    private static final String USERS = "/users-summary/" + INSTANCE;
    private static final String USER = "/users/" + INSTANCE + "/" + ADA;

    private final RequestLines file = new RequestLines(Terminal.FILE, ZoneOffset.UTC);
    private final RequestLines narrow = new RequestLines(new Terminal(false, 80), ZoneOffset.UTC);

    @Test
    @DisplayName("say when, what, with which status, which operation, who, and what was noted")
    void inFull() {
        assertThat(file.of(ok("GET", USERS, "ListUsers", decisions(ADMIN, null, STATEMENT, 4.0))))
                .containsExactly("04:05:06 GET    " + USERS + " 200 ListUsers admin 4.0 tokens left, " + STATEMENT);
    }

    @Test
    @DisplayName("fit a terminal of 80 columns: IDs are shortened, and the notes are cut")
    void narrow() {
        assertThat(narrow.of(ok("GET", USERS, "ListUsers", decisions(ADMIN, null, STATEMENT, 4.0))))
                .containsExactly("04:05:06 GET    /users-summary/aaaa.. 200 ListUsers admin 4.0 tokens left, All..");
    }

    @Test
    @DisplayName("keep a target as it is where it fits")
    void fitting() {
        assertThat(narrow.of(ok("GET", "/instance?maxResults=1", "ListInstances", Decisions.NONE)))
                .containsExactly("04:05:06 GET    /instance?maxResults=1 200 ListInstances -");
    }

    @Test
    @DisplayName("cut a target that is still too long without its IDs")
    void longTarget() {
        Exchange exchange = ok(
                "POST",
                USER + "/routing-profile",
                "UpdateUserRoutingProfile",
                decisions("arn:aws:sts::123456789012:assumed-role/Reporting/ada", null, null, null));
        assertThat(narrow.of(exchange))
                .containsExactly("04:05:06 POST   /users/aaaa../4000../routing-.. 200 UpdateUserRoutingProfile ada");
    }

    @Test
    @DisplayName("show the time as the reader's clock has it")
    void timeZone() {
        assertThat(new RequestLines(Terminal.FILE, ZoneId.of("Asia/Tokyo")).of(Exchanges.listUsers(200)))
                .first()
                .asString()
                .startsWith("13:05:06 ");
    }

    @Test
    @DisplayName("show what was no request at all, with its first line and why it was turned down")
    void malformed() {
        String message = "The request line is 'hello world'. It must be a method, a target and HTTP/1.1, with one space"
                + " between them.";
        assertThat(narrow.of(Exchanges.refused(
                        400, "InvalidRequestException", message, "(malformed)", "hello world", null, Decisions.NONE)))
                .containsExactly(
                        "04:05:06 (malformed) hello world 400 - -",
                        "         InvalidRequestException: The request line is 'hello world'. It must be",
                        "         a method, a target and HTTP/1.1, with one space between them.");
    }

    @Test
    @DisplayName("show a client that was turned away unread")
    void unread() {
        assertThat(narrow.of(Exchanges.refused(
                        503, "ServiceUnavailableException", "Busy.", "(unread)", "", null, Decisions.NONE)))
                .containsExactly("04:05:06 (unread) 503 - -", "         ServiceUnavailableException: Busy.");
    }

    @Test
    @DisplayName("never let a client steer the terminal")
    void controlCharacters() {
        assertThat(file.of(ok("GET", "/\u001b[2J\u0007\u202e", "ListUsers", Decisions.NONE)))
                .containsExactly("04:05:06 GET    /\\u{1b}[2J\\u{7}\\u{202e} 200 ListUsers -");
    }

    @Test
    @DisplayName("leave out colour where there is none, and use it where there is")
    void colour() {
        RequestLines coloured = new RequestLines(new Terminal(true, 80), ZoneOffset.UTC);
        assertThat(coloured.of(refused(404, "NoSuch", "Gone.", "GET", "/x", null, Decisions.NONE)))
                .containsExactly(
                        "\u001b[2m04:05:06\u001b[0m \u001b[1mGET   \u001b[0m /x \u001b[33m404\u001b[0m - -",
                        "         \u001b[33mNoSuch: Gone.\u001b[0m");
    }

    @Nested
    @DisplayName("of a request that was turned down")
    class TurnedDown {

        @Test
        @DisplayName("give the message as the reason")
        void message() {
            assertThat(file.of(refused(
                            404,
                            "ResourceNotFoundException",
                            "There is no user.",
                            "GET",
                            "/users/i/u",
                            "DescribeUser",
                            decisions(ADMIN, null, STATEMENT, 4.0))))
                    .containsExactly(
                            "04:05:06 GET    /users/i/u 404 DescribeUser admin",
                            "         ResourceNotFoundException: There is no user.");
        }

        @Test
        @DisplayName("give the diagnosis of a signature, which the client does not get")
        void diagnosis() {
            assertThat(file.of(refused(
                            403,
                            "InvalidSignatureException",
                            "The request signature we calculated...",
                            "GET",
                            "/instance",
                            "ListInstances",
                            decisions(null, "The secret differs.", null, null))))
                    .containsExactly(
                            "04:05:06 GET    /instance 403 ListInstances -",
                            "         InvalidSignatureException: The secret differs.");
        }

        @Test
        @DisplayName("name the statement that decided, if policies did")
        void statement() {
            assertThat(file.of(refused(
                            403,
                            "AccessDeniedException",
                            "User: x is not authorized",
                            "DELETE",
                            "/users/i/u",
                            "DeleteUser",
                            decisions(ADMIN, null, "Deny: statement 2 of the policy 'p'", null))))
                    .last()
                    .isEqualTo("         AccessDeniedException: Deny: statement 2 of the policy 'p'");
        }

        @Test
        @DisplayName("give the message of a denial that came after the policies had allowed it")
        void trust() {
            assertThat(file.of(refused(
                            403,
                            "AccessDenied",
                            "The role does not trust you.",
                            "POST",
                            "/",
                            "AssumeRole",
                            decisions(ADMIN, null, STATEMENT, null))))
                    .last()
                    .isEqualTo("         AccessDenied: The role does not trust you.");
        }

        @Test
        @DisplayName("tell how many tokens are left after a call that came too fast")
        void tokens() {
            assertThat(file.of(refused(
                            429,
                            "TooManyRequestsException",
                            "Too Many Requests",
                            "GET",
                            "/instance",
                            "ListInstances",
                            decisions(ADMIN, null, STATEMENT, 0.96))))
                    .last()
                    .isEqualTo(
                            "         TooManyRequestsException: 0.9 tokens left, and a call takes one. Wait, then try"
                                    + " again.");
        }

        @Test
        @DisplayName("do not blame the speed for a quota that is used up")
        void quota() {
            assertThat(file.of(refused(
                            429,
                            "LimitExceededException",
                            "Ten calls go on.",
                            "PUT",
                            "/contact/outbound-voice",
                            "StartOutboundVoiceContact",
                            decisions(ADMIN, null, STATEMENT, 3.0))))
                    .last()
                    .isEqualTo("         LimitExceededException: Ten calls go on.");
        }

        @Test
        @DisplayName("are at most four, the last of which is cut")
        void fourLines() {
            assertThat(narrow.of(refused(400, "E", "word ".repeat(60), "GET", "/x", null, Decisions.NONE)))
                    .hasSize(4)
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80))
                    .last()
                    .asString()
                    .endsWith("..");
        }
    }
}
