package h20timeline.format.json;

import h20timeline.model.Text;
import java.util.regex.Pattern;

/// Reads who published something, or through whom it was read. A web address is no name: an
/// audience does not know whose it is.
final class OutletName {
    private static final Pattern DOMAIN =
            Pattern.compile("(https?://)?([A-Za-z0-9-]+\\.)+[a-z]{2,24}(:\\d+)?(/\\S*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(https?://)?\\d{1,3}(\\.\\d{1,3}){3}(:\\d+)?(/\\S*)?");
    private static final Pattern LONG_NUMBERS =
            Pattern.compile("(https?://)?\\[?[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}]?(/\\S*)?");

    private OutletName() {}

    static Text read(JsonCursor cursor, TextReader textReader) {
        LineColumn start = cursor.spot();
        Text name = textReader.read();
        name.versions().stream()
                .filter(OutletName::isAddress)
                .findFirst()
                .ifPresent(address ->
                        cursor.reportAt(
                                start,
                                "",
                                JsonMessages.OUTLET_IS_ADDRESS,
                                TextCleaner.shown(address)));
        return name;
    }

    private static boolean isAddress(String name) {
        String word = name.strip();
        return DOMAIN.matcher(word).matches()
                || NUMBERS.matcher(word).matches()
                || LONG_NUMBERS.matcher(word).matches();
    }
}
