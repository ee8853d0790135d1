package kata.fake.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Whether a signature is from now. In a header it is good for five minutes before and after its time; a presigned one
 * for as long as it says. Wordings are those of real replies; the tail of that for the future is inferred.
 */
final class ClockWindow {

    /** Nearly all time zones differ from UTC by a multiple of it, and by fourteen hours at most. */
    private static final long HALF_AN_HOUR = Duration.ofMinutes(30).toSeconds();

    private static final long FARTHEST_ZONE = Duration.ofHours(14).toSeconds();
    private static final long A_MINUTE = 60;

    private ClockWindow() {}

    static void check(Authorization authorization, Instant exactNow) {
        // A timestamp has whole seconds, a clock may have more.
        Instant now = exactNow.truncatedTo(ChronoUnit.SECONDS);
        Instant signedAt = authorization.signedAt();
        Duration lifetime = authorization.lifetime() == null ? SigV4.WINDOW : authorization.lifetime();
        Instant earliest = now.minus(lifetime);
        if (signedAt.isBefore(earliest)) {
            throw Refusals.invalid(
                    "Signature expired: " + authorization.timestamp() + " is now earlier than " + Timestamp.of(earliest)
                            + " (" + Timestamp.of(now) + " - " + words(lifetime) + ")",
                    authorization.lifetime() == null
                            ? difference(signedAt, now)
                            : "The presigned URL was good until " + signedAt.plus(lifetime) + ", and it is " + now
                                    + ".");
        }
        Instant latest = now.plus(SigV4.WINDOW);
        if (signedAt.isAfter(latest)) {
            throw Refusals.invalid(
                    "Signature not yet current: " + authorization.timestamp() + " is still later than "
                            + Timestamp.of(latest) + " (" + Timestamp.of(now) + " + " + words(SigV4.WINDOW) + ")",
                    difference(signedAt, now));
        }
    }

    private static String words(Duration duration) {
        return duration.toSeconds() % A_MINUTE == 0 ? duration.toMinutes() + " min." : duration.toSeconds() + " sec.";
    }

    private static String difference(Instant signedAt, Instant now) {
        Duration ahead = Duration.between(now, signedAt);
        String words = "The request's time " + signedAt + " is " + spelled(ahead.abs())
                + (ahead.isNegative() ? " behind" : " ahead of") + " the server's " + now + ".";
        return looksLikeAZone(ahead.abs().toSeconds()) ? words + " Is it local time? Write it in UTC." : words;
    }

    private static boolean looksLikeAZone(long seconds) {
        long rest = seconds % HALF_AN_HOUR;
        return seconds > HALF_AN_HOUR - A_MINUTE
                && seconds < FARTHEST_ZONE + A_MINUTE
                && Math.min(rest, HALF_AN_HOUR - rest) < A_MINUTE;
    }

    private static String spelled(Duration duration) {
        return duration.toDays() > 0
                ? duration.toDays() + " d " + duration.toHoursPart() + " h"
                : duration.toHoursPart() + " h " + duration.toMinutesPart() + " min " + duration.toSecondsPart() + " s";
    }
}
