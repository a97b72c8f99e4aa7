package h20timeline.layout;

import h20timeline.layout.index.LaneIndex;
import h20timeline.layout.index.Pages;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.Turns;
import h20timeline.layout.view.Viewport;
import h20timeline.model.EventSet;
import h20timeline.model.Status;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Plans the lanes of a small timeline, of which every event is laid out. What goes where depends
/// on the zoom, never on where the viewport is, so that the plans are kept while it moves. Safe
/// from any thread.
final class LanePlanner {
    private static final int MOST = 1 << 9;

    private final TimelineIndex index;
    private final EventTextCache texts;

    /// Whether some bar has the sign of its status: they are alike where all are confirmed.
    private final boolean signs;

    private final BoundedCache<PlanKey, LanePlan> held = new BoundedCache<>(MOST);

    /// What a plan depends on. `exempt` is the event that is never folded, -1 for none; those that
    /// are `lit` are folded after the others, null for all.
    private record PlanKey(
            int lane,
            int most,
            boolean tight,
            EventTextCache.Manner manner,
            double perSecond,
            double edge,
            TimeSpan span,
            boolean numbered,
            int exempt,
            @Nullable EventSet lit) {}

    LanePlanner(TimelineIndex index, EventTextCache texts) {
        this.index = index;
        this.texts = texts;
        signs =
                index.timeline().events().stream()
                        .filter(e -> e.date().extent().form() == Extent.ExtentForm.SPAN)
                        .anyMatch(e -> e.status() != Status.CONFIRMED);
    }

    /// Whether a plan has room.
    interface FitTest {
        /// Whether the lanes have room with it.
        boolean test(LanePlan plan);
    }

    /// Whether a timeline is small enough.
    static boolean canPlan(TimelineIndex index) {
        return index.size() <= Pages.WHOLE;
    }

    /// The plan of a lane in which at most so many events have their words, the most important; the
    /// others are folded. With `most` 0 all events are marks in one row. A `tight` one uses rows
    /// again as early as it can. `turns` numbers the events of the story strip.
    LanePlan plan(LaneFrame frame, int most, boolean tight, Turns turns) {
        Viewport viewport = frame.viewport();
        boolean whole = viewport.whole();
        boolean folds = most > 0 && most < index.lane(frame.lane()).size();
        int exempt = folds ? index.selectedIn(frame.lane(), viewport.emphasis().selected()) : -1;
        EventSet lit = folds ? viewport.emphasis().highlighted() : null;
        PlanKey key =
                new PlanKey(
                        frame.lane(),
                        folds || most == 0 ? most : Integer.MAX_VALUE,
                        tight,
                        texts.manner(viewport),
                        frame.perSecond(),
                        whole ? frame.box().right() - frame.plot().x() : Gutter.words(frame),
                        whole ? frame.visible() : new TimeSpan(0, 1),
                        turns.isShown(),
                        exempt,
                        lit);
        return held.of(key, k -> make(frame, most, tight, turns, exempt));
    }

    private LanePlan make(LaneFrame frame, int most, boolean tight, Turns turns, int exempt) {
        if (most == 0) {
            return new LanePlan(frame.lane(), true, Stairs.none(), List.of(), 0);
        }
        List<LaneEntry> entries = entries(frame, turns, tight);
        Set<LaneEntry> kept =
                byImportance(entries, frame, exempt).limit(most).collect(Collectors.toSet());
        return folded(frame, entries, kept, tight);
    }

    /// The plan with more of its events in words, the most important first, so long as it `fits`.
    LanePlan filled(LaneFrame frame, LanePlan plan, boolean tight, Turns turns, FitTest fits) {
        if (plan.folded().isEmpty()) {
            return plan;
        }
        List<LaneEntry> entries = entries(frame, turns, tight);
        Set<LaneEntry> kept =
                plan.flight().steps().stream()
                        .map(Stairs.StairStep::entry)
                        .collect(Collectors.toSet());
        LanePlan best = plan;
        for (LaneEntry entry : byImportance(entries, frame, -1).toList()) {
            if (kept.add(entry)) {
                LanePlan more = folded(frame, entries, kept, tight);
                if (fits.test(more)) {
                    best = more;
                } else {
                    kept.remove(entry);
                }
            }
        }
        return best;
    }

    /// First the one that is never folded, then those that stand out, then the others.
    private static Stream<LaneEntry> byImportance(
            List<LaneEntry> entries, LaneFrame frame, int exempt) {
        EventSet lit = frame.viewport().emphasis().highlighted();
        return entries.stream()
                .sorted(
                        Comparator.comparing((LaneEntry e) -> e.text().index() != exempt)
                                .thenComparing(e -> lit != null && !lit.contains(e.text().index()))
                                .thenComparing(e -> e.text().event().importance()));
    }

    /// The plan in which the events that are not kept are counted. One event takes no less room in
    /// a count than in its words.
    private LanePlan folded(
            LaneFrame frame, List<LaneEntry> entries, Set<LaneEntry> kept, boolean tight) {
        boolean all = entries.size() - kept.size() <= 1;
        List<LaneEntry> shown = entries.stream().filter(e -> all || kept.contains(e)).toList();
        List<LaneEntry> rest = entries.stream().filter(e -> !all && !kept.contains(e)).toList();
        Stairs.Flight flight =
                OneDateList.of(shown, frame).orElseGet(() -> Stairs.of(shown, tight));
        return new LanePlan(frame.lane(), false, flight, rest, countRow(frame, flight, rest));
    }

    /// The row in which the count of some events has room. In a window they are those that meet the
    /// view, so that their count has a row of its own.
    private int countRow(LaneFrame frame, Stairs.Flight flight, List<LaneEntry> counted) {
        int rows = flight.rows().length;
        if (counted.isEmpty() || !frame.viewport().whole()) {
            return rows;
        }
        List<EventText> events = counted.stream().map(LaneEntry::text).toList();
        LaneChips.FoldedCount count = LaneChips.FoldedCount.of(frame, events, texts.type());
        double from = count.x() - frame.x(0) - Stairs.APART;
        double to = count.right() - frame.x(0) + Stairs.APART;
        for (int row = flight.barRows(); row < rows; row++) {
            int at = row;
            if (flight.steps().stream().noneMatch(step -> step.takes(at, from, to))) {
                return row;
            }
        }
        return rows;
    }

    private List<LaneEntry> entries(LaneFrame frame, Turns turns, boolean tight) {
        LaneIndex lane = index.lane(frame.lane());
        LaneEntry.EntryManner manner = new LaneEntry.EntryManner(signs, tight);
        List<LaneEntry> entries = new ArrayList<>();
        for (int rank = 0; rank < lane.size(); rank++) {
            EventText text = texts.of(lane.event(rank), frame.viewport());
            if (!frame.viewport().whole() || frame.meets(text.extent())) {
                int turn = turns.numberOf(text.event().id());
                entries.add(LaneEntry.of(text, turn, frame, manner, texts.type()));
            }
        }
        entries.sort(LaneEntry.IN_TIME);
        return entries;
    }
}
