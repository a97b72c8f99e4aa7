package h20timeline.app;

import h20timeline.picture.Largest;
import h20timeline.picture.PixelSize;
import java.util.Optional;

/// Refuses pictures for which there is not the memory, with the largest that works.
final class TooLarge {
    private TooLarge() {}

    /// The sentence that refuses a size, where it is too large.
    static Optional<String> refusal(PixelSize asked) {
        return Largest.here()
                .insteadOf(asked)
                .map(instead -> AppWord.TOO_LARGE.in(Session.language(), asked, instead));
    }
}
