package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;

/// The story strip over the axis: the turns of the story as cards in time, the links between them,
/// and a numbered pin over the date of each that is in view.
public record Strip(Box box, List<TurnCard> cards, List<Route> routes, List<Pin> pins) {
    /// A number over the axis: its stem is at `x`, its disc at `discX`, which keeps clear of
    /// others.
    public record Pin(int number, String hue, double x, double discX, double y) {
        private static final double APART = 20;

        /// Pins from the left, none of whose discs touch, up to a right end.
        public static List<Pin> apart(List<Pin> pins, double right) {
            List<Pin> apart = new ArrayList<>();
            double[] at = pins.stream().mapToDouble(Pin::x).toArray();
            for (int i = 1; i < at.length; i++) {
                at[i] = Math.max(at[i], at[i - 1] + APART);
            }
            double most = right;
            for (int i = at.length - 1; i >= 0; i--) {
                // As far back towards the date as the others leave room.
                double next = i + 1 < at.length ? at[i + 1] - APART : most;
                at[i] = Math.min(at[i], next);
            }
            for (int i = 0; i < at.length; i++) {
                Pin pin = pins.get(i);
                apart.add(new Pin(pin.number, pin.hue, pin.x, at[i], pin.y));
            }
            return apart;
        }
    }

    /// A link as lines from the cards of its causes to the card of its effect, where its head is;
    /// the first line ends at the head, the others end in the first.
    public record Route(String key, LinkDash dash, List<List<Corner>> lines, List<TextBox> words) {
        /// Copies the lists.
        public Route {
            lines = lines.stream().map(List::copyOf).toList();
            words = List.copyOf(words);
        }
    }

    /// Copies the lists.
    public Strip {
        cards = List.copyOf(cards);
        routes = List.copyOf(routes);
        pins = List.copyOf(pins);
    }

    /// Every text of it.
    public List<TextBox> texts() {
        List<TextBox> texts = new ArrayList<>();
        cards.forEach(card -> texts.addAll(card.texts()));
        routes.forEach(route -> texts.addAll(route.words()));
        return texts;
    }
}
