package kata.fake.server;

/**
 * One malformed request and its answer.
 *
 * @param name what is wrong with it
 * @param section where the status is laid down: a section of RFC 9110 or RFC 9112, RFC 6585, or AWS
 * @param request what is sent, a character for each byte
 * @param status the first line of the answer, without the version
 * @param words how the message begins
 */
record Row(String name, String section, String request, String status, String words) {

    static Row of(String name, String section, String request, String status, String words) {
        return new Row(name, section, request, status, words);
    }

    @Override
    public String toString() {
        return name + ": " + status.substring(0, 3) + ", " + section;
    }
}
