package h20timeline.json;

import h20timeline.json.CastFields.Lane;
import h20timeline.model.Actor;
import h20timeline.model.Beat;
import h20timeline.model.Event;
import h20timeline.model.Link;
import h20timeline.model.Source;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads the whole file: its root object, and what is in it list by list. Holds what was read at
/// any moment, so that a file that breaks off still gives what stood before.
final class RootFields {
    private static final Keys KEYS =
            Keys.of(
                    "$schema",
                    "format",
                    "title",
                    "description",
                    "asOf",
                    "minutes",
                    "tracks",
                    "actors",
                    "sources",
                    "events",
                    "links",
                    "story");

    private final Cursor cursor;
    private final Problems problems;
    private final Texts texts;
    private final Dates dates;
    private final Ids<Lane> tracks;
    private final Ids<Actor> actors;
    private final Ids<Source> sources;
    private final Ids<Event> events;
    private final CastFields cast;
    private final References references;
    private final EventFields eventFields;
    private final LinkFields linkFields;
    private final BeatFields beatFields;

    private Text title = Text.EMPTY;
    private Text description = Text.EMPTY;
    private @Nullable EdtfDate asOf;
    private int minutes;
    private boolean format;
    private boolean anyEvent;
    // The lists that were not read to their end, because the file or a limit ended before. What
    // they lack must not be called missing.
    private final Set<String> unsure = new HashSet<>(KEYS.names());
    private final Set<String> cut = new HashSet<>();

    RootFields(Cursor cursor, Problems problems) {
        this.cursor = cursor;
        this.problems = problems;
        texts = new Texts(cursor);
        dates = new Dates(cursor);
        tracks = new Ids<>(cursor, "track-", ProblemPhrase.ENTRY_TWICE);
        actors = new Ids<>(cursor, "actor-", ProblemPhrase.ENTRY_TWICE);
        sources = new Ids<>(cursor, "source-", ProblemPhrase.ENTRY_TWICE);
        events = new Ids<>(cursor, "event-", ProblemPhrase.EVENT_TWICE);
        Ids<Beat> beats = new Ids<>(cursor, "step-", ProblemPhrase.ENTRY_TWICE);
        cast = new CastFields(cursor, texts, dates, tracks, actors, sources);
        references = new References(cursor, problems, tracks, actors, sources);
        eventFields = new EventFields(cursor, texts, dates, references, events);
        linkFields = new LinkFields(cursor, texts);
        beatFields = new BeatFields(cursor, texts, dates, beats);
    }

    /// Reads the root object to its end.
    void read() {
        Spot start = cursor.spot();
        cursor.object(KEYS, this::field);
        if (!format) {
            problems.add(ProblemPhrase.FORMAT_MISSING, start, "");
        }
        if (title.isEmpty()) {
            problems.add(ProblemPhrase.TITLE_MISSING, start, "");
        }
        if (!anyEvent) {
            problems.add(ProblemPhrase.EVENTS_MISSING, start, "");
        }
        // What a list lacks is known, too, where the file leaves the list out.
        unsure.retainAll(cut);
    }

    private void field(String key) {
        switch (key) {
            case "$schema" -> cursor.skip();
            case "format" -> format();
            case "title" -> title = texts.read(Limits.HEADLINE);
            case "description" -> description = texts.read();
            case "asOf" -> asOf = dates.read(ProblemPhrase.DATE_UNREADABLE);
            case "minutes" -> minutes();
            case "tracks" -> list(key, cast::track);
            case "actors" -> list(key, cast::actor);
            case "sources" -> list(key, cast::source);
            case "events" -> {
                anyEvent = !cursor.is(JsonToken.START_ARRAY);
                list(key, this::event);
            }
            case "links" -> list(key, linkFields::read);
            case "story" -> list(key, beatFields::read);
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void list(String key, Runnable entry) {
        if (cursor.list(Limits.LIST, entry)) {
            unsure.remove(key);
        } else {
            cut.add(key);
        }
    }

    private void event() {
        anyEvent = true;
        eventFields.read();
    }

    private void format() {
        format = true;
        if (!cursor.is(JsonToken.VALUE_NUMBER_INT)) {
            cursor.wrongType(ProblemPhrase.TYPE_NUMBER);
        } else if (!cursor.digits().equals("1")) {
            cursor.report(ProblemPhrase.FORMAT_OTHER, Characters.shown(cursor.digits()));
        }
    }

    private void minutes() {
        boolean whole = cursor.is(JsonToken.VALUE_NUMBER_INT);
        if (!whole && !cursor.is(JsonToken.VALUE_NUMBER_FLOAT)) {
            cursor.wrongType(ProblemPhrase.TYPE_NUMBER);
            return;
        }
        String digits = cursor.digits();
        int read = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (read < 1 || read > Limits.MINUTES) {
            cursor.report(
                    ProblemPhrase.MINUTES_BAD,
                    Characters.shown(digits),
                    Integer.toString(Limits.MINUTES));
        } else {
            minutes = read;
        }
    }

    /// The timeline of what was read, or null when it has no event to show. A title that is missing
    /// is replaced.
    @Nullable Timeline finish(String fileName) {
        boolean whole = !unsure.contains("events");
        boolean dangling = references.check(unsure);
        EventMentions mentions =
                new EventMentions(cursor, problems, events, eventFields.hidden(), whole);
        List<Link> links = linkFields.finish(mentions);
        List<Beat> story = beatFields.finish(mentions);
        List<Event> shown = events.finish(Repairs::withId);
        List<Lane> lanes = tracks.finish((lane, id) -> new Lane(id, lane.name(), lane.hue()));
        Repairs repairs = new Repairs(references);
        if (dangling) {
            shown.replaceAll(repairs::withoutDangling);
        }
        repairs.giveTracks(shown, lanes);
        if (shown.isEmpty()) {
            return null;
        }
        return new Timeline(
                title.isEmpty() ? Text.same(fileName) : title,
                description,
                asOf,
                CastFields.coloured(lanes),
                actors.finish((actor, id) -> new Actor(id, actor.name())),
                sources.finish(Repairs::withId),
                shown,
                links,
                story,
                minutes);
    }
}
