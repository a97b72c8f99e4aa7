package h20timeline.viewmodel;

import h20timeline.find.Query;
import h20timeline.model.Arrangement;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;

/// What a user changes to see the timeline in another way, and may want back.
record ShownView(Query question, boolean hiding, Arrangement lanes, TimeSpan visible) {
    static ShownView of(ViewState state) {
        return new ShownView(state.question(), state.hiding(), state.lanes(), state.visible());
    }

    /// Without choices of tracks and actors that a timeline does not have.
    ShownView on(Timeline timeline) {
        Query pruned = question.withFilter(question.filter().pruned(timeline));
        return new ShownView(pruned, hiding, lanes, visible);
    }

    /// Whether the other view differs in the words to find and in nothing else.
    boolean differsInWords(ShownView other) {
        return !equals(other)
                && equals(
                        new ShownView(
                                other.question.withWords(question.words()),
                                other.hiding,
                                other.lanes,
                                other.visible));
    }
}
