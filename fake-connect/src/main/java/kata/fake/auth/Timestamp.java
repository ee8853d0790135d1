package kata.fake.auth;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Times as Signature Version 4 writes them: ISO 8601's basic form, in UTC, such as {@code 20260105T090000Z}. */
final class Timestamp {

    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withResolverStyle(ResolverStyle.STRICT);
    private static final int DAY_LENGTH = 8;

    private Timestamp() {}

    static String of(Instant instant) {
        return BASIC.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The first eight characters, such as {@code 20260105}. */
    static String day(String timestamp) {
        return timestamp.substring(0, DAY_LENGTH);
    }

    /** @throws DateTimeParseException if the text has another form, or is no time that there is */
    static Instant parse(String text) {
        return LocalDateTime.parse(text, BASIC).toInstant(ZoneOffset.UTC);
    }

    /**
     * The timestamp that a Date header stands for: either form is allowed there.
     *
     * @throws DateTimeParseException if it has neither
     */
    static String ofDateHeader(String text) {
        return text.matches("[0-9]{8}T.*")
                ? of(parse(text))
                : of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
    }
}
