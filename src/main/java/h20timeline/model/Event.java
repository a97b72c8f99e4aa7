package h20timeline.model;

import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One event of the story. `date` is the best supported date, `articleDate` what the file's main
/// source says where that differs, or null. `track`, `actors` and `sources` are ids that exist in
/// the timeline. Texts that the file leaves out are empty.
public record Event(
        String id,
        EdtfDate date,
        @Nullable EdtfDate articleDate,
        Text dateNote,
        String track,
        Importance importance,
        Kind kind,
        Status status,
        Text headline,
        Text summary,
        Text caution,
        List<Figure> figures,
        List<Claim> claims,
        List<Quote> quotes,
        List<String> actors,
        List<String> sources) {
    /// Copies the lists.
    public Event {
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
    }
}
