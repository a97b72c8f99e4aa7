package h20timeline.format.json;

import h20timeline.format.json.EntityReferences.EntityKind;
import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.EventCore;
import h20timeline.model.EventEvidence;
import h20timeline.model.EventProvenance;
import h20timeline.model.EventWording;
import h20timeline.model.Figure;
import h20timeline.model.GivenWords;
import h20timeline.model.HistoryEntry;
import h20timeline.model.Importance;
import h20timeline.model.Quote;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads events. One reader serves all of them, one after the other.
final class EventReader {
    private static final KeySet KEYS =
            KeySet.of(
                    "id",
                    "date",
                    "articleDate",
                    "dateNote",
                    "track",
                    "importance",
                    "kind",
                    "status",
                    "headline",
                    "summary",
                    "caution",
                    "figures",
                    "claims",
                    "quotes",
                    "actors",
                    "sources",
                    "known",
                    "history");
    private static final EnumReader<Importance> IMPORTANCES = EnumReader.of(Importance.CONTEXT);
    private static final EnumReader<h20timeline.model.Kind> KINDS =
            EnumReader.of(h20timeline.model.Kind.COMMENTARY);
    private static final EnumReader<Status> STATUSES = EnumReader.of(Status.REPORTED);

    private final JsonCursor cursor;
    private final TextReader textReader;
    private final DateReader dateReader;
    private final EntityReferences references;
    private final EventPartReader parts;
    private final KnownReader knownReader;
    private final HistoryReader historyReader;
    private final IdRegistry<Event> events;
    private final Set<String> hidden = new HashSet<>();

    private @Nullable EdtfDate date;
    private boolean dateFaulty;
    private @Nullable EdtfDate articleDate;
    private Text dateNote = Text.EMPTY;
    private @Nullable String track;
    private boolean trackFaulty;
    private Importance importance = Importance.CONTEXT;
    private h20timeline.model.Kind kind = h20timeline.model.Kind.COMMENTARY;
    private Status status = Status.REPORTED;
    private GivenWords given = GivenWords.NEITHER;
    private Text headline = Text.EMPTY;
    private Text summary = Text.EMPTY;
    private Text caution = Text.EMPTY;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private @Nullable EdtfDate known;
    private LineColumn knownSpot = new LineColumn(0, 0);

    EventReader(
            JsonCursor cursor,
            TextReader textReader,
            DateReader dateReader,
            EntityReferences references,
            IdRegistry<Event> events) {
        this.cursor = cursor;
        this.textReader = textReader;
        this.dateReader = dateReader;
        this.references = references;
        this.events = events;
        knownReader = new KnownReader(cursor, dateReader);
        parts = new EventPartReader(cursor, textReader, references, STATUSES, knownReader);
        historyReader = new HistoryReader(cursor, textReader, dateReader, references, STATUSES);
    }

    /// The ids of events that the file has but that cannot be placed.
    Set<String> hidden() {
        return hidden;
    }

    /// Reads one event and keeps it, if it can be shown.
    void read() {
        clear();
        LineColumn start = cursor.spot();
        int number = cursor.index();
        if (!cursor.object(KEYS, this::field)) {
            return;
        }
        EdtfDate placed = events.unique(start) ? date : null;
        boolean kept = placed != null;
        if (date == null && !dateFaulty) {
            cursor.reportAt(start, "", JsonMessages.DATE_MISSING);
        }
        if (track == null && !trackFaulty) {
            Object where = kept ? JsonMessages.TO_OTHER_TRACK : "";
            cursor.reportAt(start, "", JsonMessages.TRACK_MISSING, where);
        }
        if (headline.isEmpty()) {
            String id = events.shown();
            Object instead = kept ? new NestedMessage(JsonMessages.ID_FOR_HEADLINE, id) : "";
            cursor.reportAt(start, "", JsonMessages.HEADLINE_MISSING, instead);
            headline = Text.same(id);
        }
        if (date == null) {
            hidden.add(events.id());
        }
        if (placed != null) {
            events.keep(event(placed));
        } else {
            references.leaveOut(number);
        }
    }

    private Event event(EdtfDate placed) {
        return new Event(
                new EventCore(
                        events.id(),
                        placed,
                        articleDate,
                        track == null ? "" : track,
                        importance,
                        kind,
                        status,
                        given),
                new EventWording(headline, summary, caution, dateNote),
                new EventEvidence(figures, claims, quotes, actors, sources),
                provenance(placed));
    }

    private EventProvenance provenance(EdtfDate placed) {
        EdtfDate since = known;
        if (since != null) {
            List<EdtfDate> dates = new ArrayList<>(historyReader.dates());
            dates.add(placed);
            since = knownReader.event(since, knownSpot, dates);
        }
        List<HistoryEntry> history = historyReader.finish(status, since);
        return since == null && history.isEmpty()
                ? EventProvenance.NONE
                : new EventProvenance(since, history, "");
    }

    private void clear() {
        events.begin();
        date = null;
        articleDate = null;
        dateFaulty = false;
        track = null;
        trackFaulty = false;
        dateNote = headline = summary = caution = Text.EMPTY;
        importance = Importance.CONTEXT;
        kind = h20timeline.model.Kind.COMMENTARY;
        status = Status.REPORTED;
        given = GivenWords.NEITHER;
        figures.clear();
        claims.clear();
        quotes.clear();
        actors.clear();
        sources.clear();
        known = null;
        historyReader.clear();
    }

    private void field(String key) {
        switch (key) {
            case "id" -> events.read();
            case "date" -> {
                dateFaulty = cursor.is(JsonToken.VALUE_STRING);
                date = dateReader.read(JsonMessages.EVENT_DATE_UNREADABLE);
            }
            case "articleDate" -> articleDate = dateReader.read(JsonMessages.DATE_UNREADABLE);
            case "dateNote" -> dateNote = textReader.read();
            case "track" -> {
                track = references.read(EntityKind.TRACK);
                trackFaulty = track == null;
            }
            case "importance" -> importance = IMPORTANCES.read(cursor);
            case "kind" -> {
                kind = KINDS.read(cursor);
                given = new GivenWords(true, given.status());
            }
            case "status" -> {
                status = STATUSES.read(cursor);
                given = new GivenWords(given.kind(), true);
            }
            case "headline" -> headline = textReader.read(ReadLimits.HEADLINE);
            case "summary" -> summary = textReader.read();
            case "caution" -> caution = textReader.read();
            case "figures" -> cursor.list(() -> parts.figure(figures));
            case "claims" -> cursor.list(() -> parts.claim(claims));
            case "quotes" -> cursor.list(() -> parts.quote(quotes));
            case "actors" -> references.readAll(EntityKind.ACTOR, actors);
            case "sources" -> references.readAll(EntityKind.SOURCE, sources);
            case "known" -> {
                knownSpot = cursor.spot();
                known = knownReader.read();
            }
            case "history" -> cursor.list(historyReader::read);
            default -> throw new IllegalArgumentException(key);
        }
    }
}
