package h20timeline.ui.menu;

import h20timeline.find.Filter;
import h20timeline.find.Query;
import h20timeline.model.Track;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Which tracks are shown: a choice of the filter, with what it leaves out hidden.
record TrackChoice(ViewModel model) {
    /// Whether a track alone is shown.
    boolean isOnly(String track) {
        return shown().equals(Set.of(track));
    }

    /// Whether a track is shown.
    boolean isShown(String track) {
        return shown().contains(track);
    }

    /// Whether some track is not shown.
    boolean hidesSome() {
        return shown().size() < all().size();
    }

    void only(String track) {
        ask(Set.of(track));
    }

    void hide(String track) {
        Set<String> left = new HashSet<>(shown());
        left.remove(track);
        ask(left);
    }

    void showAll() {
        Query query = model.state().question();
        model.ask(query.withFilter(query.filter().withTracks(Set.of())));
    }

    private void ask(Set<String> tracks) {
        Query query = model.state().question();
        Filter filter = query.filter().withTracks(tracks);
        model.ask(query.withFilter(filter), true);
    }

    private Set<String> shown() {
        ViewState state = model.state();
        Set<String> chosen = state.question().filter().tracks();
        return !state.hiding() || chosen.isEmpty() ? all() : chosen;
    }

    private Set<String> all() {
        return model.state().document().timeline().tracks().stream()
                .map(Track::id)
                .collect(Collectors.toSet());
    }
}
