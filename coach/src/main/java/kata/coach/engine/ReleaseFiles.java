package kata.coach.engine;

import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * The JDK's classes as an older Java had them, beside files of our own: what {@code --release} shows to javac. With that
 * option javac opens its record of old APIs anew for each compilation, which takes longer than to compile a file; here it
 * stays open. It is no public API: it is there only if the JVM was started with {@code src/main/javac.options}.
 */
final class ReleaseFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private static final String PACKAGE = "com.sun.tools.javac.platform.";

    private final JavaFileManager platform;

    private ReleaseFiles(JavaFileManager own, JavaFileManager platform) {
        super(own);
        this.platform = platform;
    }

    /** The record of a release's API; empty if this Java has none to give. */
    static Optional<JavaFileManager> platform(int release) {
        try {
            Object description = Class.forName(PACKAGE + "PlatformUtils")
                    .getMethod("lookupPlatformDescription", String.class)
                    .invoke(null, Integer.toString(release));
            return Optional.ofNullable((JavaFileManager) Class.forName(PACKAGE + "PlatformDescription")
                    .getMethod("getFileManager")
                    .invoke(description));
        } catch (ReflectiveOperationException | RuntimeException notForUs) {
            return Optional.empty();
        }
    }

    /** Files of our own, and the JDK's from that record. */
    static JavaFileManager over(JavaFileManager own, JavaFileManager platform) {
        return new ReleaseFiles(own, platform);
    }

    private JavaFileManager holder(Location location) {
        return platform.hasLocation(location) ? platform : fileManager;
    }

    @Override
    public boolean hasLocation(Location location) {
        return platform.hasLocation(location) || fileManager.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        return holder(location).list(location, packageName, kinds, recurse);
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return holder(location).inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForInput(Location location, String className, JavaFileObject.Kind kind)
            throws IOException {
        return holder(location).getJavaFileForInput(location, className, kind);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String relativeName) throws IOException {
        return holder(location).getFileForInput(location, packageName, relativeName);
    }

    @Override
    public Location getLocationForModule(Location location, String moduleName) throws IOException {
        return holder(location).getLocationForModule(location, moduleName);
    }

    @Override
    public Location getLocationForModule(Location location, JavaFileObject file) throws IOException {
        return holder(location).getLocationForModule(location, file);
    }

    @Override
    public String inferModuleName(Location location) throws IOException {
        return holder(location).inferModuleName(location);
    }

    @Override
    public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
        return holder(location).listLocationsForModules(location);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return holder(location).contains(location, file);
    }

    @Override
    public <S> ServiceLoader<S> getServiceLoader(Location location, Class<S> service) throws IOException {
        return holder(location).getServiceLoader(location, service);
    }
}
