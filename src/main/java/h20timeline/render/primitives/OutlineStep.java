package h20timeline.render.primitives;

/// A step along an outline.
public sealed interface OutlineStep {
    /// The same step, seen through a mapping.
    OutlineStep mapped(Placing placing);

    /// The extremes with those of this step.
    Extremes within(Extremes extremes);

    /// Begins a part.
    record MoveTo(double x, double y) implements OutlineStep {
        @Override
        public OutlineStep mapped(Placing placing) {
            return new MoveTo(placing.x(x, y), placing.y(x, y));
        }

        @Override
        public Extremes within(Extremes extremes) {
            return extremes.with(x, y);
        }
    }

    /// Goes straight to a point.
    record LineTo(double x, double y) implements OutlineStep {
        @Override
        public OutlineStep mapped(Placing placing) {
            return new LineTo(placing.x(x, y), placing.y(x, y));
        }

        @Override
        public Extremes within(Extremes extremes) {
            return extremes.with(x, y);
        }
    }

    /// Goes to a point in a cubic curve with two handles.
    record CurveTo(double x1, double y1, double x2, double y2, double x, double y)
            implements OutlineStep {
        @Override
        public OutlineStep mapped(Placing placing) {
            return new CurveTo(
                    placing.x(x1, y1),
                    placing.y(x1, y1),
                    placing.x(x2, y2),
                    placing.y(x2, y2),
                    placing.x(x, y),
                    placing.y(x, y));
        }

        @Override
        public Extremes within(Extremes extremes) {
            return extremes.with(x1, y1).with(x2, y2).with(x, y);
        }
    }

    /// Goes back to where the part began.
    record Close() implements OutlineStep {
        @Override
        public OutlineStep mapped(Placing placing) {
            return this;
        }

        @Override
        public Extremes within(Extremes extremes) {
            return extremes;
        }
    }
}
