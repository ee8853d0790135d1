package kata.benchmark;

import java.util.Collection;
import java.util.Locale;

/**
 * What several rounds measured of one thing.
 *
 * @param median the middle one; of an even number the mean of the two in the middle
 * @param least the smallest
 * @param greatest the largest
 */
record Spread(double median, double least, double greatest) {

    /** @throws IllegalArgumentException if there is no value */
    static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured. Ask for at least one round.");
        }
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        double upper = sorted[sorted.length / 2];
        double lower = sorted[(sorted.length - 1) / 2];
        return new Spread((lower + upper) / 2, sorted[0], sorted[sorted.length - 1]);
    }

    /** Such as {@code 0.85 (0.81-0.90)} with two decimals. */
    String text(int decimals) {
        String number = "%,." + decimals + "f";
        return String.format(Locale.ROOT, number + " (" + number + "-" + number + ")", median, least, greatest);
    }
}
