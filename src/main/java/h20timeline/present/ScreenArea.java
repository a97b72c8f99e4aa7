package h20timeline.present;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;

/// A screen: all of it, and the part that the system leaves free.
public record ScreenArea(Rectangle2D whole, Rectangle2D free) {
    /// The sizes of some screens, under which the choice of one is remembered.
    static String sizes(List<ScreenArea> screens) {
        return screens.stream()
                .map(screen ->
                        "%dx%d"
                                .formatted(
                                        Math.round(screen.whole().getWidth()),
                                        Math.round(screen.whole().getHeight())))
                .collect(Collectors.joining("+"));
    }
}
