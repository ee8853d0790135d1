package kata.auth;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;

/** What cannot be seen from outside: how a class does its work. */
final class WrittenCode {

    private WrittenCode() {}

    /** Whether a class, or one nested in it, calls a method such as {@code MessageDigest.isEqual}. */
    static boolean calls(Class<?> written, String method) {
        URL location = written.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter()
                .withImportOption(file -> file.contains("/" + written.getSimpleName())).importUrl(location).stream()
                        .flatMap(imported -> imported.getAccessesFromSelf().stream())
                        .map(access -> access.getTargetOwner().getSimpleName() + "." + access.getName())
                        .anyMatch(method::equals);
    }
}
