package h20timeline.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads a JSON file whole, with the place of every value. For files that the reader of event files
/// has found to be without errors: it keeps to no limits of its own.
final class PlacedReader {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private final JsonParser parser;

    private PlacedReader(JsonParser parser) {
        this.parser = parser;
    }

    static PlacedValue read(InputStream in) throws IOException {
        // Characters and not bytes are counted in a line.
        PushbackReader characters =
                new PushbackReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int first = characters.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            characters.unread(first);
        }
        JsonFactory json = JsonFactory.builder().build();
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), characters)) {
            parser.nextToken();
            return new PlacedReader(parser).value("");
        }
    }

    private PlacedValue value(String pointer) {
        TokenStreamLocation place = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        String string = token == JsonToken.VALUE_STRING ? parser.getString() : null;
        Map<String, PlacedValue> fields = new LinkedHashMap<>();
        List<PlacedValue> entries = new ArrayList<>();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                // The first of two counts, as for the reader of event files.
                fields.putIfAbsent(key, value(pointer + "/" + escaped(key)));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                entries.add(value(pointer + "/" + entries.size()));
            }
        }
        return new PlacedValue(
                place.getLineNr(), place.getColumnNr(), pointer, string, fields, entries);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
