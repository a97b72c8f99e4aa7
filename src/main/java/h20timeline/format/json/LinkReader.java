package h20timeline.format.json;

import h20timeline.model.Certainty;
import h20timeline.model.Link;
import h20timeline.model.Relation;
import h20timeline.model.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads links. Whether their events exist can be told only when all events are read.
final class LinkReader {
    private static final KeySet KEYS =
            KeySet.of("from", "to", "relation", "certainty", "quote", "note");
    private static final EnumReader<Relation> RELATIONS = EnumReader.of(Relation.RELATED_TO);
    private static final EnumReader<Certainty> CERTAINTIES = EnumReader.of(Certainty.STATED);

    private static final String LINKS = "/links/";

    // A link and where it, and its ends, stand in the file.
    private record Draft(Link link, int index, LineColumn start, LineColumn from, LineColumn to) {}

    private final JsonCursor cursor;
    private final TextReader textReader;
    private final List<Draft> drafts = new ArrayList<>();

    private @Nullable String from;
    private @Nullable String to;
    private LineColumn fromSpot = new LineColumn(0, 0);
    private LineColumn toSpot = new LineColumn(0, 0);
    private Relation relation = Relation.RELATED_TO;
    private Certainty certainty = Certainty.STATED;
    private String quote = "";
    private Text note = Text.EMPTY;
    private int index;

    LinkReader(JsonCursor cursor, TextReader textReader) {
        this.cursor = cursor;
        this.textReader = textReader;
    }

    /// Reads one link.
    void read() {
        from = to = null;
        relation = Relation.RELATED_TO;
        certainty = Certainty.STATED;
        quote = "";
        note = Text.EMPTY;
        LineColumn start = cursor.spot();
        index = cursor.index();
        if (!cursor.object(KEYS, this::field)) {
            return;
        }
        if (from == null) {
            cursor.reportAt(start, "", JsonMessages.LINK_END_MISSING, "from");
        }
        if (to == null) {
            cursor.reportAt(start, "", JsonMessages.LINK_END_MISSING, "to");
        }
        if (from != null && to != null) {
            Link link = new Link(from, to, relation, certainty, quote, note);
            drafts.add(new Draft(link, index, start, fromSpot, toSpot));
        }
    }

    private void field(String key) {
        switch (key) {
            case "from" -> {
                fromSpot = cursor.spot();
                from = cursor.id();
            }
            case "to" -> {
                toSpot = cursor.spot();
                to = cursor.id();
            }
            case "relation" -> relation = RELATIONS.read(cursor);
            case "certainty" -> certainty = CERTAINTIES.read(cursor);
            case "quote" -> quote = textReader.plain();
            case "note" -> note = textReader.read();
            default -> throw new IllegalArgumentException(key);
        }
    }

    /// The links that can be shown.
    List<Link> finish(EventReferences events) {
        List<Link> links = new ArrayList<>();
        Set<Link> seen = new HashSet<>();
        for (Draft draft : drafts) {
            Link link = draft.link;
            String pointer = LINKS + draft.index;
            boolean known =
                    events.exists(
                            link.from(),
                            draft.from,
                            pointer + "/from",
                            JsonMessages.LINK_EVENT_HIDDEN,
                            JsonMessages.LINK_START_UNKNOWN);
            known &=
                    events.exists(
                            link.to(),
                            draft.to,
                            pointer + "/to",
                            JsonMessages.LINK_EVENT_HIDDEN,
                            JsonMessages.LINK_EVENT_UNKNOWN);
            if (!known) {
                continue;
            }
            if (link.from().equals(link.to())) {
                events.report(
                        JsonMessages.LINK_TO_ITSELF,
                        draft.start,
                        pointer,
                        TextCleaner.shown(link.from()));
            } else if (seen.add(link)) {
                links.add(link);
            } else {
                events.report(JsonMessages.LINK_TWICE, draft.start, pointer);
            }
        }
        return links;
    }
}
