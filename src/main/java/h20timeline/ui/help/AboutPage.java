package h20timeline.ui.help;

import h20timeline.i18n.Language;
import h20timeline.platform.ProgramParts;
import h20timeline.render.StyleClass;
import h20timeline.ui.command.ProgramPaper;
import h20timeline.ui.control.Paragraph;
import h20timeline.ui.control.WrapPane;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the program is, where its file format is described, and what it is made of.
final class AboutPage extends VBox {
    private static final double WIDEST = 600;
    private static final double GAP = 22;

    private final Language language;

    AboutPage(Language language, Consumer<ProgramPaper> show) {
        super(GAP);
        this.language = language;
        setMaxWidth(WIDEST);
        ProgramParts made = ProgramParts.read();
        getChildren()
                .setAll(
                        block(
                                text(
                                        HelpMessages.VERSION.in(language, made.version()),
                                        StyleClass.SHEET_HEADING),
                                text(HelpMessages.WHAT.in(language), StyleClass.SHEET_TEXT)),
                        block(text(HelpMessages.PRIVACY.in(language), StyleClass.SHEET_TEXT)),
                        block(
                                text(HelpMessages.FORMAT.in(language), StyleClass.SHEET_HEADING),
                                text(
                                        HelpMessages.FORMAT_WHERE.in(language),
                                        StyleClass.SHEET_TEXT)),
                        papers(show),
                        parts(made.parts()));
    }

    private WrapPane papers(Consumer<ProgramPaper> show) {
        List<Button> buttons = new ArrayList<>();
        for (ProgramPaper paper : ProgramPaper.values()) {
            HelpMessages name =
                    switch (paper) {
                        case MANUAL -> HelpMessages.SHOW_MANUAL;
                        case SCHEMA -> HelpMessages.SHOW_SCHEMA;
                        case LOG -> HelpMessages.SHOW_LOG;
                    };
            Button button = new Button(name.in(language));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> show.accept(paper));
            buttons.add(button);
        }
        return new WrapPane(10, 8, buttons);
    }

    private VBox parts(List<ProgramParts.Part> parts) {
        VBox block = block(text(HelpMessages.PARTS.in(language), StyleClass.SHEET_HEADING));
        parts.forEach(part -> block.getChildren().add(row(part)));
        return block;
    }

    private HBox row(ProgramParts.Part part) {
        Paragraph name = text(part.name() + " " + part.version(), StyleClass.SHEET_TEXT);
        Paragraph licence = text(part.licence(), StyleClass.SHEET_TEXT);
        HBox.setHgrow(name, Priority.ALWAYS);
        licence.setMinWidth(USE_PREF_SIZE);
        HBox row = StyleClass.PART_ROW.on(new HBox(name, licence));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(
                HelpMessages.PARTS_SPOKEN.in(
                        language, part.name(), part.version(), part.licence()));
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
