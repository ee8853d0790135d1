package kata.proof;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What a class does, without what it promises: its bodies and initial values as text, and the names that it declares.
 *
 * @param bodies the text of each method's body and of each field's initial value, comments aside
 * @param names the names of its variables, parameters and methods
 */
record Code(List<String> bodies, Set<String> names) {

    static Code of(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, refused -> {}, List.of("-proc:none"), null, List.of(new Text(source)));
        try {
            Reader reader = new Reader(Trees.instance(task).getSourcePositions(), source);
            for (CompilationUnitTree unit : task.parse()) {
                reader.unit = unit;
                reader.scan(unit, null);
            }
            return new Code(List.copyOf(reader.bodies), Set.copyOf(reader.names));
        } catch (IOException e) {
            throw new UncheckedIOException("A source in memory cannot be read", e);
        }
    }

    private static final class Reader extends TreeScanner<Void, Void> {

        private final SourcePositions positions;
        private final String source;
        private final List<String> bodies = new ArrayList<>();
        private final Set<String> names = new TreeSet<>();
        private CompilationUnitTree unit;
        private boolean within;

        Reader(SourcePositions positions, String source) {
            this.positions = positions;
            this.source = source;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            names.add(method.getName().toString());
            return super.visitMethod(method, none);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void none) {
            names.add(variable.getName().toString());
            if (!within && variable.getInitializer() != null) {
                bodies.add(text(variable.getInitializer()));
            }
            return super.visitVariable(variable, none);
        }

        @Override
        public Void visitBlock(BlockTree block, Void none) {
            boolean outermost = !within;
            if (outermost) {
                bodies.add(text(block));
                within = true;
            }
            super.visitBlock(block, none);
            within = !outermost;
            return null;
        }

        private String text(Tree tree) {
            int start = (int) positions.getStartPosition(unit, tree);
            int end = (int) positions.getEndPosition(unit, tree);
            // What the compiler adds by itself, such as a record's constructor, ends nowhere.
            return end < start
                    ? ""
                    : source.substring(start, end)
                            .replaceAll("(?s)/\\*.*?\\*/", "")
                            .replaceAll("(?m)^\\s*//.*$", "");
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        Text(String source) {
            super(URI.create("string:///Text.java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
