package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.model.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How many events of a picture's lanes meet the time that it shows, and how many of these have no
/// words on it: dots, and what counts and density stand for.
record WordCoverage(int events, int without) {
    static WordCoverage of(
            TimelineIndex index,
            List<LaneFrame> frames,
            List<Mark> marks,
            @Nullable StoryStrip strip) {
        int events = 0;
        for (LaneFrame frame : frames) {
            events += index.lane(frame.lane()).meeting(frame.visible());
        }
        Set<String> worded = new HashSet<>();
        if (strip != null) {
            strip.ids().stream().filter(id -> isShown(index, frames, id)).forEach(worded::add);
        }
        for (Mark mark : marks) {
            if (mark instanceof Mark.OfEvent one && !one.texts().isEmpty()) {
                worded.add(one.id());
            }
        }
        return new WordCoverage(events, Math.max(0, events - worded.size()));
    }

    /// Whether an event meets the time of a lane of the picture; a card may tell of others.
    private static boolean isShown(TimelineIndex index, List<LaneFrame> frames, String id) {
        Event event = index.timeline().event(id).orElseThrow();
        int lane = index.isTogether() ? 0 : index.laneOf(event.track());
        return frames.stream()
                .anyMatch(frame -> frame.lane() == lane && frame.meets(event.date().extent()));
    }
}
