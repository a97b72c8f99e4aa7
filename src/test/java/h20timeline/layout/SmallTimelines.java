package h20timeline.layout;

import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventWording;
import h20timeline.model.Figure;
import h20timeline.model.Hue;
import h20timeline.model.Importance;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import java.util.List;

/// Small timelines for single cases.
final class SmallTimelines {
    private SmallTimelines() {}

    /// One track with some events.
    static Timeline timeline(Event... events) {
        return timeline(List.of("Track"), events);
    }

    /// Several tracks, with all events in the first.
    static Timeline timeline(List<String> tracks, Event... events) {
        return new Timeline(
                Text.same("Title"),
                Text.EMPTY,
                null,
                tracks.stream().map(SmallTimelines::track).toList(),
                List.of(),
                List.of(),
                List.of(events),
                List.of(),
                List.of());
    }

    private static Track track(String name) {
        return new Track(name, Text.same(name), Hue.BLUE);
    }

    static Event event(String id, String date, Importance importance, String headline) {
        return event(id, date, importance, headline, List.of());
    }

    static Event event(
            String id, String date, Importance importance, String headline, List<Figure> figures) {
        return event("Track", id, date, importance, headline, figures);
    }

    static Event event(
            String track,
            String id,
            String date,
            Importance importance,
            String headline,
            List<Figure> figures) {
        return new Event(
                new EventCore(
                        id,
                        date(date),
                        null,
                        track,
                        importance,
                        Kind.OFFICIAL_ACT,
                        Status.CONFIRMED),
                EventWording.of(Text.same(headline)),
                EventEvidence.of(figures));
    }

    static EdtfDate date(String edtf) {
        return switch (EdtfDate.parse(edtf)) {
            case EdtfResult.Parsed(EdtfDate date) -> date;
            case EdtfResult.Failed failed -> throw new AssertionError(edtf + ": " + failed);
        };
    }
}
