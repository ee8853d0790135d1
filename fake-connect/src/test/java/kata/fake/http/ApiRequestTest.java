package kata.fake.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ApiRequest")
class ApiRequestTest {

    @Test
    @DisplayName("The raw path ends at the first question mark and keeps its escapes")
    void rawPath() {
        assertThat(ApiRequest.of("GET", "/tags/a%2Fb//../c?x=1?").rawPath()).isEqualTo("/tags/a%2Fb//../c");
    }

    @Test
    @DisplayName("The raw query is what follows the first question mark")
    void rawQuery() {
        assertThat(ApiRequest.of("GET", "/a?x=%20?y").rawQuery()).isEqualTo("x=%20?y");
    }

    @Test
    @DisplayName("A target without a question mark has an empty query")
    void noQuery() {
        assertThat(ApiRequest.of("GET", "/a").query()).isEmpty();
    }

    @Test
    @DisplayName("Repeated parameters are all kept, in their order")
    void repeatedParameters() {
        assertThat(ApiRequest.of("GET", "/a?queueTypes=STANDARD&x=1&queueTypes=AGENT")
                        .queryValues("queueTypes"))
                .containsExactly("STANDARD", "AGENT");
    }

    @Test
    @DisplayName("Names and values are decoded")
    void decodesParameters() {
        assertThat(ApiRequest.of("GET", "/a?tag%4Beys=a%26b%3Dc").query())
                .containsExactly(new Parameter("tagKeys", "a&b=c"));
    }

    @Test
    @DisplayName("A value may hold an equals sign, and a parameter without one has an empty value")
    void equalsSigns() {
        assertThat(ApiRequest.of("GET", "/a?token=YQ==&flag").query())
                .containsExactly(new Parameter("token", "YQ=="), new Parameter("flag", ""));
    }

    @Test
    @DisplayName("Headers are found whatever the case of their names")
    void headersIgnoreCase() {
        assertThat(Headers.NONE.plus("X-Amz-Date", "1").first("x-amz-date")).isEqualTo("1");
    }

    @Test
    @DisplayName("Headers of one name are all kept, in their order")
    void repeatedHeaders() {
        assertThat(Headers.NONE.plus("a", "1").plus("b", "2").plus("A", "3").all("a"))
                .containsExactly("1", "3");
    }

    @Test
    @DisplayName("A body does not change when the bytes it was made of do")
    void bodyIsACopy() {
        byte[] bytes = {'a'};
        Body body = Body.of(bytes);
        bytes[0] = 'b';
        assertThat(body.text()).isEqualTo("a");
    }
}
