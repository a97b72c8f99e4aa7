package h20timeline.app;

import java.time.Duration;

/// How a file is watched: the time from look to look; how long a file that changes at every look is
/// waited for; how coarse the clock of its file system may be, past which two saves never bear the
/// same time; and after how long a file that is missing counts as gone.
record Pace(Duration look, Duration patience, Duration coarse, Duration gone) {
    /// Four looks a second. FAT has the coarsest clock, of two seconds.
    static final Pace USUAL =
            new Pace(
                    Duration.ofMillis(250),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(2_500),
                    Duration.ofSeconds(2));
}
