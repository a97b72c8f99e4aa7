package h20timeline.ui;

import h20timeline.layout.Box;
import h20timeline.layout.Mark;
import h20timeline.model.Timeline;
import h20timeline.render.StyleClass;
import h20timeline.time.CalendarText;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what the mark under the pointer does not show itself: a cut headline, what is in a cluster.
final class HoverCard extends VBox {
    private static final double WIDEST = 340;
    private static final double AWAY = 10;

    private final Label date = StyleClass.HOVER_DATE.on(new Label());
    private final Label words = StyleClass.HOVER_WORDS.on(new Label());

    HoverCard() {
        StyleClass.HOVER_CARD.on(this);
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        date.setMinHeight(Region.USE_PREF_SIZE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(date, words);
    }

    void hide() {
        setVisible(false);
    }

    /// Shows itself beside the mark, inside a width and height; hides when the mark says it all.
    void show(
            Mark mark,
            double pointer,
            Timeline timeline,
            Language language,
            double width,
            double height) {
        double x = mark.area().x();
        switch (mark) {
            case Mark.OfEvent ofEvent when ofEvent.cut() ->
                    timeline.event(ofEvent.id())
                            .ifPresent(event ->
                                    say(
                                            event.date().text(language),
                                            event.headline().in(language)));
            case Mark.Cluster cluster -> {
                TimeSpan span = cluster.span();
                say(
                        CalendarText.range(span.start(), span.end(), language),
                        Say.CLUSTER_OF.in(language, cluster.count()));
            }
            case Mark.Density density -> {
                Mark.Density.Column column = column(density, pointer);
                TimeSpan span = column.span();
                say(
                        CalendarText.range(span.start(), span.end() - 1, language),
                        Say.CLUSTER_OF.in(language, column.count()));
                x = column.x();
            }
            case Mark.OfEvent whole -> {
                hide();
                return;
            }
            case Mark.Arc arc -> {
                hide();
                return;
            }
        }
        setVisible(true);
        applyCss();
        double w = Math.min(WIDEST + 24, Math.ceil(prefWidth(-1)));
        double h = Math.ceil(prefHeight(w));
        Box area = mark.area();
        double left = Math.clamp(x, 4, Math.max(4, width - w - 4));
        double below = area.bottom() + AWAY;
        double y = below + h <= height ? below : Math.max(4, area.y() - AWAY - h);
        resizeRelocate(left, y, w, h);
    }

    private static Mark.Density.Column column(Mark.Density density, double pointer) {
        return density.columns().stream()
                .filter(column -> pointer < column.x() + density.columnWidth())
                .findFirst()
                .orElse(density.columns().getLast());
    }

    private void say(String when, String what) {
        date.setText(when);
        date.setVisible(!when.isEmpty());
        date.setManaged(!when.isEmpty());
        words.setText(what);
    }
}
