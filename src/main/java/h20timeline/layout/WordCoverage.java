package h20timeline.layout;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import java.util.List;

/// How many events of a picture's lanes meet the time that it shows, and how many of these have no
/// words on it: dots, and what counts and density stand for.
record WordCoverage(int events, int without) {
    static WordCoverage of(TimelineIndex index, List<LaneFrame> frames, List<Mark> marks) {
        int events = 0;
        for (LaneFrame frame : frames) {
            events += index.lane(frame.lane()).meeting(frame.visible());
        }
        int worded = 0;
        for (Mark mark : marks) {
            worded += mark instanceof Mark.OfEvent one && !one.texts().isEmpty() ? 1 : 0;
        }
        return new WordCoverage(events, Math.max(0, events - worded));
    }
}
