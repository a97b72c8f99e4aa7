package h20timeline.json;

import h20timeline.model.Actor;
import h20timeline.model.Hue;
import h20timeline.model.Named;
import h20timeline.model.Source;
import h20timeline.model.Text;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads what events mention: tracks, actors and sources.
final class CastFields {
    private static final Keys TRACK = Keys.of("id", "name", "color");
    private static final Keys ACTOR = Keys.of("id", "name");
    private static final Keys SOURCE = Keys.of("id", "title", "publisher", "date", "url", "note");
    private static final List<Hue> HUES = List.of(Hue.values());
    private static final List<String> PALETTE = HUES.stream().map(Named::key).toList();

    /// A track whose colour may still have to be chosen.
    record Lane(String id, Text name, @Nullable Hue hue) {}

    private final Cursor cursor;
    private final Texts texts;
    private final Dates dates;
    private final Ids<Lane> tracks;
    private final Ids<Actor> actors;
    private final Ids<Source> sources;

    private Text name = Text.EMPTY;
    private Text publisher = Text.EMPTY;
    private Text note = Text.EMPTY;
    private @Nullable Hue hue;
    private @Nullable EdtfDate date;
    private @Nullable URI url;

    CastFields(
            Cursor cursor,
            Texts texts,
            Dates dates,
            Ids<Lane> tracks,
            Ids<Actor> actors,
            Ids<Source> sources) {
        this.cursor = cursor;
        this.texts = texts;
        this.dates = dates;
        this.tracks = tracks;
        this.actors = actors;
        this.sources = sources;
    }

    void track() {
        if (read(TRACK, tracks, "name")) {
            tracks.keep(new Lane(tracks.id(), name, hue));
        }
    }

    void actor() {
        if (read(ACTOR, actors, "name")) {
            actors.keep(new Actor(actors.id(), name));
        }
    }

    void source() {
        if (read(SOURCE, sources, "title")) {
            sources.keep(new Source(sources.id(), name, publisher, date, url, note));
        }
    }

    private boolean read(Keys keys, Ids<?> ids, String nameKey) {
        name = publisher = note = Text.EMPTY;
        hue = null;
        date = null;
        url = null;
        ids.begin();
        Spot start = cursor.spot();
        if (!cursor.object(keys, key -> field(ids, key))) {
            return false;
        }
        boolean unique = ids.unique(start);
        if (unique && name.isEmpty()) {
            cursor.reportAt(start, "", ProblemPhrase.NAME_MISSING, nameKey, ids.shown());
            name = Text.same(ids.shown());
        }
        return unique;
    }

    private void field(Ids<?> ids, String key) {
        switch (key) {
            case "id" -> ids.read();
            case "name", "title" -> name = texts.read(Limits.HEADLINE);
            case "color" -> hue = color();
            case "publisher" -> publisher = texts.read();
            case "date" -> date = dates.read(ProblemPhrase.DATE_UNREADABLE);
            case "url" -> url = WebAddress.read(cursor);
            case "note" -> note = texts.read();
            default -> throw new IllegalArgumentException(key);
        }
    }

    private @Nullable Hue color() {
        String word = cursor.string(Limits.TEXT);
        int at = word == null ? -1 : PALETTE.indexOf(word);
        if (word != null && at < 0) {
            cursor.report(
                    ProblemPhrase.COLOR_UNKNOWN, Characters.shown(word), new WordList(PALETTE));
        }
        return at < 0 ? null : HUES.get(at);
    }

    /// The lanes with their colours: where the file names none, the next that no lane has yet; and
    /// from the start again when all are taken.
    static List<Track> coloured(List<Lane> lanes) {
        Deque<Hue> next = new ArrayDeque<>(HUES);
        lanes.stream().map(Lane::hue).filter(Objects::nonNull).forEach(next::remove);
        List<Track> tracks = new ArrayList<>(lanes.size());
        for (Lane lane : lanes) {
            Hue hue = lane.hue;
            if (hue == null) {
                if (next.isEmpty()) {
                    next.addAll(HUES);
                }
                hue = next.remove();
            }
            tracks.add(new Track(lane.id, lane.name, hue));
        }
        return tracks;
    }
}
