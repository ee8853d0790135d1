package kata.bench;

import java.util.function.Supplier;

/**
 * One row of the table.
 *
 * @param file the plot's name without its ending
 * @param name what the table calls it
 * @param play what the burst comes to under it
 */
record Strategy(String file, String name, Supplier<Run> play) {}
