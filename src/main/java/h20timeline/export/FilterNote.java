package h20timeline.export;

import h20timeline.find.QueryResult;
import h20timeline.find.QueryText;
import h20timeline.i18n.Language;
import h20timeline.model.Timeline;
import h20timeline.viewmodel.ViewState;

/// What must be known to read the picture of a part: which part it is.
public final class FilterNote {
    private FilterNote() {}

    /// Empty where all of the timeline is shown alike.
    public static String of(ViewState state, Language language) {
        QueryResult result = state.answer();
        if (result == null || (state.highlighted() == null && state.shown() == null)) {
            return "";
        }
        Timeline timeline = state.document().timeline();
        return (state.highlighted() == null ? ExportMessages.FILTERED : ExportMessages.HIGHLIGHTED)
                .in(
                        language,
                        QueryText.of(result.question(), timeline, language),
                        QueryText.count(result, timeline, language));
    }
}
