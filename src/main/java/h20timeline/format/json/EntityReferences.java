package h20timeline.format.json;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What events say of tracks, actors and sources by id. A mention of what is known already is
/// forgotten at once; of what is not, id and place are kept until the whole file is read, for the
/// lists may stand in any order.
final class EntityReferences {
    /// What is mentioned, and what is said when it does not exist.
    enum EntityKind {
        TRACK("tracks", JsonMessages.TRACK_UNKNOWN),
        ACTOR("actors", JsonMessages.ACTOR_UNKNOWN),
        SOURCE("sources", JsonMessages.SOURCE_UNKNOWN);

        private final String list;
        private final JsonMessages unknown;

        EntityKind(String list, JsonMessages unknown) {
            this.list = list;
            this.unknown = unknown;
        }
    }

    // The pointer is split where its many different halves meet its few ones.
    private record EntityMention(
            EntityKind kind, String id, LineColumn spot, int event, String below) {}

    private static final String EVENTS = "/events/";

    private final JsonCursor cursor;
    private final Problems problems;
    private final Map<EntityKind, IdRegistry<?>> known = new EnumMap<>(EntityKind.class);
    private final List<EntityMention> open = new ArrayList<>();
    private final Map<String, String> belows = new HashMap<>();
    private final BitSet leftOut = new BitSet();

    EntityReferences(
            JsonCursor cursor,
            Problems problems,
            IdRegistry<?> tracks,
            IdRegistry<?> actors,
            IdRegistry<?> sources) {
        this.cursor = cursor;
        this.problems = problems;
        known.put(EntityKind.TRACK, tracks);
        known.put(EntityKind.ACTOR, actors);
        known.put(EntityKind.SOURCE, sources);
    }

    /// Reads one mention; null where there is none to be had.
    @Nullable String read(EntityKind kind) {
        String id = cursor.id();
        if (id == null || has(kind, id)) {
            return id;
        }
        String pointer = cursor.pointer();
        int slash = pointer.indexOf('/', EVENTS.length());
        int event = Integer.parseInt(pointer.substring(EVENTS.length(), slash));
        String below = belows.computeIfAbsent(pointer.substring(slash), key -> key);
        open.add(new EntityMention(kind, id, cursor.spot(), event, below));
        return id;
    }

    /// Notes that the event with this number has no place on the timeline, in no track.
    void leaveOut(int event) {
        leftOut.set(event);
    }

    /// Reads a list of mentions.
    void readAll(EntityKind kind, List<String> into) {
        cursor.list(() -> {
            String id = read(kind);
            if (id != null) {
                into.add(id);
            }
        });
    }

    boolean has(EntityKind kind, @Nullable String id) {
        return of(kind).has(id);
    }

    private IdRegistry<?> of(EntityKind kind) {
        IdRegistry<?> ids = known.get(kind);
        if (ids == null) {
            throw new IllegalStateException(kind.toString());
        }
        return ids;
    }

    /// Reports the mentions that lead nowhere; whether there are any. Of what lists lack that were
    /// not read to their end nothing is said.
    boolean check(Set<String> unsure) {
        boolean dangling = false;
        for (EntityMention mention : open) {
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
                    TextCleaner.shown(mention.id),
                    cursor.didYouMean(mention.id, of(mention.kind).all()),
                    leftOut.get(mention.event) ? "" : JsonMessages.TO_OTHER_TRACK);
        }
        return dangling;
    }
}
