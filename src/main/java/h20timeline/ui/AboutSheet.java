package h20timeline.ui;

import h20timeline.render.StyleClass;
import h20timeline.words.Language;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the program is, where its file format is described, and what it is made of.
final class AboutSheet extends VBox {
    private static final double WIDEST = 600;
    private static final double GAP = 22;

    private final Language language;

    AboutSheet(Language language) {
        super(GAP);
        this.language = language;
        setMaxWidth(WIDEST);
        Parts made = Parts.read();
        getChildren()
                .setAll(
                        block(
                                text(
                                        AboutSay.VERSION.in(language, made.version()),
                                        StyleClass.SHEET_HEADING),
                                text(AboutSay.WHAT.in(language), StyleClass.SHEET_TEXT)),
                        block(text(AboutSay.PRIVACY.in(language), StyleClass.SHEET_TEXT)),
                        block(
                                text(AboutSay.FORMAT.in(language), StyleClass.SHEET_HEADING),
                                text(AboutSay.FORMAT_WHERE.in(language), StyleClass.SHEET_TEXT)),
                        parts(made.parts()));
    }

    private VBox parts(List<Parts.Part> parts) {
        VBox block = block(text(AboutSay.PARTS.in(language), StyleClass.SHEET_HEADING));
        parts.forEach(part -> block.getChildren().add(row(part)));
        return block;
    }

    private HBox row(Parts.Part part) {
        Paragraph name = text(part.name() + " " + part.version(), StyleClass.SHEET_TEXT);
        Paragraph licence = text(part.licence(), StyleClass.SHEET_TEXT);
        HBox.setHgrow(name, Priority.ALWAYS);
        licence.setMinWidth(USE_PREF_SIZE);
        HBox row = StyleClass.PART_ROW.on(new HBox(name, licence));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(
                AboutSay.PARTS_SPOKEN.in(language, part.name(), part.version(), part.licence()));
        return row;
    }

    private static VBox block(Paragraph... lines) {
        return StyleClass.SHEET_BLOCK.on(new VBox(lines));
    }

    private static Paragraph text(String words, StyleClass role) {
        return new Paragraph(words, role);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
