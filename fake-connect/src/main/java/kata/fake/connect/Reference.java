package kata.fake.connect;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The links and notes that go with a contact. They are checked and forgotten: no operation here shows them.
 *
 * @param type what kind of reference it is
 * @param value what it says
 */
record Reference(@Nullable String type, @Nullable String value) {

    /** Those that can be given when a contact begins (API model). That later it is the same ones is inferred. */
    private static final List<String> TYPES = List.of("URL", "NUMBER", "STRING", "DATE", "EMAIL");

    private static final int LONGEST = 4096;

    static void check(Map<String, @Nullable Reference> references) {
        references.forEach((key, reference) -> {
            Require.text("A key of References", key, LONGEST);
            Reference there = Require.member("References." + key, reference);
            Require.oneOf("References." + key + ".Type", there.type(), TYPES);
            Require.atMost("References." + key + ".Value", there.value(), LONGEST);
        });
    }
}
