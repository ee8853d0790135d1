package kata.benchmark;

/**
 * What one round measured of signatures of one kind of request.
 *
 * @param verified how many the fake verifies a second
 * @param signed how many the AWS SDK for Java signs a second
 */
record SignatureRun(double verified, double signed) {}
