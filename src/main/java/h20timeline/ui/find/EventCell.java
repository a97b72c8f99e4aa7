package h20timeline.ui.find;

import h20timeline.find.Snippet;
import h20timeline.find.Snippet.Excerpt;
import h20timeline.i18n.Language;
import h20timeline.layout.picture.Glyph;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.model.Track;
import h20timeline.render.GlyphShape;
import h20timeline.render.StyleClass;
import h20timeline.time.EdtfDate;
import h20timeline.ui.control.Chip;
import h20timeline.ui.control.HighlightedLabel;
import h20timeline.ui.control.HighlightedText;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row of the list of events: when, what, how sure and on which track; with the passage that was
/// found where the headline does not have it.
final class EventCell extends ListCell<Integer> {
    private static final int HEADLINE_LINES = 2;
    private static final double GLYPH = 9;
    private static final double FOOT_GAP = 12;

    private final EventList list;
    private final Label date = StyleClass.ROW_DATE.on(new Label());
    private final HighlightedLabel headline =
            new HighlightedLabel(StyleClass.ROW_HEADLINE, HEADLINE_LINES);
    private final HighlightedLabel excerpt = new HighlightedLabel(StyleClass.ROW_EXCERPT, 1);
    private final Label status = StyleClass.ROW_META.on(new Label());
    private final Label track = StyleClass.ROW_META.on(new Label());
    private final VBox row =
            StyleClass.EVENT_ROW.on(
                    new VBox(date, headline, excerpt, new HBox(FOOT_GAP, status, track)));
    private @Nullable String hue;

    EventCell(EventList list) {
        this.list = list;
        status.setMinWidth(Region.USE_PREF_SIZE);
        track.setMinWidth(0);
        date.setMinWidth(0);
        track.setGraphic(Chip.swatch());
        // As wide as the list, however long its texts are.
        setPrefWidth(0);
        setOnMouseClicked(e -> {
            if (!isEmpty()) {
                list.go();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Integer position, boolean empty) {
        super.updateItem(position, empty);
        if (empty || position == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(list.event(position));
        setGraphic(row);
    }

    private void show(Event event) {
        Language language = list.language();
        Snippet snippet = list.snippet(event);
        String when = event.date().text(language, EdtfDate.Style.SHORT);
        String lane = list.track(event).map(t -> t.name().marked(language)).orElse(event.track());
        date.setText(when);
        HighlightedText highlighted =
                new HighlightedText(snippet.headline(), snippet.marks())
                        .after(event.headline().mark(language));
        headline.show(highlighted);
        status.setGraphic(Chip.framed(GlyphShape.of(Glyph.of(event.status()), GLYPH)));
        status.setText(ModelMessages.statusOf(event).in(language));
        track.setText(lane);
        showState(list.track(event).map(Track::hue).map(h -> StyleClass.hue(h.key())).orElse(null));
        Excerpt found = snippet.excerpt();
        excerpt.setVisible(found != null);
        excerpt.setManaged(found != null);
        String sure = status.getText();
        int row = getIndex() + 1;
        int rows = list.getItems().size();
        if (found == null) {
            setAccessibleText(
                    FindPanelMessages.ROW.in(
                            language, highlighted.text(), when, sure, lane, row, rows));
        } else {
            String place = FindPanelMessages.PASSAGE.in(language, found.place().in(language));
            excerpt.show(new HighlightedText(found.text(), found.marks()).nearFirst().after(place));
            setAccessibleText(
                    FindPanelMessages.ROW_WITH_PASSAGE.in(
                            language,
                            highlighted.text(),
                            when,
                            sure,
                            lane,
                            place + found.text(),
                            row,
                            rows));
        }
    }

    private void showState(@Nullable String next) {
        row.getStyleClass().remove(hue);
        if (next != null) {
            row.getStyleClass().add(next);
        }
        hue = next;
    }

    /// A cell would make its row as wide as the row wants to be.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        row.resizeRelocate(
                left,
                top,
                getWidth() - left - snappedRightInset(),
                getHeight() - top - snappedBottomInset());
    }
}
