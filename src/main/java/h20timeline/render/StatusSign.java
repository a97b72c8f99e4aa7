package h20timeline.render;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.TextRole;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// The sign at the date of an event: the shape of its status, or the disc that bears its number in
/// the story strip.
final class StatusSign {
    private static final double TURN = 9;

    private StatusSign() {}

    /// The sign, with its middle at the origin; `turn` is 0 for an event that is no turn.
    static Node of(Glyph glyph, int turn, double size) {
        return turn > 0 ? number(turn) : GlyphShape.of(glyph, size);
    }

    /// A disc with a number, its middle at the origin.
    static Group number(int number) {
        Text text = new Text(Integer.toString(number));
        text.getStyleClass().add(FontMeasure.cssClass(TextRole.TURN_NUMBER));
        text.setTextAlignment(TextAlignment.CENTER);
        text.setTextOrigin(VPos.CENTER);
        text.setWrappingWidth(2 * TURN);
        text.setX(-TURN);
        return new Group(StyleClass.TURN_NUMBER.on(new Circle(TURN)), text);
    }
}
