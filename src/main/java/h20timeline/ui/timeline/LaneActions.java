package h20timeline.ui.timeline;

import h20timeline.model.Arrangement;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.viewmodel.ViewModel;
import java.util.List;

/// What pointer and keys do to the lanes: each is one call of the view model.
public record LaneActions(ViewModel model) {
    /// Folds a lane, or unfolds it.
    public void toggle(String track) {
        Arrangement lanes = model.state().lanes();
        model.arrange(lanes.fold(track, !lanes.isFolded(track)));
    }

    /// Puts a lane into the gap before the lane at a place, counted from 0 at the top, as the lanes
    /// stand now.
    void intoGap(String track, int gap) {
        int now = placeOf(track);
        moveTo(track, now, gap > now ? gap - 1 : gap);
    }

    /// Moves a lane up or down by some places.
    public void by(String track, int places) {
        int now = placeOf(track);
        moveTo(track, now, now + places);
    }

    private void moveTo(String track, int now, int place) {
        if (now >= 0 && place != now) {
            model.arrange(model.state().lanes().move(timeline(), track, place));
        }
    }

    private int placeOf(String track) {
        List<String> ids =
                model.state().lanes().tracks(timeline()).stream().map(Track::id).toList();
        return ids.indexOf(track);
    }

    private Timeline timeline() {
        return model.state().document().timeline();
    }
}
