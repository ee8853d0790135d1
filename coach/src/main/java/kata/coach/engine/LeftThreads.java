package kata.coach.engine;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds threads that runs have left behind and that do not end by themselves: they spin in the learner's code or wait in
 * it, or they are idle threads of pools that nobody shut down.
 */
final class LeftThreads {

    /** Idle threads do no harm but the memory that they hold; that many are put up with. */
    static final int IDLE_PUT_UP_WITH = 16;

    /** Threads of libraries and of the JDK, which end when they have been idle for a while, or of which there is only one. */
    private static final Pattern LIBRARIES = Pattern.compile(
            "(OkHttp|Okio|MockWebServer|ForkJoinPool\\.commonPool|CompletableFutureDelay|HttpClient-|Keep-Alive-|junit-).*");

    private final String loaderName;

    /**
     * Looks for what has come of some loaders' classes.
     *
     * @param loaderName the name that these loaders bear, and no others
     */
    LeftThreads(String loaderName) {
        this.loaderName = loaderName;
    }

    /** True if such threads are there, and do not end within a time of grace. */
    boolean stayFor(Duration grace) throws InterruptedException {
        long end = System.nanoTime() + grace.toNanos();
        List<Thread> left = left();
        for (Thread thread : left) {
            long millis = (end - System.nanoTime()) / 1_000_000;
            if (millis > 0) {
                thread.join(millis);
            }
        }
        return !left.isEmpty() && !left().isEmpty();
    }

    private List<Thread> left() {
        Map<Thread, StackTraceElement[]> all = Thread.getAllStackTraces();
        List<Thread> inCode = all.entrySet().stream()
                .filter(entry -> isInLearnersCode(entry.getValue()) || isAboutToBegin(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(thread -> thread != Thread.currentThread())
                .toList();
        if (!inCode.isEmpty()) {
            return inCode;
        }
        List<Thread> idle = all.keySet().stream().filter(this::isIdle).toList();
        return idle.size() > IDLE_PUT_UP_WITH ? idle : List.of();
    }

    /** On a busy machine a thread that was started may not have got as far as its first method. */
    private boolean isAboutToBegin(Thread thread, StackTraceElement[] frames) {
        return frames.length == 0 && thread.isAlive() && isIdle(thread);
    }

    private boolean isIdle(Thread thread) {
        ClassLoader loader = thread.getContextClassLoader();
        return loader != null
                && loaderName.equals(loader.getName())
                && !LIBRARIES.matcher(thread.getName()).matches();
    }

    private boolean isInLearnersCode(StackTraceElement[] frames) {
        return Arrays.stream(frames).anyMatch(frame -> loaderName.equals(frame.getClassLoaderName()));
    }
}
