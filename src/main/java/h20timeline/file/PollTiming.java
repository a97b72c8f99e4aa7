package h20timeline.file;

import java.time.Duration;

/// How a file is watched: the time from look to look; how long a file that changes at every look is
/// waited for; how coarse the clock of its file system may be, past which two saves never bear the
/// same time; and after how long a file that is missing counts as gone.
public record PollTiming(Duration look, Duration patience, Duration coarse, Duration gone) {
    /// Four looks a second. FAT has the coarsest clock, of two seconds.
    public static final PollTiming USUAL =
            new PollTiming(
                    Duration.ofMillis(250),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(2_500),
                    Duration.ofSeconds(2));
}
