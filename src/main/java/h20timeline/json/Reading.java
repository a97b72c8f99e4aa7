package h20timeline.json;

import h20timeline.model.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/// One reading of one file. Where the file breaks off, says why and gives what stood before.
final class Reading {
    private final JsonParser parser;
    private final Utf8Source source;
    private final Problems problems;
    private final Cursor cursor;
    private final String name;
    private boolean started;

    Reading(JsonParser parser, Utf8Source source, Problems problems, String name) {
        this.parser = parser;
        this.source = source;
        this.problems = problems;
        this.cursor = new Cursor(parser, source, problems);
        this.name = name;
    }

    @Nullable Timeline read() {
        RootFields root = new RootFields(cursor, problems);
        try {
            cursor.next();
            started = true;
            if (!cursor.is(JsonToken.START_OBJECT)) {
                cursor.report(ProblemPhrase.ROOT_NOT_OBJECT, cursor.type());
                return null;
            }
            root.read();
            if (cursor.next() != null) {
                cursor.report(ProblemPhrase.AFTER_END);
            }
        } catch (StreamConstraintsException e) {
            if (parser.streamReadContext().getNestingDepth() >= Limits.DEPTH) {
                breakOff(e, 0, ProblemPhrase.TOO_DEEP, Limits.DEPTH);
            } else {
                breakOff(e, 0, ProblemPhrase.STRING_TOO_LONG, Limits.STRING);
            }
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof Utf8Source.TooBig) {
                breakOff(e, 0, ProblemPhrase.FILE_TOO_BIG, Limits.BYTES / (1024 * 1024));
            } else {
                String reason = e.getOriginalMessage();
                breakOff(e, 0, ProblemPhrase.FILE_UNREADABLE, reason == null ? "" : reason);
            }
        } catch (JacksonException e) {
            long offset = place(e).getCharOffset();
            SyntaxFault.Finding found =
                    new SyntaxFault(source, parser.streamReadContext(), started, offset).find();
            breakOff(e, found.back(), found.phrase(), found.args().toArray());
        }
        return root.finish(name);
    }

    private void breakOff(JacksonException e, int back, ProblemPhrase phrase, Object... args) {
        TokenStreamLocation place = place(e);
        Spot spot = new Spot(place.getLineNr(), place.getColumnNr() - back);
        problems.addLast(phrase, spot, cursor.pointer(), args);
    }

    private TokenStreamLocation place(JacksonException e) {
        TokenStreamLocation place = e.getLocation();
        return place == null || place.getLineNr() < 0 ? parser.currentLocation() : place;
    }
}
