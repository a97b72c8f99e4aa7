package h20timeline.export;

import h20timeline.platform.SystemLanguage;
import java.util.Optional;

/// Refuses pictures for which there is not the memory, with the largest that works.
public final class SizeCheck {
    private SizeCheck() {}

    /// The sentence that refuses a size, where it is too large.
    public static Optional<String> refusal(PixelSize asked) {
        return SizeLimit.here()
                .insteadOf(asked)
                .map(instead ->
                        ExportMessages.TOO_LARGE.in(SystemLanguage.language(), asked, instead));
    }
}
