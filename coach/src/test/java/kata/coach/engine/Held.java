package kata.coach.engine;

import java.lang.management.ManagementFactory;

/**
 * What a JVM holds on to.
 *
 * @param classes how many classes are loaded
 * @param threads how many threads live
 * @param kilobytes how much of the heap is in use after the last garbage collection
 */
record Held(int classes, int threads, long kilobytes) {

    /** A cleaner lets go only after a collection, and what it held goes with the next: so many are enough by far. */
    private static final int COLLECTIONS = 10;

    /** What this JVM holds now. */
    static Held now() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024);
        }
        return new Held(
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                least);
    }

    /** The form that {@link #parse} reads. */
    String text() {
        return classes + " " + threads + " " + kilobytes;
    }

    /** @throws NumberFormatException if that is no text of a {@link Held} */
    static Held parse(String text) {
        String[] numbers = text.split(" ");
        return new Held(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Long.parseLong(numbers[2]));
    }
}
