package h20timeline.viewmodel;

import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Holds the one state of the window. Every gesture and key is one call; whoever shows something
/// listens to [#stateProperty]. To be used on the toolkit's thread.
public final class ViewModel {
    private static final long SHORTEST = 600;
    private static final long LONGEST = Extent.DUSK - Extent.DAWN;

    private final ReadOnlyObjectWrapper<ViewState> state;

    /// Starts with a document and a look.
    public ViewModel(Document document, Language language, Appearance appearance) {
        state =
                new ReadOnlyObjectWrapper<>(
                        this,
                        "state",
                        new ViewState(
                                document,
                                document.story(),
                                null,
                                language,
                                appearance,
                                true,
                                false));
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
        state.set(state().withDocument(document));
    }

    /// Selects an event of the document; null or an unknown id selects none.
    public void select(@Nullable String id) {
        boolean known = state().document().timeline().event(id).isPresent();
        state.set(state().withSelected(known ? id : null));
    }

    /// Shows a span, kept between ten minutes and all of history.
    public void show(TimeSpan span) {
        state.set(state().withVisible(legal(span)));
    }

    /// A span after zooming by a factor (over 1 shows less) with one time staying where it is.
    public TimeSpan zoomed(TimeSpan old, double factor, long fixed) {
        double length = Math.clamp(old.length() / factor, SHORTEST, LONGEST);
        double part = (double) (fixed - old.start()) / old.length();
        long start = fixed - Math.round(part * length);
        return legal(new TimeSpan(start, start + Math.round(length)));
    }

    /// Zooms at once; see [#zoomed].
    public void zoom(double factor, long fixed) {
        show(zoomed(state().visible(), factor, fixed));
    }

    /// Moves the visible span by some seconds; its length stays exactly the same.
    public void pan(long seconds) {
        TimeSpan old = state().visible();
        show(new TimeSpan(old.start() + seconds, old.end() + seconds));
    }

    /// A span moved as little as possible to hold a time, with some air around it.
    public TimeSpan revealing(TimeSpan old, long time) {
        long air = old.length() / 10;
        long by = Math.min(0, time - old.start() - air) + Math.max(0, time - old.end() + air);
        return legal(new TimeSpan(old.start() + by, old.end() + by));
    }

    /// Changes the language of interface and events.
    public void speak(Language language) {
        state.set(state().withLanguage(language));
    }

    /// Changes the look.
    public void wear(Appearance appearance) {
        state.set(state().withAppearance(appearance));
    }

    /// Opens or closes the panel of the selected event.
    public void showDetail(boolean open) {
        state.set(state().withDetailOpen(open));
    }

    /// Draws all links, or those of the selected event only.
    public void showAllLinks(boolean all) {
        state.set(state().withAllLinks(all));
    }

    private static TimeSpan legal(TimeSpan span) {
        long length = Math.clamp(span.length(), SHORTEST, LONGEST);
        long start = span.length() == length ? span.start() : span.middle() - length / 2;
        start = Math.clamp(start, Extent.DAWN, Extent.DUSK - length);
        return new TimeSpan(start, start + length);
    }
}
