package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.HighlightedLane;
import h20timeline.layout.picture.Mark;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.model.Importance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The counts of a lane: of events that are folded for want of room, and of events that go on
/// beside the view.
record LaneChips(LaneFrame frame, HighlightedLane highlighted, Typesetter type) {
    private static final double PAD = 6;

    /// The count of folded events: its number, what it says, and where it stands from the date of
    /// the first of them on.
    record FoldedCount(
            String number, double numberWidth, String words, double wordsWidth, double x) {
        /// What `type` measures of it in a lane.
        static FoldedCount of(LaneFrame frame, List<EventText> events, Typesetter type) {
            String number = "+" + events.size();
            double numberWidth = type.width(number, TextRole.CLUSTER);
            double pill = numberWidth + 2 * PAD + 2;
            double right = frame.box().right() - 6;
            double left = frame.plot().x() + 2;
            String words =
                    type.elide(
                            message(frame.viewport().language(), events),
                            TextRole.LABEL_DATE,
                            right - left + 2 - pill - PAD);
            double wordsWidth = type.width(words, TextRole.LABEL_DATE);
            double first = frame.xOf(events.getFirst().anchor()) - pill / 2;
            double most = Math.max(left, right - pill - PAD - wordsWidth);
            return new FoldedCount(
                    number, numberWidth, words, wordsWidth, Math.clamp(first, left, most));
        }

        private static String message(Language language, List<EventText> events) {
            boolean details =
                    events.stream().allMatch(e -> e.event().importance() == Importance.DETAIL);
            String from = events.getFirst().date();
            String to = events.getLast().date();
            LayoutMessages message =
                    details
                            ? from.equals(to)
                                    ? LayoutMessages.FOLDED_DETAILS_ONCE
                                    : LayoutMessages.FOLDED_DETAILS
                            : from.equals(to)
                                    ? LayoutMessages.FOLDED_EVENTS_ONCE
                                    : LayoutMessages.FOLDED_EVENTS;
            return message.in(language, from, to);
        }

        double pill() {
            return numberWidth + 2 * PAD + 2;
        }

        double right() {
            return x + pill() + PAD + wordsWidth;
        }
    }

    /// Stands in a row, from the date of the first of its events on.
    Mark folded(List<EventText> events, double top) {
        FoldedCount count = FoldedCount.of(frame, events, type);
        double x = count.x();
        double pill = count.pill();
        List<TextBox> texts =
                List.of(
                        new TextBox(
                                count.number(),
                                TextRole.CLUSTER,
                                x + (pill - count.numberWidth()) / 2,
                                top + 2,
                                count.numberWidth(),
                                TextRole.CLUSTER.lineHeight()),
                        new TextBox(
                                count.words(),
                                TextRole.LABEL_DATE,
                                x + pill + PAD,
                                top + 1,
                                count.wordsWidth(),
                                TextRole.LABEL_DATE.lineHeight()));
        return cluster(
                "fold-" + frame.lane(),
                events,
                new Box(x, top + 1, pill, Metrics.CLUSTER_HEIGHT),
                new Box(x, top, count.right() - x, Metrics.CLUSTER_HEIGHT + 2),
                texts);
    }

    /// The key of the count in the head of a lane.
    static String beyondKey(LaneFrame frame) {
        return "beyond-" + frame.lane();
    }

    /// The count in the head of a lane; null where there is none.
    static @Nullable Box inHead(LaneFrame frame, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.key().equals(beyondKey(frame)))
                .map(Mark::area)
                .findFirst()
                .orElse(null);
    }

    /// Stands in the head of the lane: its events have nothing in view.
    Mark beyond(List<EventText> events) {
        Mark.Cluster none = beyond(events.size(), 0, events.getFirst());
        return cluster(none.key(), events, none.pill(), none.area(), none.texts());
    }

    /// The same for events that are only counted, of which one is known.
    Mark.Cluster beyond(int events, int here, EventText one) {
        String count = "+" + events;
        double words = type.width(count, TextRole.CLUSTER);
        double width = words + 2 * PAD;
        double x = Math.max(2, frame.plot().x() - Metrics.DOT_ROOM - width - 2);
        double y = frame.box().bottom() - Metrics.CLUSTER_HEIGHT - 4;
        Box box = new Box(x, y, width, Metrics.CLUSTER_HEIGHT);
        TextBox text =
                new TextBox(
                        count,
                        TextRole.CLUSTER,
                        x + PAD,
                        y + 1,
                        words,
                        TextRole.CLUSTER.lineHeight());
        return new Mark.Cluster(
                beyondKey(frame),
                frame.hue(),
                events,
                here,
                one.event().id(),
                false,
                box,
                box,
                StairMarks.hull(List.of(one)),
                List.of(),
                List.of(text));
    }

    private Mark cluster(
            String key, List<EventText> events, Box pill, Box area, List<TextBox> texts) {
        String selected = frame.viewport().emphasis().selected();
        List<EventText> lit =
                events.stream().filter(text -> highlighted.has(text.index())).toList();
        EventText first = lit.isEmpty() ? events.getFirst() : lit.getFirst();
        return new Mark.Cluster(
                key,
                frame.hue(),
                events.size(),
                lit.size(),
                first.event().id(),
                events.stream().anyMatch(text -> text.event().id().equals(selected)),
                area,
                pill,
                StairMarks.hull(events),
                events.stream().map(text -> text.event().id()).toList(),
                texts);
    }
}
