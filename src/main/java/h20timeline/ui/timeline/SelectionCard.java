package h20timeline.ui.timeline;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.render.GestureStyle;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.WrappedLabel;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Says what the selected event is while no panel shows its details, and opens the panel. Stands at
/// the event's mark, or in the corner where that is out of view.
final class SelectionCard extends VBox {
    private static final double WIDEST = 320;
    private static final double AWAY = 8;
    private static final double EDGE = 4;

    private final ViewModel model;
    private final Label facts = StyleClass.HOVER_DATE.on(new WrappedLabel());
    private final Label words = StyleClass.HOVER_WORDS.on(new WrappedLabel());
    private final Button open = new Button();
    private @Nullable ObservableBooleanValue detailsShown;

    SelectionCard(ViewModel model) {
        this.model = model;
        GestureStyle.SELECTION_CARD.on(this);
        setManaged(false);
        setVisible(false);
        for (Label label : new Label[] {facts, words}) {
            label.setMaxWidth(WIDEST);
            label.setMinHeight(USE_PREF_SIZE);
        }
        // Enter on the timeline does the same.
        open.setFocusTraversable(false);
        open.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(open);
        foot.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(facts, words, foot);
        // What lies below would take it for a click on the ground.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /// Shows itself as long as the details are not shown; `opened` shows them.
    void standIn(ObservableBooleanValue shown, Runnable opened) {
        detailsShown = shown;
        open.setOnAction(e -> opened.run());
    }

    /// Follows the picture.
    void show(@Nullable Picture picture) {
        ViewState state = model.state();
        Event event = state.selectedEvent().orElse(null);
        boolean needed = detailsShown != null && !detailsShown.get();
        setVisible(needed && event != null && picture != null);
        if (!isVisible() || event == null || picture == null) {
            return;
        }
        Language language = state.language();
        facts.setText(
                event.date().text(language) + " · " + ModelMessages.statusOf(event).in(language));
        words.setText(event.headline().marked(language));
        open.setText(TimelineMessages.CARD_DETAILS.in(language));
        LazyTooltip.on(open, TimelineMessages.CARD_HELP.in(language));
        applyCss();
        double width = Math.min(WIDEST + 24, Math.ceil(prefWidth(-1)));
        resize(width, Math.ceil(prefHeight(width)));
        place(picture, mark(picture, event.id()));
    }

    private void place(Picture picture, @Nullable Box at) {
        double right = Math.max(EDGE, picture.width() - getWidth() - EDGE);
        double foot = Math.max(EDGE, picture.height() - getHeight() - EDGE);
        if (at == null) {
            relocate(right, foot);
            return;
        }
        double below = at.bottom() + AWAY;
        double y = below <= foot ? below : at.y() - AWAY - getHeight();
        relocate(Math.clamp(at.x(), EDGE, right), Math.clamp(y, EDGE, foot));
    }

    /// Where the event is drawn, by itself or in a count; null where it is out of view.
    private static @Nullable Box mark(Picture picture, String id) {
        for (Mark mark : picture.marks()) {
            if (isOf(mark, id) && mark.area().right() > picture.plot().x()) {
                return mark.area();
            }
        }
        return null;
    }

    private static boolean isOf(Mark mark, String id) {
        return switch (mark) {
            case Mark.OfEvent one -> one.id().equals(id);
            case Mark.Cluster cluster -> cluster.selected();
            case Mark.Density density -> false;
            case Mark.Elbow elbow -> false;
        };
    }
}
