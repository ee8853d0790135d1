package kata.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kata.coach.Because;
import kata.http.StatusCodes.Advice;
import kata.http.StatusCodes.Family;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step6StatusCodesTest {

    @Test
    @DisplayName("The first digit of a status code decides its family")
    @Because("A program that has never met a code can still tell by its first digit whom it concerns.")
    void readsTheFamilyFromTheFirstDigit() {
        assertThat(StatusCodes.family(100)).as("status code 100").isEqualTo(Family.INFORMATIONAL);
        assertThat(StatusCodes.family(200)).as("status code 200").isEqualTo(Family.SUCCESSFUL);
        assertThat(StatusCodes.family(302)).as("status code 302").isEqualTo(Family.REDIRECTION);
        assertThat(StatusCodes.family(404)).as("status code 404").isEqualTo(Family.CLIENT_ERROR);
        assertThat(StatusCodes.family(500)).as("status code 500").isEqualTo(Family.SERVER_ERROR);
    }

    @Test
    @DisplayName("429 is a client error: the caller was too fast, the server is well")
    @Because("Counted among the server's errors it sets off an alarm about an outage at AWS, while the cause is the "
            + "speed of the caller.")
    void countsThrottlingAmongTheClientErrors() {
        assertThat(StatusCodes.family(429)).as("status code 429").isEqualTo(Family.CLIENT_ERROR);
    }

    @Test
    @DisplayName("A status code that is on no list belongs to a family too")
    @Because("New codes come up. RFC 9110 has a client treat one that it does not know like the first of its family: "
            + "499 like 400, 599 like 500.")
    void placesCodesThatAreOnNoList() {
        assertThat(StatusCodes.family(418)).as("status code 418").isEqualTo(Family.CLIENT_ERROR);
        assertThat(StatusCodes.family(599)).as("status code 599").isEqualTo(Family.SERVER_ERROR);
    }

    @Test
    @DisplayName("A number below 100 or above 599 is refused, and the message names it")
    @Because("No server sends such a code. The number comes from a mistake near by, and named it is soon found.")
    void refusesWhatIsNoStatusCode() {
        assertThatThrownBy(() -> StatusCodes.family(99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99");
        assertThatThrownBy(() -> StatusCodes.family(600))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("600");
    }

    @Test
    @DisplayName("Every status code from 200 to 299 is a success, and no other is")
    @Because("204 means done, and nothing to send back: taken for a failure, the request is sent again. 302 means that "
            + "the answer is elsewhere: nothing is done yet.")
    void countsTheWholeFamilyAsSuccess() {
        assertThat(StatusCodes.isSuccess(200)).as("is 200 a success?").isEqualTo(true);
        assertThat(StatusCodes.isSuccess(204)).as("is 204 a success?").isEqualTo(true);
        assertThat(StatusCodes.isSuccess(299)).as("is 299 a success?").isEqualTo(true);
        assertThat(StatusCodes.isSuccess(302)).as("is 302 a success?").isEqualTo(false);
        assertThat(StatusCodes.isSuccess(404)).as("is 404 a success?").isEqualTo(false);
    }

    @Test
    @DisplayName("After 429 the caller slows down; the request itself may stay as it is")
    @Because("Most of Connect's operations allow two calls a second. Nothing is wrong with the request: sent a "
            + "little later, it is answered.")
    void slowsDownAfterThrottling() {
        assertThat(StatusCodes.advice(429)).as("advice on 429").isEqualTo(Advice.SLOW_DOWN);
    }

    @Test
    @DisplayName("After any other 3xx or 4xx the request has to change: repeating it as it is does not help")
    @Because("The same wrong request gets the same refusal, and each repetition uses up one of the few calls a second.")
    void fixesTheRequestAfterAClientError() {
        assertThat(StatusCodes.advice(400)).as("advice on 400").isEqualTo(Advice.FIX_THE_REQUEST);
        assertThat(StatusCodes.advice(404)).as("advice on 404").isEqualTo(Advice.FIX_THE_REQUEST);
        assertThat(StatusCodes.advice(302)).as("advice on 302").isEqualTo(Advice.FIX_THE_REQUEST);
    }

    @Test
    @DisplayName("After a 5xx the same request may work later")
    @Because("A 5xx says that the server failed at a request that may well be right. Changing it mends nothing, "
            + "waiting may.")
    void triesAgainAfterAServerError() {
        assertThat(StatusCodes.advice(500)).as("advice on 500").isEqualTo(Advice.TRY_AGAIN_LATER);
        assertThat(StatusCodes.advice(503)).as("advice on 503").isEqualTo(Advice.TRY_AGAIN_LATER);
    }

    @Test
    @DisplayName("After a success there is nothing to mend and nothing to wait for")
    @Because("Waiting after each success would halve the speed of a job that has done nothing wrong.")
    void carriesOnAfterASuccess() {
        assertThat(StatusCodes.advice(200)).as("advice on 200").isEqualTo(Advice.CARRY_ON);
        assertThat(StatusCodes.advice(202)).as("advice on 202").isEqualTo(Advice.CARRY_ON);
    }
}
