package kata.fake.interop;

import org.junit.jupiter.api.DisplayName;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

@DisplayName("The AWS SDK for Java on HttpURLConnection")
class JavaSdkOnUrlConnectionTest extends RealClientContract {

    @Override
    String play(String scenario, Setting setting) {
        try (SdkHttpClient http = UrlConnectionHttpClient.create()) {
            return new JavaSdk(setting, http).play(scenario);
        }
    }

    @Override
    String error(String operation, int status, String code, String message) {
        return code + " " + status + " " + message;
    }
}
