package h20timeline.render;

import h20timeline.layout.text.TextRole;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// A drawing with a newsroom's line under it, at the right: words, then the logo.
final class CreditedView extends BorderPane implements DrawingFrame {
    private static final double EDGE = 20;
    private static final double GAP = 10;
    private static final double BELOW = 10;

    /// As wide as a logo may be for each unit of its height.
    private static final double WIDEST = 6;

    private final Pane drawing;

    CreditedView(Pane drawing, Credit credit, double width) {
        this.drawing = drawing;
        setCenter(drawing);
        HBox line = new HBox(GAP);
        line.setAlignment(Pos.CENTER_RIGHT);
        line.setPadding(new Insets(0, EDGE, BELOW, EDGE));
        line.setMinHeight(credit.height());
        line.setMaxHeight(credit.height());
        double room = width - 2 * EDGE;
        if (credit.logo() != null) {
            ImageView logo = new ImageView(credit.logo().image());
            logo.setPreserveRatio(true);
            logo.setSmooth(true);
            logo.setFitHeight(credit.height() - BELOW);
            logo.setFitWidth(Math.min(room / 2, WIDEST * (credit.height() - BELOW)));
            room -= logo.getBoundsInLocal().getWidth() + GAP;
            line.getChildren().add(logo);
        }
        if (!credit.text().isEmpty()) {
            Text words = new Text(credit.text());
            words.getStyleClass().add(FontMeasure.cssClass(TextRole.FOOT));
            double wide = new FontMeasure().width(credit.text(), TextRole.FOOT);
            // A long line gets smaller; it is never cut, for it may be owed to somebody.
            double part = Math.min(1, Math.max(1, room) / Math.max(1, wide));
            words.setScaleX(part);
            words.setScaleY(part);
            line.getChildren().addFirst(new Group(words));
        }
        setBottom(line);
    }

    @Override
    public Pane drawing() {
        return drawing;
    }
}
