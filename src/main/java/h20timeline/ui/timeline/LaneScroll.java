package h20timeline.ui.timeline;

import h20timeline.layout.picture.Lane;
import h20timeline.layout.picture.Picture;
import h20timeline.model.Arrangement;
import h20timeline.model.Track;
import h20timeline.viewmodel.ViewModel;
import java.util.List;

/// Scrolls the lanes of a window that is too low for all of them.
record LaneScroll(TimelineView view, ViewModel model) {
    /// Whether some lanes have no room.
    boolean isNeeded() {
        Picture picture = view.shown();
        return picture != null
                && !picture.lanes().isEmpty()
                && picture.lanes().size() < tracks().size();
    }

    /// Scrolls by some lanes; down where that is positive.
    void by(int lanes) {
        if (isNeeded()) {
            to(first() + lanes);
        }
    }

    /// Scrolls by as many lanes as there are in view.
    void byPages(int pages) {
        if (isNeeded()) {
            by(pages * shown().size());
        }
    }

    /// Brings a track into view.
    void reveal(String track) {
        int place = tracks().stream().map(Track::id).toList().indexOf(track);
        if (isNeeded() && !isShown(track)) {
            to(place < first() ? place : place - shown().size() + 1);
        }
        // Lanes are not all equally high, so that another page may hold fewer of them.
        if (isNeeded() && !isShown(track)) {
            to(place);
        }
    }

    private boolean isShown(String track) {
        return shown().stream().anyMatch(lane -> lane.track().equals(track));
    }

    /// What is out of view at the bottom is never more than there is.
    private void to(int first) {
        Arrangement lanes = model.state().lanes();
        model.arrange(lanes.from(Math.clamp(first, 0, tracks().size() - 1)));
        int real = first();
        if (real != model.state().lanes().first()) {
            model.arrange(lanes.from(real));
        }
    }

    /// How many lanes are above those that are shown.
    private int first() {
        String top = shown().getFirst().track();
        return tracks().stream().map(Track::id).toList().indexOf(top);
    }

    private List<Lane> shown() {
        Picture picture = view.shown();
        return picture == null ? List.of() : picture.lanes();
    }

    private List<Track> tracks() {
        return model.state().lanes().tracks(model.state().document().timeline());
    }
}
