package h20timeline.viewmodel;

import h20timeline.find.Query;
import h20timeline.find.QueryResult;
import h20timeline.i18n.Language;
import h20timeline.model.Arrangement;
import h20timeline.model.Event;
import h20timeline.model.EventSet;
import h20timeline.model.LinkChoice;
import h20timeline.time.TimeSpan;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything the window shows. `selected` is the id of an event of the document, or null. `answer`
/// is the last one that came, which may still be that to an earlier question; null before the
/// first. `replay` is null until it is known what was known when. `hiding` says that events which
/// were not asked for are taken away, not dimmed.
public record ViewState(
        Document document,
        TimeSpan visible,
        @Nullable String selected,
        DisplaySettings look,
        PanelState panels,
        LinkChoice links,
        Arrangement lanes,
        Query question,
        boolean hiding,
        @Nullable QueryResult answer,
        SelectionHistory trail,
        @Nullable Replay replay) {

    /// A document from its beginning.
    public ViewState(Document document, DisplaySettings look, PanelState panels) {
        this(
                document,
                document.opening(),
                null,
                look,
                panels,
                LinkChoice.STORY,
                Arrangement.NONE,
                Query.EVERYTHING,
                false,
                null,
                SelectionHistory.NONE,
                null);
    }

    /// The selected event.
    public Optional<Event> selectedEvent() {
        return document.timeline().event(selected);
    }

    /// The language of interface and events.
    public Language language() {
        return look.language();
    }

    /// The events that stand out, or null where all do.
    public @Nullable EventSet highlighted() {
        QueryResult last = answer;
        if (last == null) {
            return null;
        }
        return last.question().asks() && !hiding ? last.hits() : null;
    }

    /// The events that are shown at all, or null where all are.
    public @Nullable EventSet shown() {
        QueryResult last = answer;
        return last != null && last.question().asks() && hiding ? last.hits() : null;
    }

    ViewState withDocument(Document next) {
        return new ViewState(
                next, visible, selected, look, panels, links, lanes, question, hiding, answer,
                trail, replay);
    }

    ViewState withVisible(TimeSpan span) {
        return new ViewState(
                document, span, selected, look, panels, links, lanes, question, hiding, answer,
                trail, replay);
    }

    ViewState withSelected(@Nullable String id, SelectionHistory next) {
        return new ViewState(
                document, visible, id, look, panels, links, lanes, question, hiding, answer, next,
                replay);
    }

    ViewState withLook(DisplaySettings next) {
        return new ViewState(
                document, visible, selected, next, panels, links, lanes, question, hiding, answer,
                trail, replay);
    }

    ViewState withPanels(PanelState next) {
        return new ViewState(
                document, visible, selected, look, next, links, lanes, question, hiding, answer,
                trail, replay);
    }

    ViewState withLinks(LinkChoice next) {
        return new ViewState(
                document, visible, selected, look, panels, next, lanes, question, hiding, answer,
                trail, replay);
    }

    ViewState withLanes(Arrangement next) {
        return new ViewState(
                document, visible, selected, look, panels, links, next, question, hiding, answer,
                trail, replay);
    }

    ViewState with(ShownView view) {
        return new ViewState(
                document,
                view.visible(),
                selected,
                look,
                panels,
                links,
                view.lanes(),
                view.question(),
                view.hiding(),
                answer,
                trail,
                replay);
    }

    ViewState withQuestion(Query next, boolean hide) {
        return new ViewState(
                document, visible, selected, look, panels, links, lanes, next, hide, answer, trail,
                replay);
    }

    ViewState withAnswer(@Nullable QueryResult next) {
        return new ViewState(
                document, visible, selected, look, panels, links, lanes, question, hiding, next,
                trail, replay);
    }

    ViewState withReplay(@Nullable Replay next) {
        return new ViewState(
                document, visible, selected, look, panels, links, lanes, question, hiding, answer,
                trail, next);
    }
}
