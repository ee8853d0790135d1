package kata.fake.auth;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Times as Signature Version 4 writes them: ISO 8601's basic form, in UTC, such as {@code 20260105T090000Z}. */
final class Timestamp {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private static final Pattern FORM = Pattern.compile("[0-9]{8}T[0-9]{6}Z");
    private static final int DAY_LENGTH = 8;

    private Timestamp() {}

    static String of(Instant instant) {
        return BASIC.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The first eight characters, such as {@code 20260105}. */
    static String day(String timestamp) {
        return timestamp.substring(0, DAY_LENGTH);
    }

    /** @throws DateTimeException if the text has another form, or is no time that there is */
    static Instant parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException("'" + text + "' is not of the form 20260105T090000Z.");
        }
        return LocalDateTime.of(
                        digits(text, 0, 4),
                        digits(text, 4, 6),
                        digits(text, 6, 8),
                        digits(text, 9, 11),
                        digits(text, 11, 13),
                        digits(text, 13, 15))
                .toInstant(ZoneOffset.UTC);
    }

    /** No DateTimeFormatter: it would be the slowest part of a verification. */
    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * The timestamp that a Date header stands for: either form is allowed there.
     *
     * @throws DateTimeException if it has neither
     */
    static String ofDateHeader(String text) {
        return text.matches("[0-9]{8}T.*")
                ? of(parse(text))
                : of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
    }
}
