package h20timeline.render;

import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A card of the story strip with its coloured edge at the top, its number, and the sign of its
/// status.
final class TurnNode extends MarkNode {
    private static final double EDGE = 4;
    private static final double SIZE = 9;
    private static final double NUMBER_X = 20;

    private final Region box = StyleClass.CARD.on(new Region());
    private final Region edge = StyleClass.TURN_EDGE.on(new Region());
    private final @Nullable Group number;
    private final Node status;
    private final TextLayer textLayer;

    TurnNode(TurnCard turn) {
        super(turn);
        status = GlyphShape.of(turn.glyph(), SIZE);
        number = turn.turn() > 0 ? StatusSign.number(turn.turn()) : null;
        getChildren().addAll(box, edge, status);
        if (number != null) {
            getChildren().add(number);
        }
        textLayer = new TextLayer(getChildren());
    }

    @Override
    void show(Mark mark) {
        TurnCard turn = (TurnCard) mark;
        Box area = turn.area();
        place(box, area);
        place(edge, new Box(area.x(), area.y(), area.width(), EDGE));
        status.setVisible(!Double.isNaN(turn.statusX()));
        status.setLayoutX(status.isVisible() ? turn.statusX() : 0);
        status.setLayoutY(turn.anchorY());
        if (number != null) {
            number.setLayoutX(area.x() + NUMBER_X);
            // Beside the date, which is the first of its texts.
            TextBox date = turn.texts().getFirst();
            number.setLayoutY(date.y() + date.height() / 2);
        }
        textLayer.show(turn.texts());
        select(turn.selected(), area);
    }
}
