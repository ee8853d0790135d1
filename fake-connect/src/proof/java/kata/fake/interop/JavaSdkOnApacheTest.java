package kata.fake.interop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;

@DisplayName("The AWS SDK for Java on Apache HttpClient")
class JavaSdkOnApacheTest extends RealClientContract {

    @Override
    String play(String scenario, Setting setting) {
        try (SdkHttpClient http = ApacheHttpClient.create()) {
            return new JavaSdk(setting, http).play(scenario);
        }
    }

    @Override
    String error(String operation, int status, String code, String message) {
        return code + " " + status + " " + message;
    }

    @Test
    @DisplayName("It asks before it sends the body of a PUT")
    void expect() {
        play("changes", Setting.admin(connect.fake()));
        assertThat(connect.exchanges())
                .filteredOn(exchange -> exchange.request().method().equals("PUT"))
                .extracting(exchange -> exchange.request().headers().first("Expect"))
                .containsOnly("100-continue");
    }
}
