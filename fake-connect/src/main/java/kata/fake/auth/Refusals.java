package kata.fake.auth;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import kata.fake.http.ApiException;

/**
 * What AWS answers to a request whose signature it cannot accept: code, status and wording as services behind API
 * Gateway send them. Wordings are those of real replies that people have reported, or of the IAM User Guide,
 * "Troubleshoot signed requests"; a method whose wording is inferred says so. The diagnosis beside them is the fake's.
 */
final class Refusals {

    static final int STATUS = 403;

    private Refusals() {}

    static Refusal missing() {
        return new Refusal(
                new ApiException(STATUS, "MissingAuthenticationTokenException", "Missing Authentication Token"),
                "The request was not signed: it has neither an Authorization header nor X-Amz-Signature in its query.");
    }

    /** One sentence for each part that is not there. */
    static Refusal missingParts(List<String> sentences, String header, List<String> parts) {
        String message = String.join(" ", sentences) + " (Hashed with SHA-256 and encoded with Base64) Authorization="
                + hashed(header);
        return incomplete(message, "The signature cannot be checked without " + String.join(", ", parts) + ".");
    }

    static Refusal notAPair(String header, String diagnosis) {
        String message = "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and"
                + " encoded with Base64): '" + hashed(header) + "'.";
        return incomplete(message, diagnosis);
    }

    /** The wording is inferred. */
    static Refusal algorithm(String algorithm) {
        return incomplete(
                "Unsupported AWS 'algorithm': '" + algorithm + "'.",
                "The algorithm is '" + algorithm + "'. It must be " + StringToSign.ALGORITHM + ".");
    }

    /** The wording is inferred. */
    static Refusal missingParameters(List<String> names) {
        String message = names.stream()
                .map(name -> "AWS query-string parameters must include '" + name
                        + "'. Re-examine the query-string parameters.")
                .collect(Collectors.joining(" "));
        return incomplete(message, "The presigned URL lacks " + String.join(", ", names) + ".");
    }

    static Refusal credential(String credential) {
        int elements = credential.split("/", -1).length;
        String message = "Credential must have exactly 5 slash-delimited elements, e.g."
                + " keyid/date/region/service/term, got '" + credential + "'";
        String diagnosis = "The credential has " + elements + " elements between its slashes instead of 5.";
        return incomplete(
                message,
                elements > 5
                        ? diagnosis + " An access key ID holds no slash and a secret may: are the two swapped?"
                        : diagnosis);
    }

    /** The wording is inferred. */
    static Refusal date(String text) {
        return incomplete(
                "Date must be in ISO-8601 'basic format'. Got '" + text + "'.",
                "The request's time is '" + text + "'. Write it in UTC, as in 20260105T090000Z.");
    }

    /** The wording is inferred. */
    static Refusal expires(String text) {
        return incomplete(
                "X-Amz-Expires must be a number of seconds from 1 to 604800. Got '" + text + "'.",
                "X-Amz-Expires is '" + text + "'. It must be a number of seconds from 1 to 604800.");
    }

    static Refusal unsignedHost() {
        return invalid(
                "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
                "The Host header was left out of SignedHeaders. A signature that does not cover it is good for any"
                        + " server.");
    }

    /** The wording is inferred from that for Host. The IAM User Guide asks for every x-amz-* header. */
    static Refusal unsignedHeader(String name) {
        String diagnosis = "The header " + name + " was left out of SignedHeaders. Every x-amz-* header must be signed";
        return invalid(
                "'" + name + "' must be a 'SignedHeader' in the AWS Authorization.",
                name.equalsIgnoreCase("X-Amz-Security-Token")
                        ? diagnosis + ": add the session token before the request is signed, not after."
                        : diagnosis + ".");
    }

    /** The part of the wording after the colon is inferred. */
    static Refusal scopeDate(String scopeDate, String timestamp) {
        String day = Timestamp.day(timestamp);
        return invalid(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '"
                        + scopeDate + "' != '" + day + "', from '" + timestamp + "'.",
                "The credential scope is of the day " + scopeDate + ", the request of " + day
                        + ". Take both from one moment, in UTC.");
    }

    static Refusal scopeRegion(String region, String expected) {
        return invalid(
                "Credential should be scoped to a valid Region, not '" + region + "'.",
                "The signature is for the region '" + region + "'. This server is in '" + expected + "'.");
    }

    static Refusal scopeService(String service, String expected) {
        return invalid(
                "Credential should be scoped to correct service: '" + expected + "'.",
                "The signature is for the service '" + service + "'. This one's signing name is '" + expected + "'.");
    }

    static Refusal scopeTerminator(String terminator) {
        return invalid(
                "Credential should be scoped with a valid terminator: '" + CredentialScope.TERMINATOR + "'",
                "The credential scope ends in '" + terminator + "'. It must end in '" + CredentialScope.TERMINATOR
                        + "'.");
    }

    static Refusal invalid(String message, String diagnosis) {
        return new Refusal(new ApiException(STATUS, "InvalidSignatureException", message), diagnosis);
    }

    static Refusal unknownToken(String diagnosis) {
        return new Refusal(
                new ApiException(
                        STATUS,
                        "UnrecognizedClientException",
                        "The security token included in the request is invalid."),
                diagnosis);
    }

    static Refusal expiredToken(AccessKey key, Instant expiration) {
        return new Refusal(
                new ApiException(
                        STATUS, "ExpiredTokenException", "The security token included in the request is expired"),
                "The temporary key " + key.id() + " expired at " + expiration + ". Ask for a new one before that.");
    }

    static Refusal mismatch(String canonicalRequest, String stringToSign, String diagnosis) {
        return invalid(
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret"
                        + " Access Key and signing method. Consult the service documentation for details.\n\n"
                        + "The Canonical String for this request should have been\n'" + canonicalRequest + "'\n\n"
                        + "The String-to-Sign should have been\n'" + stringToSign + "'\n",
                diagnosis);
    }

    private static Refusal incomplete(String message, String diagnosis) {
        return new Refusal(new ApiException(STATUS, "IncompleteSignatureException", message), diagnosis);
    }

    private static String hashed(String header) {
        return Base64.getEncoder().encodeToString(Digests.sha256(Digests.bytes(header)));
    }
}
