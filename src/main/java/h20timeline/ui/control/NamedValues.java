package h20timeline.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/// How the values of a box are called, of which one is chosen and none written.
public final class NamedValues<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public NamedValues(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("chosen, not written");
    }
}
