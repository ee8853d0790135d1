package kata.coach.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Keeps in a file what a kata compiled to, for the next start: compiling all of its tests is most of what a first verdict
 * costs. It is used only by the same Java and with the same libraries, and it holds the sources themselves, so that nothing
 * is taken for unchanged that is not. It may be deleted at any time; one that cannot be read, or written, does no harm.
 */
final class CompiledStore {

    /** To be changed with the form of the file, and with whatever else changes what compiling gives. */
    private static final String FORM = "kata-compiled 1";

    private final Path file;
    private final String key;

    /**
     * A store.
     *
     * @param file where; it need not exist
     * @param libraries what is compiled against
     */
    CompiledStore(Path file, List<Path> libraries) {
        this.file = file;
        this.key = FORM + "\n" + Runtime.version() + "\n" + System.getProperty("java.home") + "\n"
                + libraries.stream().map(CompiledStore::stamp).collect(Collectors.joining("\n"));
    }

    /** What was kept, if it is of use here. */
    Optional<KataCompiler.State> load() {
        try {
            DataInputStream whole = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
            long sum = whole.readLong();
            byte[] bytes = whole.readAllBytes();
            if (sum != sumOf(bytes)) {
                return Optional.empty();
            }
            StateReader reader = new StateReader(new DataInputStream(new ByteArrayInputStream(bytes)));
            return reader.text().equals(key) ? Optional.of(reader.state()) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Keeps it in place of what was there. */
    void save(KataCompiler.State state) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            StateWriter writer = new StateWriter(new DataOutputStream(bytes));
            writer.text(key);
            writer.state(state);
            write(bytes.toByteArray());
        } catch (IOException full) {
            // Then the next start compiles once more.
        }
    }

    private void write(byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        // Beside it first: another ./kata may be reading.
        Path beside = Files.createTempFile(folder, file.getFileName().toString(), ".new");
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(beside))) {
            out.writeLong(sumOf(bytes));
            out.write(bytes);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long sumOf(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static String stamp(Path library) {
        try {
            return library.toAbsolutePath() + " " + Files.size(library) + " " + Files.getLastModifiedTime(library);
        } catch (IOException gone) {
            return library + " is not there";
        }
    }
}
