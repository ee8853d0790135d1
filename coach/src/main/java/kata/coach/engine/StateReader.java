package kata.coach.engine;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link StateWriter} has written. Whether it is whole has to be known before. */
final class StateReader {

    private final DataInputStream in;

    StateReader(DataInputStream in) {
        this.in = in;
    }

    KataCompiler.State state() throws IOException {
        return new KataCompiler.State(half(), half(), text());
    }

    private KataCompiler.Half half() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            sources.put(text(), text());
        }
        Map<String, byte[]> classes = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(text(), bytes());
        }
        SortedMap<String, Compilation.Unit> units = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            units.put(text(), unit());
        }
        return new KataCompiler.Half(new Sources(sources), new Compilation.Compiled(new ClassFiles(classes), units));
    }

    private Compilation.Unit unit() throws IOException {
        Set<String> classes = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.add(text());
        }
        return new Compilation.Unit(Set.copyOf(classes), text());
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        return in.readNBytes(in.readInt());
    }
}
