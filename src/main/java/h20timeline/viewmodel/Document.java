package h20timeline.viewmodel;

import h20timeline.model.Problem;
import h20timeline.model.Timeline;
import h20timeline.time.TimeSpan;
import java.util.List;

/// A timeline as it was opened: the name of its file, what was wrong with it, everything it spans
/// and the part that tells its story.
public record Document(
        String name, Timeline timeline, TimeSpan all, TimeSpan story, List<Problem> problems) {
    /// Copies the list.
    public Document {
        problems = List.copyOf(problems);
    }
}
