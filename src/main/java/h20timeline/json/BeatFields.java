package h20timeline.json;

import h20timeline.model.Beat;
import h20timeline.model.Text;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the steps of the story. Whether their events exist can be told only when all are read.
final class BeatFields {
    private static final Keys KEYS = Keys.of("id", "title", "focus", "beside", "range", "notes");

    private record Mention(String id, Spot spot, String pointer) {}

    private final Cursor cursor;
    private final Texts texts;
    private final Dates dates;
    private final Ids<Beat> beats;
    private final List<Mention> mentions = new ArrayList<>();

    private Text title = Text.EMPTY;
    private Text notes = Text.EMPTY;
    private @Nullable EdtfDate range;
    private final List<String> focus = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();

    BeatFields(Cursor cursor, Texts texts, Dates dates, Ids<Beat> beats) {
        this.cursor = cursor;
        this.texts = texts;
        this.dates = dates;
        this.beats = beats;
    }

    /// Reads one step.
    void read() {
        title = notes = Text.EMPTY;
        range = null;
        focus.clear();
        beside.clear();
        beats.begin();
        Spot start = cursor.spot();
        if (!cursor.object(KEYS, this::field) || !beats.unique(start)) {
            return;
        }
        if (title.isEmpty()) {
            cursor.reportAt(start, "", ProblemPhrase.NAME_MISSING, "title", beats.shown());
            title = Text.same(beats.shown());
        }
        beats.keep(new Beat(beats.id(), title, focus, beside, range, notes));
    }

    private void field(String key) {
        switch (key) {
            case "id" -> beats.read();
            case "title" -> title = texts.read(Limits.HEADLINE);
            case "focus" -> cursor.list(() -> mention(focus));
            case "beside" -> cursor.list(() -> mention(beside));
            case "range" -> range = dates.read(ProblemPhrase.DATE_UNREADABLE);
            case "notes" -> notes = texts.read();
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void mention(List<String> into) {
        String id = cursor.id();
        if (id != null) {
            into.add(id);
            mentions.add(new Mention(id, cursor.spot(), cursor.pointer()));
        }
    }

    /// The steps with those of their events that exist.
    List<Beat> finish(EventMentions events) {
        Set<String> missing = new HashSet<>();
        for (Mention mention : mentions) {
            boolean exists =
                    events.exists(
                            mention.id,
                            mention.spot,
                            mention.pointer,
                            ProblemPhrase.BEAT_EVENT_HIDDEN,
                            ProblemPhrase.BEAT_EVENT_UNKNOWN);
            if (!exists) {
                missing.add(mention.id);
            }
        }
        List<Beat> steps =
                beats.finish((beat, id) ->
                        new Beat(
                                id,
                                beat.title(),
                                beat.focus(),
                                beat.beside(),
                                beat.range(),
                                beat.notes()));
        if (!missing.isEmpty()) {
            steps.replaceAll(beat ->
                    new Beat(
                            beat.id(),
                            beat.title(),
                            without(beat.focus(), missing),
                            without(beat.beside(), missing),
                            beat.range(),
                            beat.notes()));
        }
        return steps;
    }

    private static List<String> without(List<String> ids, Set<String> missing) {
        return ids.stream().filter(id -> !missing.contains(id)).toList();
    }
}
