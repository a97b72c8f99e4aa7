package h20timeline.export;

import h20timeline.export.document.EventNote;
import h20timeline.export.document.SourceLink;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.List;
import java.util.Optional;

/// What a document says of events beside their marks.
record EventNotes(Timeline timeline, Language language) {
    /// The note of an event by its id.
    Optional<EventNote> of(String id) {
        return timeline.event(id).map(this::note);
    }

    private EventNote note(Event event) {
        AltText words = new AltText(timeline, language);
        List<SourceLink> sources =
                event.sources().stream()
                        .flatMap(id -> timeline.source(id).stream())
                        .map(source ->
                                SourceLink.of(
                                        source.citation(language, EdtfDate.Style.FULL),
                                        source.url()))
                        .toList();
        return new EventNote(words.line(event), words.note(event), sources);
    }
}
