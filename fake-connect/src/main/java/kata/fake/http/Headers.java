package kata.fake.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Header fields in the order of their arrival, duplicates included. Names are kept as they came and compared without
 * regard to case (RFC 9110, section 5.1).
 *
 * @param fields the fields, first come first
 */
public record Headers(List<Field> fields) {

    /** No header at all. */
    public static final Headers NONE = new Headers(List.of());

    public Headers {
        fields = List.copyOf(fields);
    }

    /**
     * One header field.
     *
     * @param name the name as it came
     * @param value the value without the white space around it
     */
    public record Field(String name, String value) {}

    /** The value of the first field of that name, or null. */
    public @Nullable String first(String name) {
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                return field.value();
            }
        }
        return null;
    }

    /** The values of every field of that name, in the order of arrival. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Field field : fields) {
            if (field.name().equalsIgnoreCase(name)) {
                values.add(field.value());
            }
        }
        return Collections.unmodifiableList(values);
    }

    /** These headers with one more at the end. */
    public Headers plus(String name, String value) {
        Field[] more = fields.toArray(new Field[fields.size() + 1]);
        more[fields.size()] = new Field(name, value);
        return new Headers(List.of(more));
    }
}
