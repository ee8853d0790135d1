package kata.fake.auth;

/**
 * One way to sign wrongly.
 *
 * @param signature the signature that it leads to
 * @param sentence what went wrong and what to do
 */
record Slip(String signature, String sentence) {}
