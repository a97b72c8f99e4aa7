package h20timeline.slides;

import h20timeline.layout.text.TextRole;
import java.util.List;

/// The sizes of a headline: the larger, the fewer lines it may take.
final class HeadlineSize {
    static final TextRole LEAST = TextRole.SLIDE_HEADLINE_LEAST;

    static final List<TextRole> ROLES =
            List.of(TextRole.SLIDE_HEADLINE, TextRole.SLIDE_HEADLINE_SMALL, LEAST);

    private HeadlineSize() {}

    /// Lines that fit a height.
    static int most(TextRole role, double height) {
        return Math.max(1, (int) (height / role.lineHeight()));
    }

    /// Lines of a size that still look like a headline.
    static int good(TextRole role) {
        return role == TextRole.SLIDE_HEADLINE ? 2 : role == LEAST ? 7 : 3;
    }
}
