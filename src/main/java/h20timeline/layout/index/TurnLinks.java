package h20timeline.layout.index;

import h20timeline.model.Certainty;
import h20timeline.model.Link;
import h20timeline.model.Relation;
import h20timeline.model.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What led from one turn of a story to another: the links between them, and chains of causes over
/// at most two events that are no turns. A chain is as certain as its weakest step and says what
/// its last step says.
public final class TurnLinks {
    private static final Set<Relation> CAUSES =
            EnumSet.of(
                    Relation.CAUSED,
                    Relation.LED_TO,
                    Relation.CONTRIBUTED_TO,
                    Relation.CONDITION_OF,
                    Relation.AMPLIFIED,
                    Relation.BASIS_OF,
                    Relation.EVIDENCE_FOR,
                    Relation.LED_UP_TO);

    private static final int STEPS = 3;

    private final TimelineIndex index;
    private final List<String> turns;
    private final Map<Joint, List<String>> bundles = new LinkedHashMap<>();

    /// What several causes of one effect share. `last` is the event before the effect, empty for a
    /// direct link.
    private record Joint(String to, Relation relation, Certainty certainty, String last) {}

    /// Links with the same effect that are drawn as one: several tails, one head.
    public record Bundle(List<String> from, String to, Relation relation, Certainty certainty) {}

    private TurnLinks(TimelineIndex index, List<String> turns) {
        this.index = index;
        this.turns = turns;
    }

    public static List<Bundle> of(TimelineIndex index, List<String> turns) {
        TurnLinks links = new TurnLinks(index, turns);
        for (String turn : turns) {
            links.follow(turn, turn, Certainty.STATED, 1);
        }
        List<Bundle> bundles = new ArrayList<>();
        links.bundles.forEach((joint, from) ->
                bundles.add(new Bundle(from, joint.to(), joint.relation(), joint.certainty())));
        return bundles;
    }

    /// The same, each from one turn to another.
    public static List<Link> links(TimelineIndex index, List<String> turns) {
        List<Link> links = new ArrayList<>();
        for (Bundle bundle : of(index, turns)) {
            for (String from : bundle.from()) {
                links.add(
                        new Link(
                                from,
                                bundle.to(),
                                bundle.relation(),
                                bundle.certainty(),
                                "",
                                Text.EMPTY));
            }
        }
        return links;
    }

    private void follow(String turn, String at, Certainty weakest, int step) {
        for (Link link : index.linksOf(at)) {
            if (!link.from().equals(at)) {
                continue;
            }
            boolean cause = CAUSES.contains(link.relation());
            Certainty certainty =
                    weakest.compareTo(link.certainty()) > 0 ? weakest : link.certainty();
            if (turns.contains(link.to())) {
                if (!link.to().equals(turn) && (step == 1 || cause)) {
                    Joint joint =
                            new Joint(link.to(), link.relation(), certainty, step == 1 ? "" : at);
                    List<String> from = bundles.computeIfAbsent(joint, j -> new ArrayList<>());
                    if (!from.contains(turn)) {
                        from.add(turn);
                    }
                }
            } else if (cause && step < STEPS) {
                follow(turn, link.to(), certainty, step + 1);
            }
        }
    }
}
