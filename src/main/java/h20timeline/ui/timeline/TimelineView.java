package h20timeline.ui.timeline;

import h20timeline.i18n.Message;
import h20timeline.layout.AxisCutter;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.view.Viewport;
import h20timeline.render.PictureView;
import h20timeline.render.StyleClass;
import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import h20timeline.ui.control.MenuTarget;
import h20timeline.ui.control.StateViewport;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The timeline itself: shows the picture of the view model's state at its own size, and hands
/// gestures and keys to the view model.
public final class TimelineView extends Region {
    /// How much a step of zooming shows less.
    public static final double ZOOM = 1.5;

    private final ViewModel model;
    private final PictureView picture = new PictureView();
    private final HoverCard hover = new HoverCard();
    private final LaneDrag lift = new LaneDrag();
    private final RangeBand band = new RangeBand();
    private final Region ring = StyleClass.FOCUS_RING.on(new Region());
    private final ViewportAnimator animator;
    private final EdgeNotes edges;
    private final SelectionCard card;
    private Runnable openDetails = () -> {};
    private @Nullable TimelineLayout layout;

    /// What the picture is of: most changes of the state are none of the picture.
    private @Nullable TimelineLayout pictured;

    private @Nullable Viewport viewport;

    /// Empty until the first [#open].
    public TimelineView(ViewModel model, boolean reducedMotion) {
        this.model = model;
        animator = new ViewportAnimator(model, reducedMotion);
        edges = new EdgeNotes(model, animator::to);
        card = new SelectionCard(model);
        StyleClass.TIMELINE.on(this);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setMinSize(Viewport.LEAST_WIDTH, Viewport.LEAST_HEIGHT);
        picture.setManaged(false);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(picture, edges, ring, card, lift, band, hover);
        new LaneGestures(this, model, lift).listen();
        new RangeGesture(this, model, animator, band).listen();
        new TimelineGestures(this, model, animator).listen();
        new TimelineKeys(this, model, animator).listen();
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (HoverCard.goesAt(before, now)) {
                        hover(null, 0);
                    }
                    refresh();
                    EventSpeech.announce(this, now, index());
                });
    }

    /// Shows a timeline; the view model's document is of the same one.
    public void open(TimelineLayout newLayout) {
        layout = newLayout;
        animator.stop();
        refresh();
        EventSpeech.announce(this, model.state(), index());
    }

    /// Stands in for the panel of the selected event as long as that is not shown; `opened` shows
    /// it.
    public void standIn(ObservableBooleanValue detailsShown, Runnable opened) {
        openDetails = opened;
        card.standIn(detailsShown, opened);
        detailsShown.addListener(observable -> card.show(shown()));
    }

    /// Opens menus by an opener.
    public void offerMenus(MenuTarget.Opener opener) {
        new TimelineMenu(this, model, animator, opener).listen();
    }

    /// Shows the panel of the selected event.
    public void openDetails() {
        openDetails.run();
    }

    /// The index of what is shown, or null before the first [#open].
    @Nullable TimelineIndex index() {
        return layout == null ? null : layout.index();
    }

    /// The picture that is shown, or null.
    public @Nullable Picture shown() {
        return picture.shown();
    }

    /// Goes to an event: selects it and brings its date into view.
    public void goTo(String id) {
        model.select(id);
        reveal();
    }

    /// To the next event in time order, or the one before; from none, to the first in view. False
    /// past either end.
    public boolean walk(int step) {
        TimelineIndex index = index();
        if (index == null || index.size() == 0) {
            return false;
        }
        String selected = model.state().selected();
        int from = selected == null ? -1 : index.orderOf(selected);
        int next = from < 0 ? index.firstInOrder(animator.goal(), step < 0) : from + step;
        if (next < 0 || next >= index.size()) {
            return false;
        }
        goTo(index.inOrder(next).id());
        return true;
    }

    /// Brings a stretch of time into the middle, as near as before if it can be seen so.
    public void goTo(TimeSpan span) {
        animator.bring(span);
    }

    /// Comes near to a stretch of time.
    public void zoomTo(TimeSpan span) {
        animator.near(span);
    }

    /// Brings the date of the selected event into view.
    public void reveal() {
        model.state()
                .selectedEvent()
                .ifPresent(event -> {
                    new LaneScroll(this, model).reveal(event.track());
                    long time = event.date().extent().anchor();
                    animator.to(model.revealing(animator.goal(), time));
                });
    }

    /// Shows everything.
    public void fitAll() {
        animator.to(model.state().document().all());
    }

    /// Whether there is time to leave out where everything is in view.
    public boolean canCut() {
        return layout != null
                && !AxisCutter.leftOut(layout.index(), model.state().document().all()).isEmpty();
    }

    /// Shows the part that tells the story.
    public void fitStory() {
        animator.to(model.state().document().story());
    }

    /// Zooms around the middle, or around the selected event when it is in view.
    public void zoom(double factor) {
        long middle = animator.goal().middle();
        long fixed =
                model.state()
                        .selectedEvent()
                        .map(e -> e.date().extent().anchor())
                        .filter(t -> animator.goal().start() <= t && t <= animator.goal().end())
                        .orElse(middle);
        zoom(factor, fixed);
    }

    /// Zooms around a time, which stays where it is.
    public void zoom(double factor, long fixed) {
        animator.to(Zoom.zoomed(animator.goal(), factor, fixed));
    }

    /// Lifts the mark under the pointer at `x` and says what it does not show; null for none.
    void hover(@Nullable Mark mark, double x) {
        picture.lift(mark == null ? null : mark.key());
        if (mark == null || layout == null) {
            hover.hide();
        } else {
            hover.show(
                    mark,
                    x,
                    layout.index().timeline(),
                    CountedEvents.first(mark, shown(), layout.index()),
                    model.state().language(),
                    getWidth(),
                    getHeight());
        }
    }

    /// Says what a lane is called whose head is under the pointer, and what can be done there.
    void hoverHead(Lane lane, String name) {
        picture.lift(null);
        Message hint = lane.folded() ? TimelineMessages.HEAD_FOLDED : TimelineMessages.HEAD_OPEN;
        double x = shown() == null ? 0 : shown().plot().x();
        hover.show(lane, x, name, hint.in(model.state().language()), getWidth(), getHeight());
    }

    private void refresh() {
        ViewState state = model.state();
        if (layout == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        // Between the view model's new document and its layout there is nothing to show.
        if (!layout.index().timeline().equals(state.document().timeline())) {
            return;
        }
        Viewport now = StateViewport.of(state, getWidth(), getHeight());
        if (layout.equals(pictured) && now.equals(viewport)) {
            card.show(shown());
            return;
        }
        pictured = layout;
        viewport = now;
        Picture next = layout.picture(now);
        picture.show(next);
        edges.show(next, layout.index());
        card.show(next);
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        edges.resizeRelocate(0, 0, getWidth(), getHeight());
        Picture now = picture.shown();
        if (now == null || now.width() != getWidth() || now.height() != getHeight()) {
            refresh();
            // Styles were worked out before this: marks that are new would be black for a moment.
            picture.applyCss();
        }
    }
}
