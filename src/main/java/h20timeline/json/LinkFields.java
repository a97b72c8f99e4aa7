package h20timeline.json;

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
final class LinkFields {
    private static final Keys KEYS =
            Keys.of("from", "to", "relation", "certainty", "quote", "note");
    private static final Words<Relation> RELATIONS = Words.of(Relation.RELATED_TO);
    private static final Words<Certainty> CERTAINTIES = Words.of(Certainty.STATED);

    private static final String LINKS = "/links/";

    // A link and where it, and its ends, stand in the file.
    private record Draft(Link link, int index, Spot start, Spot from, Spot to) {}

    private final Cursor cursor;
    private final Texts texts;
    private final List<Draft> drafts = new ArrayList<>();

    private @Nullable String from;
    private @Nullable String to;
    private Spot fromSpot = new Spot(0, 0);
    private Spot toSpot = new Spot(0, 0);
    private Relation relation = Relation.RELATED_TO;
    private Certainty certainty = Certainty.STATED;
    private String quote = "";
    private Text note = Text.EMPTY;
    private int index;

    LinkFields(Cursor cursor, Texts texts) {
        this.cursor = cursor;
        this.texts = texts;
    }

    /// Reads one link.
    void read() {
        from = to = null;
        relation = Relation.RELATED_TO;
        certainty = Certainty.STATED;
        quote = "";
        note = Text.EMPTY;
        Spot start = cursor.spot();
        index = cursor.index();
        if (!cursor.object(KEYS, this::field)) {
            return;
        }
        if (from == null) {
            cursor.reportAt(start, "", ProblemPhrase.LINK_END_MISSING, "from");
        }
        if (to == null) {
            cursor.reportAt(start, "", ProblemPhrase.LINK_END_MISSING, "to");
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
            case "quote" -> quote = texts.plain();
            case "note" -> note = texts.read();
            default -> throw new IllegalArgumentException(key);
        }
    }

    /// The links that can be shown.
    List<Link> finish(EventMentions events) {
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
                            ProblemPhrase.LINK_EVENT_HIDDEN,
                            ProblemPhrase.LINK_START_UNKNOWN);
            known &=
                    events.exists(
                            link.to(),
                            draft.to,
                            pointer + "/to",
                            ProblemPhrase.LINK_EVENT_HIDDEN,
                            ProblemPhrase.LINK_EVENT_UNKNOWN);
            if (!known) {
                continue;
            }
            if (link.from().equals(link.to())) {
                events.report(
                        ProblemPhrase.LINK_TO_ITSELF,
                        draft.start,
                        pointer,
                        Characters.shown(link.from()));
            } else if (seen.add(link)) {
                links.add(link);
            } else {
                events.report(ProblemPhrase.LINK_TWICE, draft.start, pointer);
            }
        }
        return links;
    }
}
