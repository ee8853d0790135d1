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
import javax.lang.model.element.TypeElement;

/**
 * What a {@link JavacPool} leaves in the classes that it has compiled. It makes javac forget what they were like, save two
 * things. Of a record it keeps the components: one that has moved in its file since would have two of each, of which one
 * has no accessor, and javac breaks down over that or writes both into the class file. Of a class that is sealed, as enums
 * with bodies for their constants are, it keeps the subclasses, which would then be listed twice.
 *
 * <p>The method that takes the components away is no public API: it is there only if the JVM was started with {@code
 * src/main/javac.options}.
 */
final class Leftovers {

    private static final String JAVAC = "com.sun.tools.javac.";

    private final Method setRecordComponents;
    private final Object none;

    private Leftovers(Method setRecordComponents, Object none) {
        this.setRecordComponents = setRecordComponents;
        this.none = none;
    }

    /** Empty if this Java does not let us. */
    static Optional<Leftovers> open() {
        try {
            Class<?> list = Class.forName(JAVAC + "util.List");
            Method set = Class.forName(JAVAC + "code.Symbol$ClassSymbol").getMethod("setRecordComponents", list);
            return Optional.of(new Leftovers(set, list.getMethod("nil").invoke(null)));
        } catch (ReflectiveOperationException notForUs) {
            return Optional.empty();
        }
    }

    /** Listens to a task that is about to begin. */
    Of of(JavacTask task) {
        Of leftovers = new Of(Trees.instance(task));
        task.addTaskListener(leftovers);
        return leftovers;
    }

    /** Those of one task. Classes within methods leave nothing: they are other ones each time. */
    final class Of implements TaskListener {

        private final Trees trees;
        private final List<TypeElement> compiled = new ArrayList<>();

        private Of(Trees trees) {
            this.trees = trees;
        }

        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.ENTER) {
                new ClassScanner().scan(new TreePath(event.getCompilationUnit()), compiled);
            }
        }

        /**
         * Takes away what can be taken, when the task is over, however it went.
         *
         * @return false if something is left, and the pool is of no further use
         */
        boolean takeAway() {
            boolean clean = true;
            for (TypeElement type : compiled) {
                clean &= type.getPermittedSubclasses().isEmpty();
                if (type.getKind() == ElementKind.RECORD) {
                    clean &= tookComponents(type);
                }
            }
            return clean;
        }

        private boolean tookComponents(TypeElement type) {
            try {
                setRecordComponents.invoke(type, none);
                return true;
            } catch (ReflectiveOperationException otherThanExpected) {
                return false;
            }
        }

        private final class ClassScanner extends TreePathScanner<Void, List<TypeElement>> {

            @Override
            public Void visitClass(ClassTree tree, List<TypeElement> found) {
                Element element = trees.getElement(getCurrentPath());
                if (element instanceof TypeElement type) {
                    found.add(type);
                }
                return super.visitClass(tree, found);
            }
        }
    }
}
