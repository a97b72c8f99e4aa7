package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.List;

/// A turn of the story as a card of the story strip. The sign of its status has its middle at
/// `statusX` and `anchorY`.
public record TurnCard(
        String id,
        String hue,
        Glyph glyph,
        int turn,
        MarkState state,
        Box area,
        double statusX,
        double anchorY,
        List<TextBox> texts)
        implements Mark.OfEvent {
    /// Copies the list.
    public TurnCard {
        texts = List.copyOf(texts);
    }

    @Override
    public double anchorX() {
        return area.x() + area.width() / 2;
    }

    @Override
    public String key() {
        return "turn-" + id;
    }
}
