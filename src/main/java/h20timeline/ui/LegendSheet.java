package h20timeline.ui;

import h20timeline.layout.Glyph;
import h20timeline.layout.Picture;
import h20timeline.model.Status;
import h20timeline.model.Term;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureView;
import h20timeline.render.StyleClass;
import h20timeline.words.Language;
import h20timeline.words.Phrase;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// What the marks and shapes of the timeline mean, each drawn by the renderer of the timeline
/// itself.
final class LegendSheet extends StackPane {
    private static final double WIDEST = 1080;
    private static final double COLUMN = 440;
    private static final double GAP = 32;

    private final Language language;
    private final Specimens specimens;

    LegendSheet(Language language) {
        this.language = language;
        specimens = new Specimens(language, new FontMeasure());
        setMaxWidth(WIDEST);
        getChildren()
                .setAll(
                        new Pillars(
                                COLUMN,
                                GAP,
                                List.of(marks(), dates(), statuses(), links(), around())));
    }

    private VBox marks() {
        return block(
                LegendSay.MARKS,
                row(specimens.card(), LegendSay.CARD, LegendSay.CARD_MEANS),
                row(specimens.label(), LegendSay.LABEL, LegendSay.LABEL_MEANS),
                row(specimens.dot(Glyph.DISC), LegendSay.DOT, LegendSay.DOT_MEANS),
                row(specimens.bar(), LegendSay.BAR, LegendSay.BAR_MEANS),
                row(specimens.cluster(), LegendSay.CLUSTER, LegendSay.CLUSTER_MEANS),
                row(specimens.density(), LegendSay.DENSITY, LegendSay.DENSITY_MEANS));
    }

    private VBox dates() {
        return block(
                LegendSay.DATES,
                row(DateSpecimens.day(), LegendSay.DAY, LegendSay.DAY_MEANS),
                row(DateSpecimens.oneOf(), LegendSay.ONE_OF, LegendSay.ONE_OF_MEANS),
                row(DateSpecimens.lasted(), LegendSay.LASTED, LegendSay.LASTED_MEANS),
                row(DateSpecimens.coreAndReach(), LegendSay.REACH, LegendSay.REACH_MEANS),
                row(DateSpecimens.openEnd(), LegendSay.OPEN_END, LegendSay.OPEN_END_MEANS),
                row(DateSpecimens.by(), LegendSay.BY_DAY, LegendSay.BY_DAY_MEANS),
                row(DateSpecimens.set(), LegendSay.SET, LegendSay.SET_MEANS));
    }

    private VBox statuses() {
        return block(
                LegendSay.STATUSES,
                Arrays.stream(Status.values())
                        .map(s -> row(specimens.dot(Glyph.of(s)), Term.of(s), meaning(s)))
                        .toArray(Node[]::new));
    }

    private static LegendSay meaning(Status status) {
        return switch (status) {
            case CONFIRMED -> LegendSay.CONFIRMED_MEANS;
            case REPORTED -> LegendSay.REPORTED_MEANS;
            case ESTIMATED -> LegendSay.ESTIMATED_MEANS;
            case DISPUTED -> LegendSay.DISPUTED_MEANS;
            case DENIED -> LegendSay.DENIED_MEANS;
            case HYPOTHESIS -> LegendSay.HYPOTHESIS_MEANS;
        };
    }

    private VBox links() {
        return block(
                LegendSay.LINKS,
                row(specimens.link(false), LegendSay.LINK, LegendSay.LINK_MEANS),
                row(specimens.link(true), LegendSay.GUESS, LegendSay.GUESS_MEANS));
    }

    private VBox around() {
        return block(
                LegendSay.AROUND,
                row(specimens.selected(), LegendSay.SELECTED, LegendSay.SELECTED_MEANS),
                row(specimens.dimmed(), LegendSay.DIM, LegendSay.DIM_MEANS),
                row(specimens.asOf(), LegendSay.AS_OF, LegendSay.AS_OF_MEANS),
                row(specimens.foreign(), LegendSay.FOREIGN, LegendSay.FOREIGN_MEANS));
    }

    private VBox block(LegendSay heading, Node... rows) {
        Paragraph title = new Paragraph(heading.in(language), StyleClass.SHEET_HEADING);
        VBox block = StyleClass.SHEET_BLOCK.on(new VBox(title));
        block.getChildren().addAll(rows);
        return block;
    }

    private HBox row(Picture picture, Phrase name, Phrase meaning) {
        VBox words =
                new VBox(
                        2,
                        new Paragraph(name.in(language), StyleClass.SHEET_NAME),
                        new Paragraph(meaning.in(language), StyleClass.SHEET_TEXT));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return StyleClass.LEGEND_ROW.on(new HBox(shown(picture), words));
    }

    /// Hidden from screen readers, which hear the words beside it.
    private static PictureView shown(Picture picture) {
        PictureView view = new PictureView();
        view.setMinSize(picture.width(), picture.height());
        view.setPrefSize(picture.width(), picture.height());
        view.setMaxSize(picture.width(), picture.height());
        view.setClip(new Rectangle(picture.width(), picture.height()));
        view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.show(picture);
        return view;
    }
}
