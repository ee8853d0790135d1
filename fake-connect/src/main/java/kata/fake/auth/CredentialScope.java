package kata.fake.auth;

/**
 * Where and when a signature is good (IAM User Guide, "Elements of an AWS API request signature").
 *
 * @param date the day in UTC, such as {@code 20260105}
 * @param region the region, such as {@code us-east-1}
 * @param service the service's signing name, such as {@code connect}
 * @param terminator always {@code aws4_request}
 */
record CredentialScope(String date, String region, String service, String terminator) {

    static final String TERMINATOR = "aws4_request";

    /** The scope as the string to sign holds it. */
    @Override
    public String toString() {
        return date + "/" + region + "/" + service + "/" + terminator;
    }
}
