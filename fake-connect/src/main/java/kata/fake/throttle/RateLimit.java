package kata.fake.throttle;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How fast an operation may be called. AWS gives the two numbers as RateLimit and BurstLimit, and calls the latter "the
 * maximum bucket size" (Connect API reference, "Best practices").
 *
 * @param rate how many calls a second in the long run: the tokens that flow into the bucket each second, more than 0
 * @param burst how many calls at once after a pause: the tokens that the bucket holds, at least 1
 */
public record RateLimit(double rate, int burst) {

    /** @throws IllegalArgumentException if a number is out of its range */
    public RateLimit {
        if (!(rate > 0) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException(
                    "A rate must be more than 0 calls a second and finite, but was " + rate + ".");
        }
        if (burst < 1) {
            throw new IllegalArgumentException(
                    "A burst must be at least 1 call, but was " + burst + ": no call would ever pass.");
        }
    }

    /** Such as {@code 0.5 a second, 1 at once}. */
    @Override
    public String toString() {
        DecimalFormat plain = new DecimalFormat("0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return plain.format(rate) + " a second, " + burst + " at once";
    }
}
