package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One track's strip of the picture: its box over the whole width and its name at the left. The
/// `triangle` points down, or to the right where the lane is folded; null where nobody can click
/// it.
public record Lane(
        String track,
        String hue,
        boolean folded,
        Box box,
        @Nullable Box triangle,
        Box swatch,
        List<TextBox> texts) {
    /// Copies the list.
    public Lane {
        texts = List.copyOf(texts);
    }
}
