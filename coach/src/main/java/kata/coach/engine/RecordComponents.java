package kata.coach.engine;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Takes their components from the records that a task of a {@link JavacPool} has met. The pool makes javac forget what a
 * class that it compiled was like, but not which components a record had: one that has moved in its file since would then
 * have two of each, of which one has no accessor. javac breaks down over that, or writes both into the class file.
 *
 * <p>The method for it is no public API: it is there only if the JVM was started with {@code src/main/javac.options}.
 */
final class RecordComponents {

    private static final String JAVAC = "com.sun.tools.javac.";

    private final Method set;
    private final Object none;

    private RecordComponents(Method set, Object none) {
        this.set = set;
        this.none = none;
    }

    /** Empty if this Java does not let us. */
    static Optional<RecordComponents> open() {
        try {
            Class<?> list = Class.forName(JAVAC + "util.List");
            Method set = Class.forName(JAVAC + "code.Symbol$ClassSymbol").getMethod("setRecordComponents", list);
            return Optional.of(new RecordComponents(set, list.getMethod("nil").invoke(null)));
        } catch (ReflectiveOperationException notForUs) {
            return Optional.empty();
        }
    }

    /** Listens to a task for the records in its sources. To be called before the task is; those within methods do not count. */
    Met metBy(JavacTask task) {
        Met met = new Met(Trees.instance(task));
        task.addTaskListener(met);
        return met;
    }

    /** The records that a task has met. */
    final class Met implements TaskListener {

        private final Trees trees;
        private final List<Element> records = new ArrayList<>();

        private Met(Trees trees) {
            this.trees = trees;
        }

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ENTER) {
                new RecordScanner().scan(new TreePath(event.getCompilationUnit()), records);
            }
        }

        /**
         * Takes all components away. To be called when the task is over, however it went.
         *
         * @throws IllegalStateException if that does not succeed; the pool is then of no further use
         */
        void forgetComponents() {
            for (Element met : records) {
                try {
                    set.invoke(met, none);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("The components of " + met + " cannot be forgotten", e);
                }
            }
        }

        private final class RecordScanner extends TreePathScanner<Void, List<Element>> {

            @Override
            public Void visitClass(ClassTree tree, List<Element> found) {
                Element element = trees.getElement(getCurrentPath());
                if (element != null && element.getKind() == ElementKind.RECORD) {
                    found.add(element);
                }
                return super.visitClass(tree, found);
            }
        }
    }
}
