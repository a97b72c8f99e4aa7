package h20timeline.format.json;

import h20timeline.format.json.EntityReferences.EntityKind;
import h20timeline.model.Claim;
import h20timeline.model.Figure;
import h20timeline.model.Quote;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.time.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what an event consists of: figures, claims and quotes. Each call reads one and adds it,
/// unless it lacks what makes it one.
final class EventPartReader {
    private static final KeySet FIGURE = KeySet.of("value", "unit", "label", "status", "known");
    private static final KeySet CLAIM =
            KeySet.of("text", "by", "status", "answer", "source", "known", "answerKnown");
    private static final KeySet QUOTE = KeySet.of("text", "lang", "translation", "source");

    private final JsonCursor cursor;
    private final TextReader textReader;
    private final EntityReferences references;
    private final EnumReader<Status> statuses;
    private final KnownReader knownReader;

    private Text text = Text.EMPTY;
    private Text other = Text.EMPTY;
    private Text third = Text.EMPTY;
    private String lang = "";
    private @Nullable Status status;
    private @Nullable String by;
    private @Nullable String source;
    private @Nullable EdtfDate known;
    private @Nullable EdtfDate answerKnown;
    private LineColumn answerSpot = new LineColumn(0, 0);

    EventPartReader(
            JsonCursor cursor,
            TextReader textReader,
            EntityReferences references,
            EnumReader<Status> statuses,
            KnownReader knownReader) {
        this.cursor = cursor;
        this.textReader = textReader;
        this.references = references;
        this.statuses = statuses;
        this.knownReader = knownReader;
    }

    void figure(List<Figure> into) {
        if (read(FIGURE, JsonMessages.FIGURE_EMPTY)) {
            into.add(new Figure(text, other, third, status, known));
        }
    }

    void claim(List<Claim> into) {
        if (read(CLAIM, JsonMessages.CLAIM_EMPTY)) {
            Status standing = status == null ? Status.REPORTED : status;
            into.add(new Claim(text, by, standing, other, source, known, answerKnown));
        }
    }

    void quote(List<Quote> into) {
        if (read(QUOTE, JsonMessages.QUOTE_EMPTY)) {
            into.add(new Quote(text.versions().getFirst(), lang, other, source));
        }
    }

    private boolean read(KeySet keySet, JsonMessages empty) {
        text = other = third = Text.EMPTY;
        lang = "";
        status = null;
        by = source = null;
        known = answerKnown = null;
        LineColumn start = cursor.spot();
        if (!cursor.object(keySet, key -> field(keySet, key))) {
            return false;
        }
        if (text.isEmpty()) {
            cursor.reportAt(start, "", empty);
        }
        if (answerKnown != null) {
            answerKnown = knownReader.answer(answerKnown, answerSpot, !other.isEmpty(), known);
        }
        return !text.isEmpty();
    }

    private void field(KeySet keySet, String key) {
        switch (key) {
            case "value" -> text = textReader.readValue();
            case "text" ->
                    text = keySet == QUOTE ? Text.same(textReader.plain()) : textReader.read();
            case "unit", "answer" -> other = textReader.read();
            case "translation" -> other = textReader.readTranslation();
            case "label" -> third = textReader.read();
            case "lang" -> lang = cursor.intern(textReader.plain());
            case "status" -> status = statuses.read(cursor);
            case "by" -> by = references.read(EntityKind.ACTOR);
            case "known" -> known = knownReader.read();
            case "answerKnown" -> {
                answerSpot = cursor.spot();
                answerKnown = knownReader.read();
            }
            case "source" -> source = references.read(EntityKind.SOURCE);
            default -> throw new IllegalArgumentException(key);
        }
    }
}
