package h20timeline.app;

import h20timeline.find.Answer;
import h20timeline.find.FilterWords;
import h20timeline.model.Timeline;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;

/// What must be known to read the picture of a part: which part it is.
final class FilterNote {
    private FilterNote() {}

    /// Empty where all of the timeline is shown alike.
    static String of(ViewState state, Language language) {
        Answer answer = state.answer();
        if (answer == null || (state.lit() == null && state.shown() == null)) {
            return "";
        }
        Timeline timeline = state.document().timeline();
        return (state.lit() == null ? AppWord.FILTERED : AppWord.HIGHLIGHTED)
                .in(
                        language,
                        FilterWords.of(answer.question(), timeline, language),
                        FilterWords.count(answer, timeline, language));
    }
}
