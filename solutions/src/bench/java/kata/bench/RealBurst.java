package kata.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import kata.fake.FakeConnect;

/** The burst in real time, sent by a client that nobody here wrote. What comes of it differs from run to run. */
final class RealBurst {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ANSWERED = "answered";
    private static final String GAVE_UP = "gave up";

    private RealBurst() {}

    /** @throws IllegalStateException if the client and the fake do not agree on what happened */
    static Run of(RealClient client, String mode) {
        InstantSource real = InstantSource.system();
        Instant start = real.instant();
        Recorder recorder = new Recorder(start);
        StartingGun gun = new StartingGun(Burst.CALLERS, PATIENCE, start, real, recorder);
        String who = client.name() + ", " + mode;
        try (FakeConnect fake = Burst.fake(gun, gun)) {
            String url = fake.endpoint().toString();
            List<String> lines = client.burst(url.substring(0, url.length() - 1), mode);
            check(lines, who);
            if (!gun.hasFired()) {
                throw new IllegalStateException(who + " did not send all first calls within " + PATIENCE.toMinutes()
                        + " minutes. Is the machine busy?");
            }
            return agreed(recorder.run(), lines, who);
        }
    }

    /** What went wrong stands last in what a program writes. */
    private static void check(List<String> lines, String who) {
        List<String> others = lines.stream()
                .filter(line -> !line.equals(ANSWERED) && !line.equals(GAVE_UP))
                .toList();
        if (!others.isEmpty()) {
            throw new IllegalStateException(who + " failed: " + others.get(others.size() - 1));
        }
    }

    static Run agreed(Run run, List<String> lines, String who) {
        long answered = lines.stream().filter(ANSWERED::equals).count();
        if (lines.size() != Burst.CALLERS || answered != run.answered()) {
            throw new IllegalStateException(who + " says that " + answered + " of " + lines.size()
                    + " callers were answered, and the fake that it answered " + run.answered() + ".");
        }
        return run;
    }
}
