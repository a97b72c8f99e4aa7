package h20timeline.viewmodel;

import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.model.Arrangement;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import h20timeline.time.Zoom;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Holds the one state of the window. Every gesture and key is one call; whoever shows something
/// listens to [#stateProperty]. To be used on the toolkit's thread.
public final class ViewModel {
    private final ReadOnlyObjectWrapper<ViewState> state;
    private final ViewHistory history = new ViewHistory();

    /// Starts with a document, from its beginning.
    public ViewModel(Document document, DisplaySettings display, PanelState panels) {
        state =
                new ReadOnlyObjectWrapper<>(
                        this, "state", new ViewState(document, display, panels));
    }

    /// The state, to listen to.
    public ReadOnlyObjectProperty<ViewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The state now.
    public ViewState state() {
        return state.get();
    }

    /// Shows another document, from its beginning.
    public void open(Document document) {
        history.clear();
        state.set(new ViewState(document, state().look(), state().panels()));
    }

    /// Shows the same document as it is now, and keeps what is shown of it.
    public void reload(Document document) {
        ViewState old = state();
        Timeline now = document.timeline();
        boolean kept = now.equals(old.document().timeline());
        String selected = now.event(old.selected()).isPresent() ? old.selected() : null;
        state.set(
                old.withDocument(document)
                        .withSelected(
                                selected, old.trail().keeping(id -> now.event(id).isPresent()))
                        .withAnswer(kept ? old.answer() : null));
    }

    /// Takes note of what was known when. `wanted` is the day to show, or null for the end.
    public void know(Knowledge knowledge, @Nullable Long wanted) {
        Replay end = Replay.atEnd(knowledge);
        state.set(state().withReplay(wanted == null ? end : end.on(wanted)));
    }

    /// Shows what was known on a day; the nearest that there is.
    public void recall(long day) {
        recall(replay -> replay.on(day));
    }

    /// Shows another day than now, as far as it is known what was known when.
    public void recall(UnaryOperator<Replay> change) {
        Replay now = state().replay();
        if (now != null) {
            Replay next = change.apply(now);
            if (next.wanted() != now.wanted()) {
                state.set(state().withReplay(next));
            }
        }
    }

    /// Selects an event of the document; null or an unknown id selects none.
    public void select(@Nullable String id) {
        ViewState old = state();
        String next = old.document().timeline().event(id).isPresent() ? id : null;
        if (!Objects.equals(next, old.selected())) {
            history.rest();
            state.set(old.withSelected(next, old.trail().leaving(old.selected())));
        }
    }

    /// Selects the event that was selected before this one, if there was one.
    public void back() {
        ViewState old = state();
        List<String> past = old.trail().back();
        if (!past.isEmpty()) {
            state.set(old.withSelected(past.getLast(), old.trail().wentBack(old.selected())));
        }
    }

    /// Selects the event from which [#back] came, if it did.
    public void forward() {
        ViewState old = state();
        List<String> future = old.trail().forward();
        if (!future.isEmpty()) {
            state.set(old.withSelected(future.getLast(), old.trail().wentForward(old.selected())));
        }
    }

    /// Asks for events: the answer comes by [#answered].
    public void ask(Query query) {
        change(state().withQuestion(query, state().hiding()));
    }

    /// Asks for events, and takes away what was not asked for, or dims it.
    public void ask(Query query, boolean hiding) {
        change(state().withQuestion(query, hiding));
    }

    /// Takes away what was not asked for, or dims it.
    public void hide(boolean hiding) {
        change(state().withQuestion(state().question(), hiding));
    }

    /// Shows what a question found.
    public void answered(QueryResult result) {
        state.set(state().withAnswer(result));
    }

    /// Shows the lanes in another order, or folds some.
    public void arrange(Arrangement lanes) {
        change(state().withLanes(lanes));
    }

    /// Shows a span, kept between ten minutes and all of history.
    public void show(TimeSpan span) {
        change(state().withVisible(Zoom.legal(span)));
    }

    /// Shows a span on the way of a motion: all of the way up to [#rest] is undone as one step.
    public void glide(TimeSpan span) {
        ViewState next = state().withVisible(Zoom.legal(span));
        history.changed(ShownView.of(state()), ShownView.of(next), true);
        state.set(next);
    }

    /// A motion has ended: what moves next is another step.
    public void rest() {
        history.rest();
    }

    /// Zooms on the way of a motion; see [Zoom#zoomed].
    public void zoom(double factor, long fixed) {
        glide(Zoom.zoomed(state().visible(), factor, fixed));
    }

    /// Moves the visible span by some seconds on the way of a motion; its length stays exactly the
    /// same.
    public void pan(long seconds) {
        TimeSpan old = state().visible();
        glide(new TimeSpan(old.start() + seconds, old.end() + seconds));
    }

    /// Whether there is a view to go back to.
    public boolean canUndo() {
        return history.hasPast();
    }

    /// Whether a view was undone since the last change.
    public boolean canRedo() {
        return history.hasUndone();
    }

    /// Goes back to the view before: what was asked for, how the lanes stood, what was visible.
    public void undo() {
        restore(history.undo(ShownView.of(state())));
    }

    /// Takes the last [#undo] back.
    public void redo() {
        restore(history.redo(ShownView.of(state())));
    }

    private void restore(@Nullable ShownView view) {
        if (view != null) {
            state.set(state().with(view.on(state().document().timeline())));
        }
    }

    private void change(ViewState next) {
        history.changed(ShownView.of(state()), ShownView.of(next), false);
        state.set(next);
    }

    /// A span moved as little as possible to hold a time, with some air around it.
    public TimeSpan revealing(TimeSpan old, long time) {
        long air = old.length() / 10;
        long by = Math.min(0, time - old.start() - air) + Math.max(0, time - old.end() + air);
        return Zoom.legal(new TimeSpan(old.start() + by, old.end() + by));
    }

    /// Changes the language of interface and events.
    public void setLanguage(Language language) {
        state.set(state().withLook(state().look().with(language)));
    }

    /// Changes the look.
    public void setAppearance(Appearance appearance) {
        state.set(state().withLook(state().look().with(appearance)));
    }

    /// Takes note of the look that the system has now: light, dark or high contrast.
    public void setSystemAppearance(Appearance appearance) {
        state.set(state().withLook(state().look().in(appearance)));
    }

    /// Changes the language, the theme, or what else is shown.
    public void restyle(UnaryOperator<DisplaySettings> change) {
        state.set(state().withLook(change.apply(state().look())));
    }

    /// Makes texts some steps larger, or smaller.
    public void enlarge(int steps) {
        state.set(state().withLook(state().look().larger(steps)));
    }

    /// Opens or closes the panel of the selected event.
    public void showDetail(boolean open) {
        state.set(state().withPanels(state().panels().withDetail(open)));
    }

    /// Opens a part of the panel for finding, or closes it.
    public void showSide(PanelState.Side side) {
        state.set(state().withPanels(state().panels().withSide(side)));
    }

    /// Opens or closes the list of what is wrong with the file.
    public void showProblems(boolean open) {
        state.set(state().withPanels(state().panels().withProblems(open)));
    }

    /// Draws other links.
    public void showLinks(LinkChoice choice) {
        state.set(state().withLinks(choice));
    }
}
