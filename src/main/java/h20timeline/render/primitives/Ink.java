package h20timeline.render.primitives;

import java.util.List;

/// What an area is filled with.
public sealed interface Ink {
    /// The same on another sheet.
    Ink placed(Placing placing);

    /// One colour.
    record Plain(Rgba colour) implements Ink {
        @Override
        public Ink placed(Placing placing) {
            return this;
        }
    }

    /// Colours along a line from one point to another, in the units of the sheet.
    record Gradient(double fromX, double fromY, double toX, double toY, List<Stop> stops)
            implements Ink {
        /// Copies the list.
        public Gradient {
            stops = List.copyOf(stops);
        }

        @Override
        public Ink placed(Placing placing) {
            return new Gradient(
                    placing.x(fromX, fromY),
                    placing.y(fromX, fromY),
                    placing.x(toX, toY),
                    placing.y(toX, toY),
                    stops);
        }

        /// The colour at a part of the line.
        public Rgba at(double part) {
            Stop before = stops.getFirst();
            for (Stop stop : stops) {
                if (stop.part() >= part) {
                    double length = stop.part() - before.part();
                    double share = length <= 0 ? 1 : (part - before.part()) / length;
                    return mixed(before.colour(), stop.colour(), share);
                }
                before = stop;
            }
            return before.colour();
        }

        private static Rgba mixed(Rgba one, Rgba other, double share) {
            return new Rgba(
                    (int) Math.round(one.red() + (other.red() - one.red()) * share),
                    (int) Math.round(one.green() + (other.green() - one.green()) * share),
                    (int) Math.round(one.blue() + (other.blue() - one.blue()) * share),
                    one.alpha() + (other.alpha() - one.alpha()) * share);
        }
    }

    /// A colour at a part of a line, from 0 to 1.
    record Stop(double part, Rgba colour) {}
}
