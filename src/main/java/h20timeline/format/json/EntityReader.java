package h20timeline.format.json;

import h20timeline.model.Actor;
import h20timeline.model.Hue;
import h20timeline.model.Keyed;
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
final class EntityReader {
    private static final KeySet TRACK = KeySet.of("id", "name", "color");
    private static final KeySet ACTOR = KeySet.of("id", "name");
    private static final KeySet SOURCE =
            KeySet.of("id", "title", "publisher", "via", "date", "url", "note");
    private static final List<Hue> HUES = List.of(Hue.values());
    private static final List<String> PALETTE = HUES.stream().map(Keyed::key).toList();

    /// A track whose colour may still have to be chosen.
    record TrackEntry(String id, Text name, @Nullable Hue hue) {}

    private final JsonCursor cursor;
    private final TextReader textReader;
    private final DateReader dateReader;
    private final IdRegistry<TrackEntry> tracks;
    private final IdRegistry<Actor> actors;
    private final IdRegistry<Source> sources;

    private Text name = Text.EMPTY;
    private Text publisher = Text.EMPTY;
    private Text via = Text.EMPTY;
    private Text note = Text.EMPTY;
    private @Nullable Hue hue;
    private @Nullable EdtfDate date;
    private @Nullable URI url;

    EntityReader(
            JsonCursor cursor,
            TextReader textReader,
            DateReader dateReader,
            IdRegistry<TrackEntry> tracks,
            IdRegistry<Actor> actors,
            IdRegistry<Source> sources) {
        this.cursor = cursor;
        this.textReader = textReader;
        this.dateReader = dateReader;
        this.tracks = tracks;
        this.actors = actors;
        this.sources = sources;
    }

    void track() {
        if (read(TRACK, tracks, "name")) {
            tracks.keep(new TrackEntry(tracks.id(), name, hue));
        }
    }

    void actor() {
        if (read(ACTOR, actors, "name")) {
            actors.keep(new Actor(actors.id(), name));
        }
    }

    void source() {
        if (read(SOURCE, sources, "title")) {
            sources.keep(new Source(sources.id(), name, publisher, via, date, url, note));
        }
    }

    private boolean read(KeySet keySet, IdRegistry<?> ids, String nameKey) {
        name = publisher = via = note = Text.EMPTY;
        hue = null;
        date = null;
        url = null;
        ids.begin();
        LineColumn start = cursor.spot();
        if (!cursor.object(keySet, key -> field(ids, key))) {
            return false;
        }
        boolean unique = ids.unique(start);
        if (unique && name.isEmpty()) {
            cursor.reportAt(start, "", JsonMessages.NAME_MISSING, nameKey, ids.shown());
            name = Text.same(ids.shown());
        }
        return unique;
    }

    private void field(IdRegistry<?> ids, String key) {
        switch (key) {
            case "id" -> ids.read();
            case "name", "title" -> name = textReader.read(ReadLimits.HEADLINE);
            case "color" -> hue = color();
            case "publisher" -> publisher = OutletName.read(cursor, textReader);
            case "via" -> via = OutletName.read(cursor, textReader);
            case "date" -> date = dateReader.read(JsonMessages.DATE_UNREADABLE);
            case "url" -> url = WebAddress.read(cursor);
            case "note" -> note = textReader.read();
            default -> throw new IllegalArgumentException(key);
        }
    }

    private @Nullable Hue color() {
        String word = cursor.string(ReadLimits.TEXT);
        int at = word == null ? -1 : PALETTE.indexOf(word);
        if (word != null && at < 0) {
            cursor.report(
                    JsonMessages.COLOR_UNKNOWN, TextCleaner.shown(word), new WordList(PALETTE));
        }
        return at < 0 ? null : HUES.get(at);
    }

    /// The lanes with their colours: where the file names none, the next that no lane has yet; and
    /// from the start again when all are taken.
    static List<Track> coloured(List<TrackEntry> lanes) {
        Deque<Hue> next = new ArrayDeque<>(HUES);
        lanes.stream().map(TrackEntry::hue).filter(Objects::nonNull).forEach(next::remove);
        List<Track> tracks = new ArrayList<>(lanes.size());
        for (TrackEntry lane : lanes) {
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
