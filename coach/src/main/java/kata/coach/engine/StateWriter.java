package kata.coach.engine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes what {@link StateReader} reads. */
final class StateWriter {

    private final DataOutputStream out;

    StateWriter(DataOutputStream out) {
        this.out = out;
    }

    void state(KataCompiler.State state) throws IOException {
        half(state.main());
        half(state.tests());
        text(state.abiOfTestedMain());
    }

    private void half(KataCompiler.Half half) throws IOException {
        out.writeInt(half.sources().byPath().size());
        for (Map.Entry<String, String> source : half.sources().byPath().entrySet()) {
            text(source.getKey());
            text(source.getValue());
        }
        Map<String, byte[]> classes = half.compiled().classes().byName();
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            text(type.getKey());
            bytes(type.getValue());
        }
        out.writeInt(half.compiled().units().size());
        for (Map.Entry<String, Compilation.Unit> unit : half.compiled().units().entrySet()) {
            text(unit.getKey());
            unit(unit.getValue());
        }
    }

    private void unit(Compilation.Unit unit) throws IOException {
        out.writeInt(unit.classes().size());
        for (String name : unit.classes()) {
            text(name);
        }
        text(unit.abi());
    }

    /** Not writeUTF, which takes 65,535 bytes at most. */
    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
