package kata.coach.engine;

import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * javac that keeps in mind which library classes it has read: the JDK's own {@code JavacTaskPool}, which JShell stands on.
 * It is no public API, so it is there only if the JVM was started with {@code src/main/javac.options}, and whoever uses it
 * has another way.
 *
 * <p>It forgets the classes that it has compiled ({@link Leftovers} helps it), and not those that it has read: a
 * pool is good as long as these are the same, and as long as it is given the same file manager.
 */
final class JavacPool {

    private static final String NAME = "com.sun.tools.javac.api.JavacTaskPool";

    private final Object pool;
    private final Method getTask;
    private final Class<?> worker;
    private final Leftovers leftovers;
    private boolean spent;

    private JavacPool(Class<?> type, Leftovers leftovers) throws ReflectiveOperationException {
        this.leftovers = leftovers;
        this.worker = Class.forName(NAME + "$Worker");
        // A pool of one: what two tasks at a time would need is not needed here.
        this.pool = type.getConstructor(int.class).newInstance(1);
        this.getTask = type.getMethod(
                "getTask",
                Writer.class,
                JavaFileManager.class,
                DiagnosticListener.class,
                Iterable.class,
                Iterable.class,
                Iterable.class,
                worker);
    }

    /** A pool that has nothing in mind yet; empty if this Java has none to give. */
    static Optional<JavacPool> open() {
        return Leftovers.open().flatMap(JavacPool::open);
    }

    private static Optional<JavacPool> open(Leftovers leftovers) {
        try {
            return Optional.of(new JavacPool(Class.forName(NAME), leftovers));
        } catch (ReflectiveOperationException notForUs) {
            return Optional.empty();
        }
    }

    /** True if it has something in mind that would do harm to the next task. */
    boolean isSpent() {
        return spent;
    }

    /**
     * Hands a task to {@code use}, and gives back what that comes to; empty too if javac breaks down.
     *
     * @param files the same one for all tasks of a pool, for javac keeps it in mind too
     */
    <T> Optional<T> with(
            JavaFileManager files,
            List<String> options,
            List<JavaFileObject> units,
            Function<JavacTask, Optional<T>> use) {
        DiagnosticListener<JavaFileObject> silent = diagnostic -> {};
        Object user = Proxy.newProxyInstance(
                JavacPool.class.getClassLoader(),
                new Class<?>[] {worker},
                (proxy, method, arguments) -> used((JavacTask) arguments[0], use));
        try {
            @SuppressWarnings("unchecked")
            // Without a writer javac would tell the terminal what broke down in it.
            Optional<T> result = (Optional<T>)
                    getTask.invoke(pool, Writer.nullWriter(), files, silent, options, List.of(), units, user);
            return result;
        } catch (InvocationTargetException | IllegalAccessException broken) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> used(JavacTask task, Function<JavacTask, Optional<T>> use) {
        Leftovers.Of left = leftovers.of(task);
        try {
            return use.apply(task);
        } finally {
            spent |= !left.takeAway();
        }
    }
}
