package h20timeline.layout;

import java.util.List;

/// One track's strip of the picture: its box over the whole width and its name at the left.
public record Lane(String track, String hue, Box box, Box swatch, List<TextBox> texts) {
    /// Copies the list.
    public Lane {
        texts = List.copyOf(texts);
    }
}
