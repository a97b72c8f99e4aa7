package h20timeline.viewmodel;

import h20timeline.model.Event;
import h20timeline.time.TimeSpan;
import h20timeline.words.Language;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything the window shows. `selected` is the id of an event of the document, or null.
public record ViewState(
        Document document,
        TimeSpan visible,
        @Nullable String selected,
        Language language,
        Appearance appearance,
        boolean detailOpen,
        boolean allLinks) {

    /// The selected event.
    public Optional<Event> selectedEvent() {
        return document.timeline().event(selected);
    }

    ViewState withDocument(Document newDocument) {
        return new ViewState(
                newDocument, newDocument.story(), null, language, appearance, detailOpen, allLinks);
    }

    ViewState withVisible(TimeSpan span) {
        return new ViewState(document, span, selected, language, appearance, detailOpen, allLinks);
    }

    ViewState withSelected(@Nullable String id) {
        return new ViewState(document, visible, id, language, appearance, detailOpen, allLinks);
    }

    ViewState withLanguage(Language next) {
        return new ViewState(document, visible, selected, next, appearance, detailOpen, allLinks);
    }

    ViewState withAppearance(Appearance next) {
        return new ViewState(document, visible, selected, language, next, detailOpen, allLinks);
    }

    ViewState withDetailOpen(boolean open) {
        return new ViewState(document, visible, selected, language, appearance, open, allLinks);
    }

    ViewState withAllLinks(boolean all) {
        return new ViewState(document, visible, selected, language, appearance, detailOpen, all);
    }
}
