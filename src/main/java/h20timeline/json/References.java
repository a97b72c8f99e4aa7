package h20timeline.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What events say of tracks, actors and sources by id. A mention of what is known already is
/// forgotten at once; of what is not, id and place are kept until the whole file is read, for the
/// lists may stand in any order.
final class References {
    /// What is mentioned, and what is said when it does not exist.
    enum Kind {
        TRACK("tracks", ProblemPhrase.TRACK_UNKNOWN),
        ACTOR("actors", ProblemPhrase.ACTOR_UNKNOWN),
        SOURCE("sources", ProblemPhrase.SOURCE_UNKNOWN);

        private final String list;
        private final ProblemPhrase unknown;

        Kind(String list, ProblemPhrase unknown) {
            this.list = list;
            this.unknown = unknown;
        }
    }

    // The pointer is split where its many different halves meet its few ones.
    private record Mention(Kind kind, String id, Spot spot, int event, String below) {}

    private static final String EVENTS = "/events/";

    private final Cursor cursor;
    private final Problems problems;
    private final Map<Kind, Ids<?>> known = new EnumMap<>(Kind.class);
    private final List<Mention> open = new ArrayList<>();
    private final Map<String, String> belows = new HashMap<>();

    References(Cursor cursor, Problems problems, Ids<?> tracks, Ids<?> actors, Ids<?> sources) {
        this.cursor = cursor;
        this.problems = problems;
        known.put(Kind.TRACK, tracks);
        known.put(Kind.ACTOR, actors);
        known.put(Kind.SOURCE, sources);
    }

    /// Reads one mention; null where there is none to be had.
    @Nullable String read(Kind kind) {
        String id = cursor.id();
        if (id == null || has(kind, id)) {
            return id;
        }
        String pointer = cursor.pointer();
        int slash = pointer.indexOf('/', EVENTS.length());
        int event = Integer.parseInt(pointer.substring(EVENTS.length(), slash));
        String below = belows.computeIfAbsent(pointer.substring(slash), key -> key);
        open.add(new Mention(kind, id, cursor.spot(), event, below));
        return id;
    }

    /// Reads a list of mentions.
    void readAll(Kind kind, List<String> into) {
        cursor.list(() -> {
            String id = read(kind);
            if (id != null) {
                into.add(id);
            }
        });
    }

    boolean has(Kind kind, @Nullable String id) {
        return of(kind).has(id);
    }

    private Ids<?> of(Kind kind) {
        Ids<?> ids = known.get(kind);
        if (ids == null) {
            throw new IllegalStateException(kind.toString());
        }
        return ids;
    }

    /// Reports the mentions that lead nowhere; whether there are any. Of what lists lack that were
    /// not read to their end nothing is said.
    boolean check(Set<String> unsure) {
        boolean dangling = false;
        for (Mention mention : open) {
            if (has(mention.kind, mention.id)) {
                continue;
            }
            dangling = true;
            if (unsure.contains(mention.kind.list)) {
                continue;
            }
            if (problems.full(mention.kind.unknown)) {
                problems.count();
                continue;
            }
            problems.add(
                    mention.kind.unknown,
                    mention.spot,
                    EVENTS + mention.event + mention.below,
                    Characters.shown(mention.id),
                    cursor.didYouMean(mention.id, of(mention.kind).all()));
        }
        return dangling;
    }
}
