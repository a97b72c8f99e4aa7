package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.time.TimeSpan;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// One thing to draw, already placed. The renderer switches over this and decides nothing else.
/// Marks of events carry the event's id, never the event.
public sealed interface Mark {
    /// What stays the same while this mark moves: lets a renderer keep its nodes.
    String key();

    /// The texts of this mark, each in its place.
    List<TextBox> texts();

    /// Where a click belongs to it.
    Box area();

    /// A mark that stands for one event.
    sealed interface OfEvent extends Mark permits Label, Bar, Dot, TurnCard {
        /// The event's id.
        String id();

        /// Where links end: the pixel of its date.
        double anchorX();

        /// Where links end: the height of its dot.
        double anchorY();

        /// The palette name of its track's colour.
        String hue();

        /// The shape of its dot: how well it is established.
        Glyph glyph();

        /// Whether it is selected, dim or cut.
        MarkState state();

        /// Its number in the story strip, which stands in its dot; 0 for none.
        default int turn() {
            return 0;
        }

        /// Whether it is the selected event.
        default boolean selected() {
            return state().selected();
        }

        /// Whether it is drawn dim because other events are highlighted.
        default boolean dim() {
            return state().dim();
        }

        /// Whether some of its headline is not shown.
        default boolean cut() {
            return state().cut();
        }

        @Override
        default String key() {
            return id();
        }
    }

    /// An event with its words right of its dot.
    record Label(
            String id,
            String hue,
            Glyph glyph,
            int turn,
            MarkState state,
            Box area,
            double anchorX,
            double anchorY,
            DateShape date,
            List<TextBox> texts)
            implements OfEvent {
        /// Copies the list.
        public Label {
            texts = List.copyOf(texts);
        }
    }

    /// Something that lasted: its `body` is as long as it is seen to last, its words are inside or
    /// right of it. At `statusX` it has the sign of its status, nowhere where that is NaN.
    record Bar(
            String id,
            String hue,
            Glyph glyph,
            int turn,
            MarkState state,
            Box area,
            Box body,
            double statusX,
            double anchorX,
            double anchorY,
            DateShape date,
            List<TextBox> texts)
            implements OfEvent {
        /// Copies the list.
        public Bar {
            texts = List.copyOf(texts);
        }
    }

    /// An event without room for its words.
    record Dot(
            String id,
            String hue,
            Glyph glyph,
            int turn,
            MarkState state,
            Box area,
            double anchorX,
            double anchorY,
            DateShape date)
            implements OfEvent {
        /// Its text is always cut: it shows none.
        public Dot {
            state = state.withCut(true);
        }

        @Override
        public List<TextBox> texts() {
            return List.of();
        }
    }

    /// Several events that have no room: their count, and how many of them are lit. `first` is the
    /// first that is lit, or else the first; `span` is the time they lie in, for zooming in. The
    /// count stands in the `pill`. `ids` are the events, or empty where they are all the others of
    /// the span.
    record Cluster(
            String key,
            String hue,
            int count,
            int highlighted,
            String first,
            boolean selected,
            Box area,
            Box pill,
            TimeSpan span,
            List<String> ids,
            List<TextBox> texts)
            implements Mark {
        /// Copies the lists.
        public Cluster {
            ids = List.copyOf(ids);
            texts = List.copyOf(texts);
        }

        /// Whether others stand out and none of these does.
        public boolean dim() {
            return highlighted == 0 && !selected;
        }
    }

    /// So many events that even clusters would touch: how many there are, as columns `0..1` high.
    record Density(String key, String hue, Box area, double columnWidth, List<Column> columns)
            implements Mark {
        /// One column: its left side, its height as a part of the area's, and its events. The part
        /// of it from its foot to `litHeight` stands for those that are lit.
        public record Column(
                double x,
                double height,
                int count,
                double litHeight,
                int highlighted,
                TimeSpan span) {}

        /// Copies the list.
        public Density {
            columns = List.copyOf(columns);
        }

        @Override
        public List<TextBox> texts() {
            return List.of();
        }

        /// Whether some event of it does not stand out.
        public boolean dimmed() {
            return columns.stream().anyMatch(column -> column.highlighted() < column.count());
        }
    }

    /// A link between two events: lines with corners, of which the first ends with a head at the
    /// effect, the others lead to it; what it says where there is room for the word. It is dim when
    /// both events are.
    record Elbow(
            String key,
            LinkDash dash,
            MarkState state,
            List<List<Corner>> lines,
            @Nullable TextBox word)
            implements Mark {
        /// Copies the lists.
        public Elbow {
            lines = lines.stream().map(List::copyOf).toList();
        }

        @Override
        public List<TextBox> texts() {
            return word == null ? List.of() : List.of(word);
        }

        /// Whether it is a link of the selected event.
        public boolean ofSelected() {
            return state.selected();
        }

        /// Whether both of its events are dim.
        public boolean dim() {
            return state.dim();
        }

        @Override
        public Box area() {
            DoubleSummaryStatistics x = extent(Corner::x);
            DoubleSummaryStatistics y = extent(Corner::y);
            return new Box(
                    x.getMin(), y.getMin(), x.getMax() - x.getMin(), y.getMax() - y.getMin());
        }

        private DoubleSummaryStatistics extent(ToDoubleFunction<Corner> of) {
            return lines.stream().flatMap(List::stream).mapToDouble(of).summaryStatistics();
        }
    }
}
