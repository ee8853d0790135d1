package kata.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import kata.coach.Because;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step1EndpointTest {

    @Test
    @DisplayName("The host is the service, the region and amazonaws.com, in that order")
    @Because("DNS has a name for each service in each region. With the parts in another order the name does not exist, "
            + "and the request never leaves your machine.")
    void putsTheServiceBeforeTheRegion() {
        String endpoint = Endpoint.of("connect", "us-east-1");

        assertThat(URI.create(endpoint).getHost()).isEqualTo("connect.us-east-1.amazonaws.com");
    }

    @Test
    @DisplayName("Another service and another region change the host")
    @Because("Data stays in the region that it was created in: eu-central-1 does not know the users of us-east-1.")
    void usesTheNamesItIsGiven() {
        String endpoint = Endpoint.of("sts", "eu-central-1");

        assertThat(URI.create(endpoint).getHost()).isEqualTo("sts.eu-central-1.amazonaws.com");
    }

    @Test
    @DisplayName("The scheme is https")
    @Because(
            "Names, phone numbers and a signature travel in each request. Over http anyone on the way could read them.")
    void speaksHttps() {
        String endpoint = Endpoint.of("connect", "us-east-1");

        assertThat(URI.create(endpoint).getScheme()).isEqualTo("https");
    }

    @Test
    @DisplayName("Nothing follows the host, not even a slash")
    @Because("A path that starts with a slash is added later. Two slashes in a row make another path, which no "
            + "operation answers.")
    void endsWithTheHost() {
        String endpoint = Endpoint.of("connect", "us-east-1");

        assertThat(URI.create(endpoint).getPath()).isEqualTo("");
    }

    @Test
    @DisplayName("A blank region is refused, and the message says that it was the region")
    @Because("A missing setting is the usual cause. Named here it is found in a minute; as an unknown host it is not.")
    void refusesABlankRegion() {
        assertThatThrownBy(() -> Endpoint.of("connect", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region");
    }

    @Test
    @DisplayName("A blank service is refused, and the message says that it was the service")
    @Because("Without a service the address would be that of no server at all.")
    void refusesABlankService() {
        assertThatThrownBy(() -> Endpoint.of("", "us-east-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("service");
    }

    @Test
    @DisplayName("An override takes the place of the public address, and loses its last slash")
    @Because("Tests and workshops talk to a server on their own machine. All else about the request stays the same.")
    void prefersTheOverride() {
        String endpoint = Endpoint.of("connect", "us-east-1", "http://127.0.0.1:8080/");

        assertThat(endpoint).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    @DisplayName("An override that has no slash at its end stays as it is")
    @Because("People write the address either way. Without its last digit, 8080 is another port, and nobody answers.")
    void keepsAnOverrideWithoutASlash() {
        String endpoint = Endpoint.of("connect", "us-east-1", "http://127.0.0.1:8080");

        assertThat(endpoint).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    @DisplayName("An override that is null or blank counts as none")
    @Because("An environment variable that is not set is null in Java. One that is set to nothing is still set, and "
            + "the tools of AWS treat it as not there.")
    void treatsABlankOverrideAsNone() {
        String withNull = Endpoint.of("connect", "us-east-1", null);
        String withBlank = Endpoint.of("connect", "us-east-1", "");

        assertThat(withNull).as("with null").isEqualTo("https://connect.us-east-1.amazonaws.com");
        assertThat(withBlank).as("with an empty text").isEqualTo("https://connect.us-east-1.amazonaws.com");
    }
}
