package h20timeline.slides;

import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextMeasure;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Timeline;
import h20timeline.story.StatusSummary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What the steps of a deck show that are told as known on the same day: the timeline in its lanes,
/// and with all of them in one; its status; and the events that the title names.
record DeckView(
        TimelineLayout lanes,
        TimelineLayout together,
        StatusSummary summary,
        List<String> landmarks) {
    /// Events that the title names: more would have no room.
    private static final int MOST_LANDMARKS = 10;

    static DeckView of(TimelineIndex index, TextMeasure measure) {
        Timeline timeline = index.timeline();
        return new DeckView(
                new TimelineLayout(index, measure),
                new TimelineLayout(TimelineIndex.together(timeline), measure),
                StatusSummary.of(timeline),
                landmarks(index));
    }

    /// The most important events that there are, in time; of many, some that lie apart.
    private static List<String> landmarks(TimelineIndex index) {
        Importance most =
                index.timeline().events().stream()
                        .map(Event::importance)
                        .min(Comparator.naturalOrder())
                        .orElse(Importance.DETAIL);
        List<String> all =
                IntStream.range(0, index.size())
                        .mapToObj(index::inOrder)
                        .filter(event -> event.importance() == most)
                        .map(Event::id)
                        .toList();
        int apart = Math.max(1, (all.size() + MOST_LANDMARKS - 1) / MOST_LANDMARKS);
        return IntStream.range(0, all.size())
                .filter(i -> i % apart == 0)
                .mapToObj(all::get)
                .toList();
    }

    Timeline timeline() {
        return lanes.index().timeline();
    }
}
