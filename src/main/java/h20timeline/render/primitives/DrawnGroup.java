package h20timeline.render.primitives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Primitives that belong together: those of one event, or what lies between those of events.
/// Nothing of it is seen outside the `clip`, where there is one.
public record DrawnGroup(
        @Nullable String event, @Nullable Extremes clip, List<Primitive> primitives) {
    /// Copies the list.
    public DrawnGroup {
        primitives = List.copyOf(primitives);
    }

    /// What it takes of the sheet.
    public Extremes extremes() {
        Extremes extremes = Extremes.NONE;
        for (Primitive primitive : primitives) {
            extremes = extremes.with(primitive.extremes());
        }
        return extremes;
    }

    /// The same, so many times as large, with its origin somewhere else.
    public DrawnGroup scaled(double factor, double x, double y) {
        Placing placing = new Placing(factor, factor, x, y);
        return new DrawnGroup(
                event,
                clip == null ? null : clip.placed(placing),
                primitives.stream().map(primitive -> primitive.placed(placing)).toList());
    }

    /// Its words, in the order in which they are drawn.
    public List<Primitive.Words> words() {
        return primitives.stream()
                .filter(Primitive.Words.class::isInstance)
                .map(Primitive.Words.class::cast)
                .toList();
    }
}
