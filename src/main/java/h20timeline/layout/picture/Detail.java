package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.List;

/// What is known of one event, set as text in an area of a picture: its texts, the shapes of
/// statuses, the bars beside what is quoted, the tiles under figures. A `panel` stands beside the
/// lanes; another fills the picture. `cut` says that not all of it had room.
public record Detail(
        Box area,
        String hue,
        List<TextBox> texts,
        List<Mark> signs,
        List<Box> bars,
        List<Box> tiles,
        boolean panel,
        boolean cut) {
    /// Copies the lists.
    public Detail {
        texts = List.copyOf(texts);
        signs = List.copyOf(signs);
        bars = List.copyOf(bars);
        tiles = List.copyOf(tiles);
    }
}
