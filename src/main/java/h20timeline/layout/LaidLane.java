package h20timeline.layout;

import h20timeline.layout.picture.Mark;
import java.util.List;

/// A lane in its place with the marks in it.
record LaidLane(LaneFrame frame, List<Mark> marks) {
    /// Copies the list.
    LaidLane {
        marks = List.copyOf(marks);
    }
}
