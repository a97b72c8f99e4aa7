package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.TextDirection;
import h20timeline.model.Figure;
import h20timeline.model.FigureText;
import h20timeline.model.Status;
import h20timeline.render.GlyphShape;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Chip;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.WrapPane;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A number, large, with its unit beside it and what it measures below. Says how sure it is unless
/// it is confirmed.
final class FigureTile extends VBox {
    private static final double MARK = 9;
    private static final double UNIT_GAP = 5;

    FigureTile(Figure figure, DetailContext context) {
        Language language = context.language();
        FigureText words = FigureText.of(figure, language);
        getChildren().add(number(words));
        if (!words.label().isEmpty()) {
            getChildren().add(new Paragraph(words.label(), StyleClass.TILE_LABEL));
        }
        Status status = figure.status();
        if (status != null && status != Status.CONFIRMED) {
            Paragraph word = new Paragraph(words.status(), StyleClass.TILE_STATUS);
            HBox.setHgrow(word, Priority.ALWAYS);
            HBox row = new HBox(5, Chip.framed(GlyphShape.of(Glyph.of(status), MARK)), word);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words.spoken(language));
        StyleClass.TILE.on(this);
    }

    private static Region number(FigureText words) {
        if (TextDirection.isShaped(words.value() + words.unit())) {
            List<Paragraph> parts = new ArrayList<>();
            parts.add(new Paragraph(words.value(), StyleClass.TILE_VALUE));
            if (!words.unit().isEmpty()) {
                parts.add(new Paragraph(words.unit().strip(), StyleClass.TILE_UNIT));
            }
            return new WrapPane(UNIT_GAP, 0, parts);
        }
        TextFlow line = new TextFlow(StyleClass.TILE_VALUE.on(new Text(words.value())));
        if (!words.unit().isEmpty()) {
            line.getChildren().add(StyleClass.TILE_UNIT.on(new Text(words.unit())));
        }
        return line;
    }
}
