package h20timeline.ui.control;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.layout.picture.Glyph;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.model.Track;
import h20timeline.render.GlyphShape;
import h20timeline.render.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A word or two in a rounded box, with a mark before it where it has one.
public final class Chip extends StackPane {
    private static final double MARK = 10;

    private Chip(StyleClass look, @Nullable Node mark, String text, String spoken) {
        Paragraph word = new Paragraph(text, StyleClass.CHIP_WORD);
        HBox.setHgrow(word, Priority.ALWAYS);
        HBox row = StyleClass.CHIP_ROW.on(new HBox(word));
        row.setAlignment(Pos.CENTER_LEFT);
        if (mark != null) {
            row.getChildren().add(0, framed(mark));
        }
        getChildren().setAll(StyleClass.CHIP_TINT.on(new Region()), row);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        StyleClass.CHIP.on(this);
        look.on(this);
    }

    /// A lane in its colour.
    public static Chip track(Track track, Language language) {
        String name = track.name().marked(language);
        return new Chip(
                StyleClass.CHIP_TRACK,
                swatch(),
                name,
                ControlMessages.CHIP_TRACK.in(language, name));
    }

    /// A word of the vocabulary, without colour.
    public static Chip plain(ModelMessages modelMessages, Message spoken, Language language) {
        String word = modelMessages.in(language);
        return new Chip(StyleClass.CHIP_PLAIN, null, word, spoken.in(language, word));
    }

    /// A name, without colour.
    public static Chip name(String name) {
        return new Chip(StyleClass.CHIP_PLAIN, null, name, name);
    }

    /// A status as shape and word.
    public static Chip status(Status status, Language language) {
        String word = ModelMessages.of(status).in(language);
        return new Chip(
                StyleClass.CHIP_STATUS,
                GlyphShape.of(Glyph.of(status), MARK),
                word,
                ControlMessages.CHIP_STATUS.in(language, word));
    }

    /// A small square in the colour of the lane.
    public static Region swatch() {
        return StyleClass.SWATCH_BOX.on(new Region());
    }

    /// A shape around the origin, in a box of its own.
    public static Region framed(Node mark) {
        StackPane frame = new StackPane(mark);
        frame.setMinSize(MARK + 2, MARK + 2);
        frame.setMaxSize(MARK + 2, MARK + 2);
        return frame;
    }
}
