package h20timeline.app;

import h20timeline.export.ExportMessages;
import h20timeline.find.QueryResult;
import h20timeline.find.QueryText;
import h20timeline.i18n.Language;
import h20timeline.model.Timeline;
import h20timeline.viewmodel.ViewState;

/// States the filter or search that a picture was made under.
public final class FilterNote {
    private FilterNote() {}

    /// Empty if nothing is filtered or highlighted.
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
