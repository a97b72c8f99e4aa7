package h20timeline.layout;

import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lays out a picture that is about some events, with all tracks in one lane: those events in one
/// flight of stairs, so that no words stand in the way of a link, and under it all others without
/// words. Which have words does not depend on what is in view.
record SpotlightLayout(
        TimelineIndex index,
        EventTextCache texts,
        HighlightedLanes highlighted,
        Viewport viewport,
        PictureAreas areas) {
    /// How far the row of those without words may reach under the lane.
    private static final double UNDER = 5;

    private static final double REST = Metrics.OVERFLOW + Metrics.BASELINE - UNDER;

    private static final double AIR = 4;

    /// The greatest height of a line: that of a window's, and room for the word of a link.
    private static final double LINE_MOST = 36;

    /// The lane with its marks.
    LaidLane lane() {
        LaneFrame frame =
                LaneFrames.of(index, viewport, areas.area(), areas.plot(), areas.scale())
                        .getFirst();
        Box box = frame.box();
        double room = box.height() - REST - AIR;
        List<LaneEntry> entries = entries(frame, room / Metrics.LINE);
        Stairs.Flight flight = Stairs.single(entries);
        double lines = Math.max(1, flight.height());
        double line = Math.clamp(room / lines, Metrics.LINE, LINE_MOST);
        double above = Math.max(0, (room - line * lines) / 2);
        LaneFrame stairs =
                frame.in(new Box(box.x(), box.y() - AIR / 2 + above, box.width(), room - above));
        HighlightedLane lit = highlighted.of(0, viewport.emphasis().highlighted());
        LanePlan plan = new LanePlan(0, false, flight, List.of(), flight.rows().length);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : new StairMarks(stairs, plan, line, lit, texts.type()).marks()) {
            // What is only counted is seen in the row under them.
            if (mark instanceof Mark.OfEvent) {
                marks.add(mark);
            }
        }
        Map<Integer, Long> shown = new HashMap<>();
        entries.forEach(entry -> shown.put(entry.text().index(), entry.text().anchor()));
        LaneFrame rest =
                frame.in(
                        new Box(
                                box.x(),
                                box.y(),
                                areas.plot().right() - box.x(),
                                box.height() + UNDER));
        new Overflow(index, texts, rest, index.lane(0), lit, shown, -1).addTo(marks);
        return new LaidLane(rest, marks);
    }

    /// The events that have words, in time: those in focus, then those beside them, as many as have
    /// room in some lines, and one at least.
    private List<LaneEntry> entries(LaneFrame frame, double most) {
        List<LaneEntry> entries = new ArrayList<>();
        double lines = 0;
        LaneEntry.EntryManner manner = new LaneEntry.EntryManner(true, false);
        for (EventText text : texts(index, texts, viewport)) {
            LaneEntry entry =
                    LaneEntry.of(text, 0, frame, manner, texts.type())
                            .atMost((int) most, texts.type());
            lines += Stairs.lines(entry);
            if (lines <= most || entries.isEmpty()) {
                entries.add(entry);
            }
        }
        entries.sort(LaneEntry.IN_TIME);
        return entries;
    }

    /// What the events say that a picture is about; those in focus say it stronger.
    static List<EventText> texts(TimelineIndex index, EventTextCache texts, Viewport viewport) {
        Spotlight light = viewport.spotlight();
        return light.ids()
                .filter(id -> index.timeline().event(id).isPresent())
                .map(id -> {
                    EventText text = texts.of(index.positionOf(id), viewport);
                    TextRole role =
                            light.focuses(id) || light.focus().isEmpty()
                                    ? TextRole.LABEL_STRONG
                                    : TextRole.LABEL;
                    return text.as(role, texts.type());
                })
                .toList();
    }
}
