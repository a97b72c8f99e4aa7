package h20timeline.ui;

import h20timeline.layout.Emphasis;
import h20timeline.layout.TimelineLayout;
import h20timeline.picture.Shots;
import h20timeline.picture.Subject;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Localised;

/// What is pictured: the window in one state, the layout of what it shows, and in words what its
/// filter leaves out.
public record Sitting(ViewState state, TimelineLayout layout, Localised note) {
    /// The pictures of a choice.
    public Shots shots(SnapshotChoice choice) {
        boolean told = choice.parts().contains(SnapshotPart.FILTER);
        Subject subject =
                new Subject(
                        layout,
                        new Emphasis(state.selected(), state.allLinks(), state.lit()),
                        state.lanes(),
                        told ? note : language -> "");
        return new Shots(subject, choice.order(state));
    }

    /// Whether something is left out or stands out, so that a picture should say so.
    boolean isFiltered() {
        return !note.in(state.language()).isEmpty();
    }
}
