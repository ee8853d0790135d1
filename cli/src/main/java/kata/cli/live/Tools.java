package kata.cli.live;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import kata.cli.work.Reset;

/**
 * What the live screen's keys use.
 *
 * @param clock what a verdict's time is read from
 * @param reset puts a step back
 * @param checkAll checks all katas and says what came of it; runs on the worker's thread
 * @param doctor looks at the machine and says what it found
 */
record Tools(Clock clock, Reset reset, Supplier<List<String>> checkAll, Supplier<List<String>> doctor) {}
