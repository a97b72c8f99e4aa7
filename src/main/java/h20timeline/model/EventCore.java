package h20timeline.model;

import h20timeline.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// What places an event and says what it is. `date` is the best supported date, `articleDate` what
/// the file's main source says where that differs, or null. `track` is an id of the timeline.
/// `given` says whether kind and status are the file's own.
public record EventCore(
        String id,
        EdtfDate date,
        @Nullable EdtfDate articleDate,
        String track,
        Importance importance,
        Kind kind,
        Status status,
        GivenWords given) {
    /// An event whose kind and status are given.
    public EventCore(
            String id,
            EdtfDate date,
            @Nullable EdtfDate articleDate,
            String track,
            Importance importance,
            Kind kind,
            Status status) {
        this(id, date, articleDate, track, importance, kind, status, GivenWords.BOTH);
    }

    /// The same event under another id.
    public EventCore withId(String other) {
        return new EventCore(other, date, articleDate, track, importance, kind, status, given);
    }

    /// The same event at another date.
    public EventCore withDate(EdtfDate other) {
        return new EventCore(id, other, articleDate, track, importance, kind, status, given);
    }

    /// The same event, as important as is said.
    public EventCore withImportance(Importance other) {
        return new EventCore(id, date, articleDate, track, other, kind, status, given);
    }

    /// The same event in another track.
    public EventCore withTrack(String other) {
        return new EventCore(id, date, articleDate, other, importance, kind, status, given);
    }
}
