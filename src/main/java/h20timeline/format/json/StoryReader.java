package h20timeline.format.json;

import h20timeline.model.StepDelivery;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the steps of the story. Whether their events exist can be told only when all are read.
final class StoryReader {
    private static final KeySet KEYS =
            KeySet.of(
                    "id", "title", "focus", "beside", "range", "notes", "cue", "known", "hidden",
                    "build", "seconds");
    private static final KeySet PAGE = KeySet.of("notes", "cue");

    private record StepMention(String id, LineColumn spot, String pointer) {}

    private final JsonCursor cursor;
    private final TextReader textReader;
    private final DateReader dateReader;
    private final KnownReader knownReader;
    private final DeliveryReader deliveryReader;
    private final IdRegistry<StoryStep> ids;
    private final List<StepMention> mentions = new ArrayList<>();

    private Text title = Text.EMPTY;
    private Text notes = Text.EMPTY;
    private Text cue = Text.EMPTY;
    private @Nullable EdtfDate range;
    private @Nullable EdtfDate known;
    private StepDelivery delivery = StepDelivery.USUAL;
    private final List<String> focus = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();

    StoryReader(
            JsonCursor cursor,
            TextReader textReader,
            DateReader dateReader,
            IdRegistry<StoryStep> ids) {
        this.cursor = cursor;
        this.textReader = textReader;
        this.dateReader = dateReader;
        knownReader = new KnownReader(cursor, dateReader);
        deliveryReader = new DeliveryReader(cursor);
        this.ids = ids;
    }

    /// Reads one step.
    void read() {
        title = notes = cue = Text.EMPTY;
        range = known = null;
        delivery = StepDelivery.USUAL;
        focus.clear();
        beside.clear();
        ids.begin();
        LineColumn start = cursor.spot();
        if (!cursor.object(KEYS, this::field) || !ids.unique(start)) {
            return;
        }
        if (title.isEmpty()) {
            cursor.reportAt(start, "", JsonMessages.NAME_MISSING, "title", ids.shown());
            title = Text.same(ids.shown());
        }
        StoryNotes spoken = new StoryNotes(notes, cue);
        ids.keep(new StoryStep(ids.id(), title, focus, beside, range, spoken, known, delivery));
    }

    private void field(String key) {
        switch (key) {
            case "id" -> ids.read();
            case "title" -> title = textReader.read(ReadLimits.HEADLINE);
            case "focus" -> cursor.list(() -> mention(focus));
            case "beside" -> cursor.list(() -> mention(beside));
            case "range" -> range = dateReader.read(JsonMessages.DATE_UNREADABLE);
            case "notes" -> notes = textReader.read();
            case "cue" -> cue = textReader.read();
            case "known" -> known = knownReader.read();
            case "hidden", "build", "seconds" -> delivery = deliveryReader.read(key, delivery);
            default -> throw new IllegalArgumentException(key);
        }
    }

    /// Reads the notes of the first or the last page.
    StoryNotes page() {
        notes = cue = Text.EMPTY;
        cursor.object(PAGE, this::pageField);
        return new StoryNotes(notes, cue);
    }

    private void pageField(String key) {
        switch (key) {
            case "notes" -> notes = textReader.read();
            case "cue" -> cue = textReader.read();
            default -> throw new IllegalArgumentException(key);
        }
    }

    private void mention(List<String> into) {
        String id = cursor.id();
        if (id != null) {
            into.add(id);
            mentions.add(new StepMention(id, cursor.spot(), cursor.pointer()));
        }
    }

    /// The steps with those of their events that exist.
    List<StoryStep> finish(EventReferences events) {
        Set<String> missing = new HashSet<>();
        for (StepMention mention : mentions) {
            boolean exists =
                    events.exists(
                            mention.id,
                            mention.spot,
                            mention.pointer,
                            JsonMessages.BEAT_EVENT_HIDDEN,
                            JsonMessages.BEAT_EVENT_UNKNOWN);
            if (!exists) {
                missing.add(mention.id);
            }
        }
        List<StoryStep> steps =
                ids.finish((step, id) ->
                        new StoryStep(
                                id,
                                step.title(),
                                step.focus(),
                                step.beside(),
                                step.range(),
                                step.notes(),
                                step.known(),
                                step.delivery()));
        if (!missing.isEmpty()) {
            steps.replaceAll(step ->
                    step.about(without(step.focus(), missing), without(step.beside(), missing)));
        }
        return steps;
    }

    private static List<String> without(List<String> ids, Set<String> missing) {
        return ids.stream().filter(id -> !missing.contains(id)).toList();
    }
}
