package kata.fake.interop;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where things are, whatever the working directory. */
final class Folders {

    static final Path MODULE = module();

    /** The clients' programs. */
    static final Path PROGRAMS = MODULE.resolve("src/proof/interop");

    /** Where .ci/interop-tools puts the packages of Node.js. */
    static final Path NODE = MODULE.resolve("target/interop");

    private Folders() {}

    private static Path module() {
        try {
            Path classes = Path.of(Folders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return classes.getParent().getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The folder of the test classes cannot be told.", e);
        }
    }
}
