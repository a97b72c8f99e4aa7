package h20timeline.ui.help;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Picture;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.render.FontMeasure;
import h20timeline.render.PictureView;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.BalancedColumns;
import h20timeline.ui.control.Paragraph;
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
final class LegendPage extends StackPane {
    private static final double WIDEST = 1080;
    private static final double COLUMN = 440;
    private static final double GAP = 32;

    private final Language language;
    private final MarkSamples markSamples;

    LegendPage(Language language) {
        this.language = language;
        markSamples = new MarkSamples(language, new FontMeasure());
        setMaxWidth(WIDEST);
        getChildren()
                .setAll(
                        new BalancedColumns(
                                COLUMN,
                                GAP,
                                List.of(marks(), dates(), statuses(), links(), around())));
    }

    private VBox marks() {
        return block(
                HelpMessages.MARKS,
                row(markSamples.turn(), HelpMessages.TURN, HelpMessages.TURN_MEANS),
                row(markSamples.label(), HelpMessages.LABEL, HelpMessages.LABEL_MEANS),
                row(markSamples.dot(Glyph.DISC), HelpMessages.DOT, HelpMessages.DOT_MEANS),
                row(markSamples.bar(), HelpMessages.BAR, HelpMessages.BAR_MEANS),
                row(markSamples.cluster(), HelpMessages.CLUSTER, HelpMessages.CLUSTER_MEANS),
                row(markSamples.density(), HelpMessages.DENSITY, HelpMessages.DENSITY_MEANS));
    }

    private VBox dates() {
        return block(
                HelpMessages.DATES,
                row(DateSamples.day(), HelpMessages.DAY, HelpMessages.DAY_MEANS),
                row(DateSamples.oneOf(), HelpMessages.ONE_OF, HelpMessages.ONE_OF_MEANS),
                row(DateSamples.lasted(), HelpMessages.LASTED, HelpMessages.LASTED_MEANS),
                row(DateSamples.coreAndReach(), HelpMessages.REACH, HelpMessages.REACH_MEANS),
                row(DateSamples.openEnd(), HelpMessages.OPEN_END, HelpMessages.OPEN_END_MEANS),
                row(DateSamples.by(), HelpMessages.BY_DAY, HelpMessages.BY_DAY_MEANS),
                row(DateSamples.set(), HelpMessages.SET, HelpMessages.SET_MEANS),
                row(
                        DateSamples.knownLater(),
                        HelpMessages.KNOWN_LATER,
                        HelpMessages.KNOWN_LATER_MEANS));
    }

    private VBox statuses() {
        return block(
                HelpMessages.STATUSES,
                Arrays.stream(Status.values())
                        .map(s ->
                                row(markSamples.dot(Glyph.of(s)), ModelMessages.of(s), meaning(s)))
                        .toArray(Node[]::new));
    }

    private static Message meaning(Status status) {
        return switch (status) {
            case CONFIRMED -> HelpMessages.CONFIRMED_MEANS;
            case REPORTED -> HelpMessages.REPORTED_MEANS;
            case ESTIMATED -> HelpMessages.ESTIMATED_MEANS;
            case DISPUTED -> HelpMessages.DISPUTED_MEANS;
            case DENIED -> HelpMessages.DENIED_MEANS;
            case HYPOTHESIS -> HelpMessages.HYPOTHESIS_MEANS;
        };
    }

    private VBox links() {
        return block(
                HelpMessages.LINKS,
                row(markSamples.link(false), HelpMessages.LINK, HelpMessages.LINK_MEANS),
                row(markSamples.link(true), HelpMessages.GUESS, HelpMessages.GUESS_MEANS));
    }

    private VBox around() {
        return block(
                HelpMessages.AROUND,
                row(markSamples.selected(), HelpMessages.SELECTED, HelpMessages.SELECTED_MEANS),
                row(markSamples.dimmed(), HelpMessages.DIM, HelpMessages.DIM_MEANS),
                row(markSamples.asOf(), HelpMessages.AS_OF, HelpMessages.AS_OF_MEANS),
                row(markSamples.foreign(), HelpMessages.FOREIGN, HelpMessages.FOREIGN_MEANS));
    }

    private VBox block(Message heading, Node... rows) {
        Paragraph title = new Paragraph(heading.in(language), StyleClass.SHEET_HEADING);
        VBox block = StyleClass.SHEET_BLOCK.on(new VBox(title));
        block.getChildren().addAll(rows);
        return block;
    }

    private HBox row(Picture picture, Message name, Message meaning) {
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
