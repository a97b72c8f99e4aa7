package h20timeline.render;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.Mark;
import org.jspecify.annotations.Nullable;

/// What the nodes of a mark cannot change: its kind, its shape of a status, the number of a turn,
/// whether a bar has a status, and the hue.
record MarkLook(
        Class<? extends Mark> kind,
        @Nullable Glyph glyph,
        int turn,
        boolean status,
        @Nullable String hue) {
    static MarkLook of(Mark mark) {
        return switch (mark) {
            case Mark.OfEvent event ->
                    new MarkLook(
                            mark.getClass(),
                            event.glyph(),
                            event.turn(),
                            event instanceof Mark.Bar bar && !Double.isNaN(bar.statusX()),
                            event.hue());
            case Mark.Cluster cluster -> hued(mark, cluster.hue());
            case Mark.Density density -> hued(mark, density.hue());
            case Mark.Elbow elbow -> hued(mark, null);
        };
    }

    private static MarkLook hued(Mark mark, @Nullable String hue) {
        return new MarkLook(mark.getClass(), null, 0, false, hue);
    }
}
