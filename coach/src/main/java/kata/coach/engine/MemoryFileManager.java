package kata.coach.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Lets javac read classes from memory beside those of the libraries, and keeps what it writes. */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {

    private final ClassFiles alongside;
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();
    private final Map<String, Set<String>> bySource = new HashMap<>();

    MemoryFileManager(JavaFileManager libraries, ClassFiles alongside) {
        super(libraries);
        this.alongside = alongside;
    }

    /** Forgets what was written: another compilation begins. */
    void forget() {
        written.clear();
        bySource.clear();
    }

    ClassFiles written() {
        Map<String, byte[]> bytes = new HashMap<>();
        written.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
        return new ClassFiles(bytes);
    }

    /** The names of the classes that a source made. */
    Set<String> writtenFrom(String path) {
        return Set.copyOf(bySource.getOrDefault(path, Set.of()));
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        List<JavaFileObject> found = new ArrayList<>();
        if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
            alongside.byName().forEach((name, bytes) -> {
                if (name.substring(0, Math.max(0, name.lastIndexOf('.'))).equals(packageName)) {
                    found.add(new ClassInMemory(name, bytes));
                }
            });
        }
        super.list(location, packageName, kinds, recurse).forEach(found::add);
        return found;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassInMemory inMemory ? inMemory.binaryName : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        if (sibling instanceof SourceText source) {
            bySource.computeIfAbsent(source.path(), path -> new HashSet<>()).add(className);
        }
        return new SimpleJavaFileObject(uri(className), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                written.put(className, bytes);
                return bytes;
            }
        };
    }

    /** The libraries stay open for the next compilation. */
    @Override
    public void close() {}

    private static URI uri(String className) {
        return URI.create("memory:///" + className.replace('.', '/') + ".class");
    }

    private static final class ClassInMemory extends SimpleJavaFileObject {

        private final String binaryName;
        private final byte[] bytes;

        ClassInMemory(String binaryName, byte[] bytes) {
            super(uri(binaryName), Kind.CLASS);
            this.binaryName = binaryName;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
