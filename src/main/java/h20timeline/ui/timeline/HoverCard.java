package h20timeline.ui.timeline;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.render.StyleClass;
import h20timeline.time.CalendarText;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import h20timeline.ui.control.WrappedLabel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what the mark under the pointer does not show itself: a cut headline, what is in a cluster.
public final class HoverCard extends VBox {
    private static final double WIDEST = 340;
    private static final double AWAY = 10;

    /// So many events of a count are named.
    static final int NAMED = 5;

    private final Label date = StyleClass.HOVER_DATE.on(new Label());
    private final Label words = StyleClass.HOVER_WORDS.on(new WrappedLabel());

    HoverCard() {
        StyleClass.HOVER_CARD.on(this);
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        words.setMaxWidth(WIDEST);
        date.setMinHeight(Region.USE_PREF_SIZE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(date, words);
    }

    /// Whether the mark under the pointer may have become another one, or its words.
    static boolean goesAt(ViewState before, ViewState now) {
        return !before.visible().equals(now.visible())
                || before.language() != now.language()
                || !before.lanes().equals(now.lanes())
                || !before.document().equals(now.document());
    }

    void hide() {
        setVisible(false);
    }

    /// Names the first events of a count, and how many more there are.
    private static String names(List<Event> counted, int all, Language language) {
        StringBuilder names = new StringBuilder();
        for (Event event : counted.subList(0, Math.min(NAMED, counted.size()))) {
            names.append('\n')
                    .append(event.date().text(language, EdtfDate.Style.SHORT))
                    .append(" · ")
                    .append(event.headline().marked(language));
        }
        int more = all - NAMED;
        if (more > 0 && !counted.isEmpty()) {
            String number = language.number(more);
            names.append('\n').append(TimelineMessages.AND_MORE.in(language, number));
        }
        return names.toString();
    }

    /// Shows itself beside the mark, inside a width and height; hides when the mark says it all.
    /// `counted` are the first events of a count.
    void show(
            Mark mark,
            double pointer,
            Timeline timeline,
            List<Event> counted,
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
                                            event.headline().marked(language)));
            case Mark.Cluster cluster -> {
                TimeSpan span = cluster.span();
                say(
                        CalendarText.range(span.start(), span.end(), language),
                        count(cluster.count(), cluster.highlighted(), language)
                                + names(counted, cluster.count(), language));
            }
            case Mark.Density density -> {
                Mark.Density.Column column = column(density, pointer);
                TimeSpan span = column.span();
                say(
                        CalendarText.range(span.start(), span.end() - 1, language),
                        count(column.count(), column.highlighted(), language));
                x = column.x();
            }
            case Mark.OfEvent whole -> {
                hide();
                return;
            }
            case Mark.Elbow elbow -> {
                hide();
                return;
            }
        }
        Box area = mark.area();
        double h = grow();
        double below = area.bottom() + AWAY;
        double y = below + h <= height ? below : Math.max(4, area.y() - AWAY - h);
        place(x, y, width, height);
    }

    /// Says how a lane is called, beside its head, which ends at `right`.
    void show(Lane lane, double right, String name, String hint, double width, double height) {
        say(hint, name);
        grow();
        place(right + 4, lane.box().y() + 4, width, height);
    }

    /// Shows itself as large as its words; gives its height.
    private double grow() {
        setVisible(true);
        applyCss();
        double w = Math.min(WIDEST + 24, Math.ceil(prefWidth(-1)));
        double h = Math.ceil(prefHeight(w));
        resize(w, h);
        return h;
    }

    /// Inside a width and height.
    private void place(double x, double y, double width, double height) {
        relocate(
                Math.clamp(x, 4, Math.max(4, width - getWidth() - 4)),
                Math.clamp(y, 4, Math.max(4, height - getHeight() - 4)));
    }

    private static Mark.Density.Column column(Mark.Density density, double pointer) {
        return density.columns().stream()
                .filter(column -> pointer < column.x() + density.columnWidth())
                .findFirst()
                .orElse(density.columns().getLast());
    }

    private static String count(int all, int highlighted, Language language) {
        return highlighted < all
                ? TimelineMessages.CLUSTER_LIT.in(
                        language, language.number(all), language.number(highlighted))
                : TimelineMessages.CLUSTER_OF.in(language, language.number(all));
    }

    private void say(String when, String what) {
        date.setText(when);
        date.setVisible(!when.isEmpty());
        date.setManaged(!when.isEmpty());
        words.setText(what);
    }
}
