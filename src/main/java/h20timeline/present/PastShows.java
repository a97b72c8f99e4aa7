package h20timeline.present;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a presentation takes over from others before it: the one that was ended and can be gone on
/// with, or null, and the seconds of each step of a rehearsal by the step's id.
public record PastShows(@Nullable EndedShow ended, Map<String, Integer> rehearsed) {
    /// The first one.
    public static final PastShows NONE = new PastShows(null, Map.of());

    /// Copies the map.
    public PastShows {
        rehearsed = Map.copyOf(rehearsed);
    }
}
