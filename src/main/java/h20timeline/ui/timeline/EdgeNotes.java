package h20timeline.ui.timeline;

import h20timeline.find.Query;
import h20timeline.i18n.Language;
import h20timeline.layout.index.EventsOutside;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Axis;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.model.Event;
import h20timeline.render.EdgeStyle;
import h20timeline.time.LengthText;
import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import h20timeline.ui.control.WrappedLabel;
import h20timeline.ui.control.WrappedTooltip;
import h20timeline.viewmodel.ViewModel;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What lies outside of the visible stretch: how many events are earlier and later, at the ends of
/// the axis, and where the nearest one is while none is in view. Each leads there. Where time is
/// left out, the corner says so.
final class EdgeNotes extends Region {
    private static final double MARGIN = 4;
    private static final double WIDEST = 460;

    /// Which part of the view is left between its edge and the event that it was moved to.
    private static final long AIR = 10;

    private final ViewModel model;
    private final Consumer<TimeSpan> goTo;
    private final Button earlier = EdgeStyle.EDGE_NOTE.on(new Button());
    private final Button later = EdgeStyle.EDGE_NOTE.on(new Button());
    private final Label words = EdgeStyle.BLANK_WORDS.on(new WrappedLabel(""));
    private final Label cut = EdgeStyle.CUT_NOTE.on(new Label());
    private final WrappedTooltip cutTip = new WrappedTooltip(WIDEST);
    private final Button away = new Button();
    private final VBox blank = EdgeStyle.BLANK_NOTE.on(new VBox(words, away));
    private @Nullable TimelineIndex index;
    private @Nullable Picture picture;
    private @Nullable Nearest nearest;

    /// The events nearest to a gap, and between which counts that gap lies.
    private record Nearest(
            TimelineIndex index, int earlier, @Nullable Event before, @Nullable Event after) {}

    EdgeNotes(ViewModel model, Consumer<TimeSpan> goTo) {
        this.model = model;
        this.goTo = goTo;
        setManaged(false);
        setPickOnBounds(false);
        // The keyboard walks from event to event, and needs no buttons for it.
        Stream.of(earlier, later, away).forEach(button -> button.setFocusTraversable(false));
        Stream.of(earlier, later).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        earlier.setOnAction(e -> leave(true));
        later.setOnAction(e -> leave(false));
        blank.setAlignment(Pos.CENTER);
        cut.setTooltip(cutTip);
        getChildren().setAll(earlier, later, cut, blank);
        // What lies below would take it for a click on the ground.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /// Follows what is shown.
    void show(Picture shown, TimelineIndex among) {
        picture = shown;
        index = among;
        Language language = model.state().language();
        TimeSpan visible = model.state().visible();
        EventsOutside outside = new EventsOutside(among, visible);
        int before = outside.before();
        int after = outside.after();
        count(earlier, TimelineMessages.EARLIER, before, language);
        count(later, TimelineMessages.LATER, after, language);
        cut.setVisible(!shown.axis().cuts().isEmpty());
        cut.setText(TimelineMessages.CUT.in(language));
        cutTip.say(TimelineMessages.CUT_TIP.in(language));
        boolean empty = before + after == among.size();
        blank.setVisible(empty);
        if (!empty) {
            nearest = null;
        } else if (among.size() == 0) {
            nothing(language);
        } else {
            point(nearest(outside, before, after), visible, language);
        }
        layoutChildren();
    }

    private static void count(Button button, TimelineMessages text, int count, Language language) {
        button.setVisible(count > 0);
        if (count > 0) {
            button.setText(text.in(language, language.number(count)));
            button.setAccessibleHelp(TimelineMessages.EDGE_HELP.in(language));
        }
    }

    /// No event is shown at all.
    private void nothing(Language language) {
        boolean filtered = !model.state().document().timeline().events().isEmpty();
        words.setText(
                (filtered ? TimelineMessages.ALL_HIDDEN : TimelineMessages.NO_EVENTS).in(language));
        away.setVisible(filtered);
        away.setManaged(filtered);
        away.setText(TimelineMessages.SHOW_HIDDEN.in(language));
        away.setOnAction(
                e -> model.ask(Query.EVERYTHING.withSorting(model.state().question().sorting())));
    }

    private void point(Nearest found, TimeSpan visible, Language language) {
        Event before = found.before();
        Event after = found.after();
        long back = before == null ? Long.MAX_VALUE : visible.start() - end(before);
        long ahead = after == null ? Long.MAX_VALUE : start(after) - visible.end();
        boolean isBefore = back <= ahead;
        Event event = Objects.requireNonNull(isBefore ? before : after);
        words.setText(
                (isBefore ? TimelineMessages.NEAREST_EARLIER : TimelineMessages.NEAREST_LATER)
                        .in(
                                language,
                                event.headline().marked(language),
                                event.date().text(language),
                                LengthText.of(Math.min(back, ahead), language)));
        away.setVisible(true);
        away.setManaged(true);
        away.setText(TimelineMessages.GO_THERE.in(language));
        away.setOnAction(e -> {
            model.select(event.id());
            leave(isBefore);
        });
    }

    /// Looks through all events, but only when the view has come into another gap.
    private Nearest nearest(EventsOutside outside, int before, int after) {
        Nearest last = nearest;
        if (last != null && last.index().equals(outside.index()) && last.earlier() == before) {
            return last;
        }
        Nearest found =
                new Nearest(
                        outside.index(),
                        before,
                        before == 0 ? null : outside.lastBefore(),
                        after == 0 ? null : outside.firstAfter());
        nearest = found;
        return found;
    }

    /// Moves the view to the nearest event that lies outside of it, so that those beyond are seen.
    private void leave(boolean back) {
        TimelineIndex among = index;
        if (among == null) {
            return;
        }
        TimeSpan visible = model.state().visible();
        EventsOutside outside = new EventsOutside(among, visible);
        long air = visible.length() / AIR;
        long by =
                back
                        ? end(outside.lastBefore()) + air - visible.end()
                        : start(outside.firstAfter()) - air - visible.start();
        goTo.accept(Zoom.legal(new TimeSpan(visible.start() + by, visible.end() + by)));
    }

    private static long start(Event event) {
        return event.date().extent().reach().start();
    }

    private static long end(Event event) {
        return event.date().extent().reach().end();
    }

    @Override
    protected void layoutChildren() {
        Picture shown = picture;
        if (shown == null) {
            return;
        }
        Axis axis = shown.axis();
        double height = axis.box().height() / 2;
        // The corner over the names of the lanes is empty.
        put(earlier, MARGIN, axis.box().y() + (height - earlier.prefHeight(-1)) / 2);
        put(cut, MARGIN, axis.box().y() + (height - cut.prefHeight(-1)) / 2);
        double x = axis.box().right() - later.prefWidth(-1) - MARGIN;
        double top = axis.box().y() + (height - later.prefHeight(-1)) / 2;
        put(later, x, isFree(axis, x, top) || !isFree(axis, x, top + height) ? top : top + height);
        double width = Math.min(WIDEST, shown.plot().width() - 2 * MARGIN);
        double blankHeight = blank.prefHeight(width);
        blank.resizeRelocate(
                Math.rint(shown.plot().x() + (shown.plot().width() - width) / 2),
                Math.rint(
                        shown.plot().y() + Math.max(0, (shown.plot().height() - blankHeight) / 2)),
                width,
                blankHeight);
    }

    private static void put(Labeled label, double x, double y) {
        label.resizeRelocate(Math.rint(x), Math.rint(y), label.prefWidth(-1), label.prefHeight(-1));
    }

    private boolean isFree(Axis axis, double x, double y) {
        Box box = new Box(x, y, later.prefWidth(-1), later.prefHeight(-1));
        Stream<@Nullable TextBox> texts =
                Stream.concat(
                        axis.bands().stream().map(Axis.Band::text),
                        axis.ticks().stream().map(Axis.Tick::text));
        Axis.AsOf asOf = axis.asOf();
        return Stream.concat(texts, Stream.ofNullable(asOf == null ? null : asOf.text()))
                .filter(Objects::nonNull)
                .noneMatch(box::overlaps);
    }
}
