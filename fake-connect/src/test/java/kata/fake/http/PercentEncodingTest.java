package kata.fake.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PercentEncoding")
class PercentEncodingTest {

    @Test
    @DisplayName("The escapes of an ARN become its colons and slashes")
    void decodesAnArn() {
        assertThat(PercentEncoding.decode("arn%3Aaws%3Aconnect%2Fx")).isEqualTo("arn:aws:connect/x");
    }

    @Test
    @DisplayName("Several escapes of one character are read as UTF-8")
    void decodesUtf8() {
        assertThat(PercentEncoding.decode("u%201%2F%C3%A9")).isEqualTo("u 1/é");
    }

    @Test
    @DisplayName("Lower-case hexadecimal digits are read too")
    void decodesLowerCaseDigits() {
        assertThat(PercentEncoding.decode("%c3%a9")).isEqualTo("é");
    }

    @Test
    @DisplayName("What shall be kept is kept, and everything else is escaped as usual")
    void encodesAllBut() {
        assertThat(PercentEncoding.encodeAllBut("/", "/a b/é:1")).isEqualTo("/a%20b/%C3%A9%3A1");
    }

    @Test
    @DisplayName("A plus sign stays a plus sign, for only HTML forms mean a space by it")
    void keepsThePlusSign() {
        assertThat(PercentEncoding.decode("a+b%2Bc")).isEqualTo("a+b+c");
    }

    @Test
    @DisplayName("Characters that were sent raw stay as they are")
    void keepsRawCharacters() {
        assertThat(PercentEncoding.decode("é%20é")).isEqualTo("é é");
    }

    @Test
    @DisplayName("A percent sign without two digits is refused with advice")
    void refusesABareSign() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> PercentEncoding.decode("100%"))
                .withMessage(
                        "'100%' holds a '%' that two hexadecimal digits do not follow. Write a percent sign as %25.");
    }

    @Test
    @DisplayName("Escapes that are not UTF-8 are refused with advice")
    void refusesOtherEncodings() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> PercentEncoding.decode("%E9"))
                .withMessage("'%E9' does not decode to UTF-8. Encode the text as UTF-8 before you escape its bytes.");
    }

    @Test
    @DisplayName("Everything but the unreserved characters is escaped in upper case")
    void encodes() {
        assertThat(PercentEncoding.encode("aZ09-._~ :/+é")).isEqualTo("aZ09-._~%20%3A%2F%2B%C3%A9");
    }
}
