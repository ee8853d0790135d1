package kata.coach.engine;

import com.sun.source.util.JavacTask;
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
 * It is no public API, so it is there only if the JVM was started with {@link #NEEDED}, and whoever uses it has another way.
 *
 * <p>It forgets the classes that it has compiled, and not those that it has read: a pool is good as long as these are the
 * same, and as long as it is given the same file manager.
 */
final class JavacPool {

    /** The option of {@code java} without which there is no pool. */
    static final String NEEDED = "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED";

    private static final String NAME = "com.sun.tools.javac.api.JavacTaskPool";

    private final Object pool;
    private final Method getTask;
    private final Class<?> worker;

    private JavacPool(Class<?> type) throws ReflectiveOperationException {
        this.worker = Class.forName(NAME + "$Worker");
        // A pool of one: what two tasks at a time would need is not needed here.
        this.pool = type.getConstructor(int.class).newInstance(1);
        this.getTask = type.getMethod(
                "getTask",
                java.io.Writer.class,
                JavaFileManager.class,
                DiagnosticListener.class,
                Iterable.class,
                Iterable.class,
                Iterable.class,
                worker);
    }

    /** A pool that has nothing in mind yet; empty if this Java has none to give. */
    static Optional<JavacPool> open() {
        try {
            return Optional.of(new JavacPool(Class.forName(NAME)));
        } catch (ReflectiveOperationException notForUs) {
            return Optional.empty();
        }
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
                (proxy, method, arguments) -> use.apply((JavacTask) arguments[0]));
        try {
            @SuppressWarnings("unchecked")
            Optional<T> result =
                    (Optional<T>) getTask.invoke(pool, null, files, silent, options, List.of(), units, user);
            return result;
        } catch (InvocationTargetException | IllegalAccessException broken) {
            return Optional.empty();
        }
    }
}
