package h20timeline.format.json;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The times of a rehearsal as JSON: `{"rehearsal": 1, "seconds": {"title": 20, "step-ban": 45}}`.
/// What cannot be read counts as not there, since a presentation must not fail for it.
public final class RehearsalText {
    private static final int MOST = 10_000;

    private RehearsalText() {}

    /// The seconds of each step by its id.
    public static Map<String, Integer> parse(String text) {
        Map<String, Integer> seconds = new LinkedHashMap<>();
        try (JsonParser parser =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals("seconds");
                boolean object = parser.nextToken() == JsonToken.START_OBJECT;
                if (wanted && object) {
                    seconds(parser, seconds);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return Map.of();
        }
        return seconds;
    }

    private static void seconds(JsonParser parser, Map<String, Integer> seconds) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String id = parser.currentName();
            boolean whole = parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
            if (whole && parser.getLongValue() >= 1 && seconds.size() < MOST) {
                long most = Math.min(parser.getLongValue(), ReadLimits.STEP_SECONDS);
                seconds.put(id, (int) most);
            } else {
                parser.skipChildren();
            }
        }
    }

    /// As it is written.
    public static String of(Map<String, Integer> seconds) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeNumberProperty("rehearsal", 1);
            out.writeObjectPropertyStart("seconds");
            seconds.forEach(out::writeNumberProperty);
            out.writeEndObject();
            out.writeEndObject();
        }
        return text + "\n";
    }
}
