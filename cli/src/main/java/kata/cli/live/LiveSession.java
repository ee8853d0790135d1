package kata.cli.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kata.cli.course.Step;
import kata.cli.progress.Standing;
import kata.cli.progress.Study;
import kata.cli.view.KeyBar;
import kata.cli.view.Screen;
import kata.cli.view.StepView;
import kata.cli.view.Typed;
import kata.coach.engine.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The live screen: waits for saved files and for keys, has steps judged, and shows what came of it. Everything happens on
 * one thread, in the order in which the events come; what takes time is the {@link Worker}'s.
 */
final class LiveSession {

    /** A check that takes longer than this says that it is under way. */
    private static final Duration UNNOTICED = Duration.ofMillis(250);

    /** How long what does not compile is held back: it may have been read while an editor was still writing it. */
    private static final Duration HALF_SAVED = Duration.ofMillis(12);

    private final Study study;
    private final Worker worker;
    private final Screen screen;
    private final Announcer announcer;
    private final Keys keys;
    private final BlockingQueue<Event> events;
    private final Deque<Step> waiting = new ArrayDeque<>();

    /** Keys that came before the first verdict, whose page would push away what they bring. */
    private final Deque<Character> early = new ArrayDeque<>();

    private boolean begun;
    private @Nullable Step current;
    private @Nullable Step judging;
    private @Nullable Prompt prompt;
    private boolean spoilt;
    private int status = -1;

    LiveSession(Study study, Worker worker, Screen screen, Tools tools, BlockingQueue<Event> events) {
        this.study = study;
        this.worker = worker;
        this.screen = screen;
        this.events = events;
        this.announcer = new Announcer(study, screen, tools.clock());
        this.keys = new Keys(study, screen, tools, this);
        this.current = study.here().orElse(null);
    }

    /**
     * Runs until it is told to stop.
     *
     * @param resumed true if this JVM takes over from one that learner's code had spoilt: it then waits for the next save,
     *     since checking the same code again would spoil it, too
     * @return the exit code: 0, or 75
     */
    int run(boolean resumed) throws InterruptedException {
        announcer.notices(study.takeNotices());
        if (resumed) {
            announcer.resumed(current);
        } else if (current == null) {
            announcer.allDone(Optional.empty());
        } else {
            judge(current);
        }
        if (judging == null) {
            showBar();
        }
        while (status < 0) {
            next();
        }
        announcer.farewell();
        return status;
    }

    private void next() throws InterruptedException {
        Event event = judging == null ? events.take() : events.poll(UNNOTICED.toMillis(), TimeUnit.MILLISECONDS);
        if (event == null) {
            if (prompt == null) {
                announcer.checking(judging);
            }
            event = events.take();
        }
        handle(event);
        replayEarlyKeys();
        if (spoilt && judging == null && status < 0) {
            announcer.spoilt();
            status = Live.START_AGAIN;
        }
        if (status < 0) {
            showBar();
        }
    }

    private void replayEarlyKeys() {
        begun |= judging == null;
        while (begun && status < 0 && !early.isEmpty()) {
            key(early.removeFirst());
        }
    }

    private void handle(Event event) throws InterruptedException {
        if (event instanceof Event.Key key) {
            key(key.character());
        } else if (event instanceof Event.Saved saved) {
            saved(saved.files());
        } else if (event instanceof Event.Judged judged) {
            judged(judged);
        } else if (event instanceof Event.NotJudged failed) {
            notJudged(failed);
        } else if (event instanceof Event.Spoilt) {
            spoilt = true;
        } else if (event instanceof Event.Notice notice) {
            announcer.notices(List.of(notice.text()));
        } else if (event instanceof Event.Told told) {
            screen.add(told.lines());
        } else if (event instanceof Event.Resized) {
            announcer.again(current);
        } else {
            status = 0;
        }
    }

    private void key(char character) {
        if (character == Keys.CTRL_C || character == Keys.CTRL_D) {
            status = 0;
        } else if (!begun && judging != null && character != 'q') {
            early.add(character);
        } else if (prompt != null) {
            Prompt answered = prompt;
            prompt = null;
            Prompt following = answered.key(character);
            prompt = following == null ? prompt : following;
        } else {
            keys.press(character, current);
        }
    }

    private void saved(Set<Path> files) {
        if (files.stream().anyMatch(this::isUnknownTest)) {
            announcer.notices(List.of(
                    "The kata's steps have changed. Quit with q and start " + Typed.kata() + " again to see them."));
        }
        for (Path file : files) {
            study.course().writtenIn(file).filter(step -> !step.equals(current)).ifPresent(this::judge);
        }
        Step here = current;
        if (here != null
                && files.stream().anyMatch(file -> file.startsWith(here.module().folder()))) {
            judge(here);
        }
    }

    private boolean isUnknownTest(Path file) {
        boolean test = file.getFileName().toString().matches("Step\\d+\\w+Test\\.java");
        return test
                && study.course().steps().stream().noneMatch(step -> step.test().equals(file));
    }

    /** The step that the learner is at goes first; a step that waits already waits once. */
    void judge(Step step) {
        waiting.remove(step);
        if (step.equals(current)) {
            waiting.addFirst(step);
        } else {
            waiting.addLast(step);
        }
        work();
    }

    private void work() {
        if (judging == null && !waiting.isEmpty()) {
            judging = waiting.removeFirst();
            worker.judge(judging);
        }
    }

    private void judged(Event.Judged judged) throws InterruptedException {
        Event next = judged.judgement() instanceof Judgement.NotCompiled
                ? events.poll(HALF_SAVED.toMillis(), TimeUnit.MILLISECONDS)
                : null;
        if (next instanceof Event.Saved saved) {
            saved(saved.files());
            next = null;
        }
        settle(judged);
        if (next != null) {
            handle(next);
        }
    }

    private void settle(Event.Judged judged) {
        judging = null;
        // What was saved meanwhile has made this verdict old: the next one is on its way.
        if (!waiting.contains(judged.step())) {
            if (judged.step().equals(current)) {
                prompt = null;
            }
            show(judged);
        }
        work();
    }

    private void show(Event.Judged judged) {
        Step step = judged.step();
        boolean before = study.standing(step) == Standing.DONE;
        boolean green = StepView.isGreen(step, judged.judgement());
        if (green) {
            study.green(step);
        } else {
            study.red(step);
        }
        announcer.verdict(step, judged.judgement(), step.equals(current));
        if (step.equals(current) && green && !(before && keys.isReviewing(step))) {
            finished(step);
        }
        if (step.equals(current) && judging == null && waiting.isEmpty()) {
            worker.warmUp(step);
        }
    }

    private void finished(Step step) {
        Optional<Step> next = study.next(step);
        announcer.finished(step, next);
        next.ifPresentOrElse(this::goOn, () -> {
            current = null;
            announcer.allDone(Optional.of(step));
        });
    }

    private void goOn(Step next) {
        study.moveTo(next);
        current = next;
        announcer.joinNext();
        judge(next);
    }

    private void notJudged(Event.NotJudged failed) {
        judging = null;
        spoilt |= failed.why() instanceof VirtualMachineError;
        if (!waiting.contains(failed.step())) {
            announcer.notJudged(failed.step(), failed.why());
        }
        work();
    }

    /** Goes to a step because the learner said so. */
    void goTo(Step step) {
        study.moveTo(step);
        current = step;
        judge(step);
    }

    /** Asks something; a verdict that comes meanwhile takes the question away. */
    void ask(Prompt question) {
        prompt = question;
    }

    /** A new page that the next verdict does not push away, since it comes before anybody could have read these lines. */
    void startPage(List<String> lines) {
        screen.page(lines);
        announcer.joinNext();
    }

    /** Has lines made on the worker's thread, and shows them. */
    void tell(Supplier<List<String>> lines) {
        worker.tell(lines);
    }

    void quit() {
        status = 0;
    }

    private void showBar() {
        screen.bar(prompt == null ? KeyBar.line(screen.terminal()) : prompt.bar());
    }
}
