package kata.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kata.coach.Because;
import kata.http.ErrorCodes.Kind;
import kata.http.ErrorCodes.Problem;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Step7ErrorCodesTest {

    @Test
    @DisplayName("The type of the error is what the header x-amzn-ErrorType says before its colon")
    @Because("Some AWS services add a colon and an address to the name. With that tail no comparison would ever match.")
    void readsTheTypeUpToItsColon() throws IOException {
        String header = "InvalidParameterException:http://internal.amazon.com/coral/com.amazon.coral.validate/";
        Problem problem = read(400, header, "{\"Message\":\"Invalid phone number\"}");

        assertThat(problem.type()).isEqualTo("InvalidParameterException");
    }

    @Test
    @DisplayName("Without that header the type is in the body, as __type, and counts from behind its '#'")
    @Because("Not every AWS service sends the header. What stands before the '#' is a namespace, not the name.")
    void findsTheTypeInTheBody() throws IOException {
        Problem problem = read(404, "", "{\"__type\":\"com.amazonaws.connect#ResourceNotFoundException\"}");

        assertThat(problem.type()).isEqualTo("ResourceNotFoundException");
    }

    @Test
    @DisplayName("The message is read whether the body calls it Message or message")
    @Because("Connect writes Message, some other AWS services write message. No other part of the reply says in a "
            + "sentence what is wrong.")
    void readsBothSpellingsOfTheMessage() throws IOException {
        Problem capital = read(400, "InvalidRequestException", "{\"Message\":\"Name is missing\"}");
        Problem small = read(400, "InvalidRequestException", "{\"message\":\"Name is missing\"}");

        assertThat(capital.message()).as("a body with Message").isEqualTo("Name is missing");
        assertThat(small.message()).as("a body with message").isEqualTo("Name is missing");
    }

    @Test
    @DisplayName("The request id is kept; it comes in the header x-amzn-RequestId")
    @Because("It names this one call among all others. Somebody who is to find out what went wrong needs it.")
    void keepsTheRequestId() throws IOException {
        Problem problem = read(500, "InternalServiceException");
        assertThat(problem.requestId()).isEqualTo("7a62c49f-347e-4fc4-9331-6e8eEXAMPLE");
    }

    @Test
    @DisplayName("Each of Connect's common errors has its kind")
    @Because("What helps depends on the kind: another policy, another id, a larger quota, another name, a slower pace.")
    void tellsTheKindOfCommonErrors() throws IOException {
        assertThat(read(403, "AccessDeniedException").kind()).isEqualTo(Kind.PERMISSIONS);
        assertThat(read(404, "ResourceNotFoundException").kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(read(402, "ServiceQuotaExceededException").kind()).isEqualTo(Kind.QUOTA);
        assertThat(read(409, "DuplicateResourceException").kind()).isEqualTo(Kind.CONFLICT);
        assertThat(read(410, "ContactNotFoundException").kind()).isEqualTo(Kind.GONE);
        assertThat(read(429, "TooManyRequestsException").kind()).isEqualTo(Kind.THROTTLED);
    }

    @Test
    @DisplayName("A LimitExceededException is a matter of quota, though it comes with 429 as throttling does")
    @Because("Throttling passes in a second. A full quota stays full however long the caller waits: it has to be "
            + "raised, or something deleted.")
    void tellsAFullQuotaFromThrottling() throws IOException {
        assertThat(read(429, "LimitExceededException").kind()).isEqualTo(Kind.QUOTA);
    }

    @Test
    @DisplayName("A ThrottlingException is throttling even where it comes with 400")
    @Because("Some AWS services answer throttling with 400, others with 429. The name tells more than the number.")
    void believesTheTypeMoreThanTheStatusCode() throws IOException {
        assertThat(read(400, "ThrottlingException").kind()).isEqualTo(Kind.THROTTLED);
    }

    @Test
    @DisplayName("Where the type is not known, the status code decides the kind")
    @Because("New types come with new operations. A program that was written before them still learns enough to act.")
    void fallsBackOnTheStatusCode() throws IOException {
        assertThat(read(409, "ResourceInUseException").kind()).as("a new 409").isEqualTo(Kind.CONFLICT);
        assertThat(read(418, "TeapotException").kind()).as("a new 418").isEqualTo(Kind.BAD_REQUEST);
        assertThat(read(500, "OutageException").kind()).as("a new 500").isEqualTo(Kind.SERVER);
    }

    @Test
    @DisplayName("A body that is not JSON still gives an exception, with the status code and the kind to match")
    @Because("When a proxy on the way fails, it answers in HTML. The status code is then all there is to go by.")
    void survivesABodyThatIsNotJson() throws IOException {
        Problem problem = read(502, "", "<html><body><h1>502 Bad Gateway</h1></body></html>");

        assertThat(problem.status()).as("the status code").isEqualTo(502);
        assertThat(problem.kind()).as("the kind").isEqualTo(Kind.SERVER);
    }

    private static Problem read(int status, String type) throws IOException {
        return read(status, type, "{}");
    }

    private static Problem read(int status, String type, String body) throws IOException {
        Response.Builder reply = new Response.Builder()
                .request(new Request.Builder().url("http://localhost/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("")
                .header("x-amzn-RequestId", "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE")
                .body(ResponseBody.create(body, null));
        Response response = type.isEmpty()
                ? reply.build()
                : reply.header("x-amzn-ErrorType", type).build();
        return ErrorCodes.read(response).problem;
    }
}
