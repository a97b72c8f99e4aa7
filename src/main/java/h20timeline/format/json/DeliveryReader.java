package h20timeline.format.json;

import h20timeline.model.StepDelivery;
import tools.jackson.core.JsonToken;

/// Reads how a step is delivered: whether it is hidden, whether it builds, and its seconds.
final class DeliveryReader {
    private final JsonCursor cursor;

    DeliveryReader(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /// What was read before, with the value of one key; as before where it cannot be read.
    StepDelivery read(String key, StepDelivery before) {
        return switch (key) {
            case "hidden" ->
                    new StepDelivery(flag(before.hidden()), before.build(), before.seconds());
            case "build" ->
                    new StepDelivery(before.hidden(), flag(before.build()), before.seconds());
            case "seconds" ->
                    new StepDelivery(before.hidden(), before.build(), seconds(before.seconds()));
            default -> throw new IllegalArgumentException(key);
        };
    }

    private boolean flag(boolean before) {
        if (cursor.is(JsonToken.VALUE_TRUE) || cursor.is(JsonToken.VALUE_FALSE)) {
            return cursor.is(JsonToken.VALUE_TRUE);
        }
        cursor.wrongType(JsonMessages.TYPE_FLAG);
        return before;
    }

    private int seconds(int before) {
        boolean whole = cursor.is(JsonToken.VALUE_NUMBER_INT);
        if (!whole && !cursor.is(JsonToken.VALUE_NUMBER_FLOAT)) {
            cursor.wrongType(JsonMessages.TYPE_NUMBER);
            return before;
        }
        String digits = cursor.digits();
        int read = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (read < 1 || read > ReadLimits.STEP_SECONDS) {
            cursor.report(
                    JsonMessages.SECONDS_BAD,
                    TextCleaner.shown(digits),
                    Integer.toString(ReadLimits.STEP_SECONDS));
            return before;
        }
        return read;
    }
}
