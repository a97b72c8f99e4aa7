package h20timeline.format.json;

import h20timeline.i18n.Language;
import h20timeline.model.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/// One reading of one file. Where the file breaks off, says why and gives what stood before.
final class FileReading {
    private final JsonParser parser;
    private final Utf8Source source;
    private final Problems problems;
    private final JsonCursor cursor;
    private final String name;
    private final List<Language> languages;
    private boolean started;
    private int unread;

    FileReading(
            JsonParser parser,
            Utf8Source source,
            Problems problems,
            String name,
            List<Language> languages) {
        this.parser = parser;
        this.source = source;
        this.problems = problems;
        this.cursor = new JsonCursor(parser, source, problems);
        this.name = name;
        this.languages = languages;
    }

    @Nullable Timeline read() {
        RootReader root = new RootReader(cursor, problems, languages);
        try {
            cursor.next();
            started = true;
            if (!cursor.is(JsonToken.START_OBJECT)) {
                cursor.report(JsonMessages.ROOT_NOT_OBJECT, cursor.type());
                return null;
            }
            root.read();
            if (cursor.next() != null) {
                cursor.report(JsonMessages.AFTER_END);
            }
        } catch (StreamConstraintsException e) {
            if (parser.streamReadContext().getNestingDepth() >= ReadLimits.DEPTH) {
                breakOff(e, 0, JsonMessages.TOO_DEEP, ReadLimits.DEPTH);
            } else {
                breakOff(e, 0, JsonMessages.STRING_TOO_LONG, ReadLimits.STRING);
            }
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof Utf8Source.TooBig) {
                breakOff(e, 0, JsonMessages.FILE_TOO_BIG, ReadLimits.BYTES / (1024 * 1024));
            } else {
                String reason = e.getOriginalMessage();
                breakOff(e, 0, JsonMessages.FILE_UNREADABLE, reason == null ? "" : reason);
            }
        } catch (JacksonException e) {
            long offset = place(e).getCharOffset();
            SyntaxDiagnosis.Finding found =
                    new SyntaxDiagnosis(source, parser.streamReadContext(), started, offset).find();
            breakOff(e, found.back(), found.phrase(), found.args().toArray());
        }
        Timeline timeline = root.finish(name);
        unread = root.unread();
        return timeline;
    }

    /// How many events the timeline lacks.
    int unread() {
        return unread;
    }

    private void breakOff(JacksonException e, int back, JsonMessages phrase, Object... args) {
        TokenStreamLocation place = place(e);
        LineColumn lineColumn = new LineColumn(place.getLineNr(), place.getColumnNr() - back);
        problems.addLast(phrase, lineColumn, cursor.pointer(), args);
    }

    private TokenStreamLocation place(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        return place == null || place.getLineNr() < 0 ? parser.currentLocation() : place;
    }
}
