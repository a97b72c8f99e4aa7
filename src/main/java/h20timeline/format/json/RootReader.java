package h20timeline.format.json;

import h20timeline.format.json.EntityReader.TrackEntry;
import h20timeline.i18n.Language;
import h20timeline.model.Actor;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.Source;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryPlan;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads the whole file: its root object, and what is in it list by list. Holds what was read at
/// any moment, so that a file that breaks off still gives what stood before.
final class RootReader {
    private static final KeySet KEYS =
            KeySet.of(
                    "$schema",
                    "format",
                    "title",
                    "headline",
                    "deck",
                    "description",
                    "asOf",
                    "minutes",
                    "cuts",
                    "opening",
                    "closing",
                    "tracks",
                    "actors",
                    "sources",
                    "events",
                    "links",
                    "story");

    private final JsonCursor cursor;
    private final Problems problems;
    private final TextReader textReader;
    private final DateReader dateReader;
    private final IdRegistry<TrackEntry> tracks;
    private final IdRegistry<Actor> actors;
    private final IdRegistry<Source> sources;
    private final IdRegistry<Event> events;
    private final EntityReader cast;
    private final EntityReferences references;
    private final EventReader eventReader;
    private final LinkReader linkReader;
    private final StoryReader storyReader;

    private Text title = Text.EMPTY;
    private Text description = Text.EMPTY;
    private Text headline = Text.EMPTY;
    private Text deck = Text.EMPTY;
    private StoryNotes opening = StoryNotes.NONE;
    private StoryNotes closing = StoryNotes.NONE;
    private @Nullable EdtfDate asOf;
    private int minutes;
    private @Nullable List<TimeSpan> cuts;
    private boolean format;
    private boolean anyEvent;
    private int begun;
    private int shownEvents;
    // The lists that were not read to their end, because the file or a limit ended before. What
    // they lack must not be called missing.
    private final Set<String> unsure = new HashSet<>(KEYS.names());
    private final Set<String> cut = new HashSet<>();

    RootReader(JsonCursor cursor, Problems problems, List<Language> languages) {
        this.cursor = cursor;
        this.problems = problems;
        textReader = new TextReader(cursor, languages);
        dateReader = new DateReader(cursor);
        tracks = new IdRegistry<>(cursor, "track-", JsonMessages.ENTRY_TWICE);
        actors = new IdRegistry<>(cursor, "actor-", JsonMessages.ENTRY_TWICE);
        sources = new IdRegistry<>(cursor, "source-", JsonMessages.ENTRY_TWICE);
        events = new IdRegistry<>(cursor, "event-", JsonMessages.EVENT_TWICE);
        IdRegistry<StoryStep> steps = new IdRegistry<>(cursor, "step-", JsonMessages.ENTRY_TWICE);
        cast = new EntityReader(cursor, textReader, dateReader, tracks, actors, sources);
        references = new EntityReferences(cursor, problems, tracks, actors, sources);
        eventReader = new EventReader(cursor, textReader, dateReader, references, events);
        linkReader = new LinkReader(cursor, textReader);
        storyReader = new StoryReader(cursor, textReader, dateReader, steps);
    }

    /// Reads the root object to its end.
    void read() {
        LineColumn start = cursor.spot();
        cursor.object(KEYS, this::field);
        if (!format) {
            problems.add(JsonMessages.FORMAT_MISSING, start, "");
        }
        if (title.isEmpty()) {
            problems.add(JsonMessages.TITLE_MISSING, start, "");
        }
        if (!anyEvent) {
            problems.add(JsonMessages.EVENTS_MISSING, start, "");
        }
        // What a list lacks is known, too, where the file leaves the list out.
        unsure.retainAll(cut);
    }

    private void field(String key) {
        switch (key) {
            case "$schema" -> cursor.skip();
            case "format" -> format();
            case "title" -> title = textReader.read(ReadLimits.HEADLINE);
            case "headline" -> headline = textReader.read(ReadLimits.HEADLINE);
            case "deck" -> deck = textReader.read();
            case "description" -> description = textReader.read();
            case "asOf" -> asOf = dateReader.read(JsonMessages.DATE_UNREADABLE);
            case "minutes" -> minutes();
            case "cuts" -> cuts = dateReader.stretches();
            case "opening" -> opening = storyReader.page();
            case "closing" -> closing = storyReader.page();
            case "tracks" -> list(key, cast::track);
            case "actors" -> list(key, cast::actor);
            case "sources" -> list(key, cast::source);
            case "events" -> {
                anyEvent = !cursor.is(JsonToken.START_ARRAY);
                list(key, this::event);
            }
            case "links" -> list(key, linkReader::read);
            case "story" -> list(key, storyReader::read);
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void list(String key, Runnable entry) {
        if (cursor.list(ReadLimits.LIST, entry)) {
            unsure.remove(key);
        } else {
            cut.add(key);
        }
    }

    private void event() {
        anyEvent = true;
        begun++;
        eventReader.read();
    }

    private void format() {
        format = true;
        if (!cursor.is(JsonToken.VALUE_NUMBER_INT)) {
            cursor.wrongType(JsonMessages.TYPE_NUMBER);
        } else if (!cursor.digits().equals("1")) {
            cursor.report(JsonMessages.FORMAT_OTHER, TextCleaner.shown(cursor.digits()));
        }
    }

    private void minutes() {
        boolean whole = cursor.is(JsonToken.VALUE_NUMBER_INT);
        if (!whole && !cursor.is(JsonToken.VALUE_NUMBER_FLOAT)) {
            cursor.wrongType(JsonMessages.TYPE_NUMBER);
            return;
        }
        String digits = cursor.digits();
        int read = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (read < 1 || read > ReadLimits.MINUTES) {
            cursor.report(
                    JsonMessages.MINUTES_BAD,
                    TextCleaner.shown(digits),
                    Integer.toString(ReadLimits.MINUTES));
        } else {
            minutes = read;
        }
    }

    /// How many events the file has that the timeline lacks. Of a list that breaks off between two
    /// events nobody knows how many follow; it is one at the least.
    int unread() {
        int lacking = Math.max(0, begun - shownEvents);
        return unsure.contains("events") ? Math.max(1, lacking) : lacking;
    }

    /// The timeline of what was read, or null when it has no event to show. A title that is missing
    /// is replaced.
    @Nullable Timeline finish(String fileName) {
        boolean whole = !unsure.contains("events");
        boolean dangling = references.check(unsure);
        EventReferences mentions =
                new EventReferences(cursor, problems, events, eventReader.hidden(), whole);
        List<Link> links = linkReader.finish(mentions);
        List<StoryStep> story = storyReader.finish(mentions);
        List<Event> shown = events.finish(TimelineRepair::withId);
        List<TrackEntry> lanes =
                tracks.finish((lane, id) -> new TrackEntry(id, lane.name(), lane.hue()));
        TimelineRepair timelineRepair = new TimelineRepair(references);
        if (dangling) {
            shown.replaceAll(timelineRepair::withoutDangling);
        }
        timelineRepair.giveTracks(shown, lanes);
        shownEvents = shown.size();
        if (shown.isEmpty()) {
            return null;
        }
        List<Source> from = sources.finish(TimelineRepair::withId);
        shown.replaceAll(new SourceRanking(from)::ranked);
        return new Timeline(
                title.isEmpty() ? Text.same(fileName) : title,
                description,
                asOf,
                EntityReader.coloured(lanes),
                actors.finish((actor, id) -> new Actor(id, actor.name())),
                from,
                shown,
                links,
                story,
                new StoryPlan(headline, deck, opening, closing, minutes, cuts));
    }
}
