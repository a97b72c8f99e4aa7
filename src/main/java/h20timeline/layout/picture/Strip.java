package h20timeline.layout.picture;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import java.util.ArrayList;
import java.util.List;

/// The story strip over the axis: the turns of the story as cards in time, the links between them,
/// and a numbered pin over the date of each that is in view.
public record Strip(Box box, List<TurnCard> cards, List<Route> routes, List<Pin> pins) {
    /// A number over the axis.
    public record Pin(int number, String hue, double x, double y) {}

    /// How a link is drawn: as firmly as it is made.
    public enum Dash {
        /// Stated.
        SOLID,
        /// Suggested.
        DASHED,
        /// Only a guess.
        DOTTED
    }

    /// A corner of a route.
    public record Corner(double x, double y) {}

    /// A link as lines from the cards of its causes to the card of its effect, where its head is;
    /// the first line ends at the head, the others end in the first.
    public record Route(String key, Dash dash, List<List<Corner>> lines, TextBox word) {
        /// Copies the lines.
        public Route {
            lines = lines.stream().map(List::copyOf).toList();
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
        routes.forEach(route -> texts.add(route.word()));
        return texts;
    }
}
