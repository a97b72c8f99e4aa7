package h20timeline.layout;

import java.util.List;

/// How many events of a picture's lanes have their date in it, and how many of these have no words
/// on it: dots, and what clusters and density count.
record WordCoverage(int events, int without) {
    static WordCoverage of(TimelineIndex index, List<LaneFrame> frames, List<Mark> marks) {
        int events = 0;
        for (LaneFrame frame : frames) {
            LaneIndex lane = index.lane(frame.lane());
            events += lane.rankAt(frame.visible().end() + 1) - lane.rankAt(frame.visible().start());
        }
        int worded = 0;
        for (Mark mark : marks) {
            if (mark instanceof Mark.OfEvent one && !one.texts().isEmpty()) {
                long anchor = index.inOrder(index.orderOf(one.id())).date().extent().anchor();
                var visible = frames.getFirst().visible();
                worded += anchor >= visible.start() && anchor <= visible.end() ? 1 : 0;
            }
        }
        return new WordCoverage(events, Math.max(0, events - worded));
    }
}
