package kata.fake.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import kata.fake.http.ApiException;
import kata.fake.http.Body;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads and writes the JSON of Amazon Connect: a component {@code userArn} of a record is the member {@code UserArn}, a
 * null component is left out, an {@link Instant} is a number of seconds since the epoch. Members that a record does not
 * know are ignored, as AWS services do.
 */
public final class Json {

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    /** The value as a JSON body. */
    public static Body write(Object value) {
        return Body.of(MAPPER.writeValueAsBytes(value));
    }

    /**
     * The body as a value of that type.
     *
     * @throws ApiException InvalidRequestException if the body is empty, is not JSON, is not an object, has a member
     *     twice, or holds a member of the wrong type or a null in a list. Which code Connect itself uses is inferred
     */
    public static <T> T read(Body body, Class<T> type) {
        if (body.isEmpty()) {
            throw ApiException.invalidRequest("The request has no body. Send a JSON object.");
        }
        JsonNode tree = tree(body);
        if (!tree.isObject()) {
            throw ApiException.invalidRequest("The body is not a JSON object. Put the members between '{' and '}'.");
        }
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw JsonErrors.wrongType(e);
        }
    }

    /**
     * The body as a tree, for those who look for one member only.
     *
     * @throws ApiException InvalidRequestException if the body is not JSON
     */
    public static JsonNode tree(Body body) {
        try {
            return MAPPER.readTree(body.bytes());
        } catch (JacksonException e) {
            throw JsonErrors.noJson(e);
        }
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withCoercionConfig(
                        LogicalType.Textual,
                        coercion -> coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Integer,
                        coercion -> coercion.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Boolean,
                        coercion -> coercion.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forContentNulls(Nulls.FAIL)))
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .addModule(new SimpleModule().addSerializer(new EpochSeconds()))
                .build();
    }

    /** Whole seconds as an integer, otherwise seconds with at most three decimals. */
    private static final class EpochSeconds extends StdSerializer<Instant> {

        EpochSeconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
            long millis = instant.toEpochMilli();
            if (millis % 1000 == 0) {
                json.writeNumber(millis / 1000);
            } else {
                json.writeNumber(BigDecimal.valueOf(millis, 3).stripTrailingZeros());
            }
        }
    }
}
