package h20timeline.compare;

import h20timeline.model.Claim;
import h20timeline.model.Event;
import h20timeline.model.Status;
import h20timeline.model.Text;
import h20timeline.time.Extent;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// In which ways an event differs from what it was.
final class EventComparison {
    /// The best supported first.
    private static final List<Status> STANDING =
            List.of(
                    Status.CONFIRMED,
                    Status.REPORTED,
                    Status.ESTIMATED,
                    Status.HYPOTHESIS,
                    Status.DISPUTED,
                    Status.DENIED);

    private final Event before;
    private final Event after;
    private final Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);

    private EventComparison(Event before, Event after) {
        this.before = before;
        this.after = after;
    }

    /// The ways; none where the events are equal.
    static Set<ChangeKind> of(Event before, Event after) {
        EventComparison comparison = new EventComparison(before, after);
        if (!before.equals(after)) {
            comparison.compare();
        }
        return comparison.kinds;
    }

    private void compare() {
        if (!before.id().equals(after.id())) {
            kinds.add(ChangeKind.RENAMED);
        }
        if (!before.date().equals(after.date())) {
            kinds.add(date(before.date().extent(), after.date().extent()));
        }
        int rise = STANDING.indexOf(before.status()) - STANDING.indexOf(after.status());
        if (rise != 0) {
            kinds.add(rise > 0 ? ChangeKind.STATUS_RISEN : ChangeKind.STATUS_FALLEN);
        }
        claims();
        if (!before.figures().equals(after.figures())) {
            kinds.add(ChangeKind.FIGURE_CHANGED);
        }
        if (!before.sources().containsAll(after.sources())) {
            kinds.add(ChangeKind.SOURCE_ADDED);
        }
        if (!after.sources().containsAll(before.sources())) {
            kinds.add(ChangeKind.SOURCE_REMOVED);
        }
        if (!before.wording().equals(after.wording())) {
            kinds.add(ChangeKind.WORDING);
        }
        if (kinds.isEmpty() || others()) {
            kinds.add(ChangeKind.OTHERS);
        }
    }

    private static ChangeKind date(Extent old, Extent now) {
        boolean within = holds(old, now);
        boolean around = holds(now, old);
        return within == around
                ? ChangeKind.DATE_MOVED
                : within ? ChangeKind.DATE_SHARPENED : ChangeKind.DATE_WIDENED;
    }

    private static boolean holds(Extent outer, Extent inner) {
        return outer.reach().start() <= inner.reach().start()
                && outer.reach().end() >= inner.reach().end();
    }

    private void claims() {
        Map<Text, Claim> old = new HashMap<>();
        before.claims().forEach(claim -> old.put(claim.text(), claim));
        for (Claim claim : after.claims()) {
            Claim was = old.remove(claim.text());
            if (was == null) {
                kinds.add(ChangeKind.CLAIM_ADDED);
            } else if (was.answer().isEmpty() && !claim.answer().isEmpty()) {
                kinds.add(ChangeKind.CLAIM_ANSWERED);
            } else if (!was.equals(claim)) {
                kinds.add(ChangeKind.CLAIM_CHANGED);
            }
        }
        if (!old.isEmpty()) {
            kinds.add(ChangeKind.CLAIM_CHANGED);
        }
    }

    private boolean others() {
        return !before.track().equals(after.track())
                || before.kind() != after.kind()
                || before.importance() != after.importance()
                || !before.actors().equals(after.actors())
                || !before.quotes().equals(after.quotes())
                || !before.provenance().equals(after.provenance());
    }
}
