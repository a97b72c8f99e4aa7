package h20timeline.ui.timeline;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.model.ModelMessages;
import h20timeline.viewmodel.ViewState;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a screen reader says of an event.
final class EventSpeech {
    private EventSpeech() {}

    /// Says the selected event of a view, or what the view is of while none is selected.
    static void announce(Node view, ViewState state, @Nullable TimelineIndex index) {
        if (index == null) {
            return;
        }
        String text =
                state.selectedEvent()
                        .map(event -> of(event, index, state.language()))
                        .orElse(state.document().timeline().title().marked(state.language()));
        view.setAccessibleHelp(TimelineMessages.TIMELINE_HELP.in(state.language()));
        if (!text.equals(view.getAccessibleText())) {
            view.setAccessibleText(text);
        }
    }

    /// Headline, date, status, and which of how many it is.
    static String of(Event event, TimelineIndex index, Language language) {
        String headline = event.headline().marked(language);
        String date = event.date().text(language);
        String status = ModelMessages.statusOf(event).in(language);
        int place = index.orderOf(event.id());
        return place < 0
                ? TimelineMessages.EVENT_HIDDEN.in(language, headline, date, status)
                : TimelineMessages.EVENT_OF.in(
                        language,
                        headline,
                        date,
                        status,
                        language.number(place + 1),
                        language.number(index.size()));
    }
}
