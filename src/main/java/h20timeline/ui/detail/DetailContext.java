package h20timeline.ui.detail;

import h20timeline.i18n.Language;
import h20timeline.model.Source;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What every part of the panel needs: the timeline, the reader's language, where clicks go, and
/// what filters.
record DetailContext(
        Timeline timeline,
        Language language,
        Consumer<String> jumpTo,
        Consumer<URI> openAddress,
        FilterChoices choices) {

    /// A text in the reader's language, or marked as being in another.
    String of(Text text) {
        return text.marked(language);
    }

    /// The title of a source, or nothing where there is none.
    String sourceTitle(@Nullable String id) {
        return timeline.source(id).map(Source::title).map(this::of).orElse("");
    }
}
