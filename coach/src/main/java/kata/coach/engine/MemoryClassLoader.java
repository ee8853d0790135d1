package kata.coach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Classes from memory. A package that has a class here is served from here alone: whatever the parent has under the same
 * name (the solutions, beside a learner's stubs) stays out of sight.
 */
final class MemoryClassLoader extends ClassLoader {

    private final ClassFiles classes;
    private final List<Path> resources;
    private final Set<String> packages;
    private final ProtectionDomain domain;

    MemoryClassLoader(String name, ClassFiles classes, List<Path> resources, Path codeSource, ClassLoader parent) {
        super(name, parent);
        this.classes = classes;
        this.resources = List.copyOf(resources);
        this.packages = classes.byName().keySet().stream()
                .map(MemoryClassLoader::packageOf)
                .collect(Collectors.toSet());
        this.domain = new ProtectionDomain(new CodeSource(url(codeSource), (Certificate[]) null), null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!packages.contains(packageOf(name))) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.byName().get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length, domain);
    }

    /** The kata's own resources come before the parent's, as its classes do. */
    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return resources.stream()
                .map(folder -> folder.resolve(name))
                .filter(Files::exists)
                .map(MemoryClassLoader::url)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        URL found = findResource(name);
        return found == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(found));
    }

    private static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException("The path " + path + " has no URL", e);
        }
    }
}
