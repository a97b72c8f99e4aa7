package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.index.TurnLinks;
import h20timeline.layout.index.Turns;
import h20timeline.layout.picture.Glyph;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.picture.Strip;
import h20timeline.layout.picture.TimeScale;
import h20timeline.layout.picture.TurnCard;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import java.util.ArrayList;
import java.util.List;

/// Lays out the story strip: cards of one width across the picture, in time, under a channel in
/// which the links run. Does not depend on where the viewport is, but for the pins.
final class StripLayout implements StoryStrip {
    static final double PINS = 24;
    private static final double LEAST_CARD = 168;
    private static final double GAP = 10;

    private final TimelineIndex index;
    private final double width;
    private final List<String> ids;
    private final Turns turns;
    private final List<TurnText.CardText> sets = new ArrayList<>();
    private final StripChannel channel;
    private final double cardWidth;
    private final double cardHeight;

    StripLayout(
            TimelineIndex index,
            Typesetter type,
            double width,
            Language language,
            Turns turns,
            boolean links) {
        DateStyles styles = DateStyles.of(index);
        this.index = index;
        this.width = width;
        this.turns = turns;
        ids = cards(index, turns, width);
        double room = width - 2 * Metrics.MARGIN - (ids.size() - 1) * GAP;
        cardWidth = Math.floor(room / Math.max(1, ids.size()));
        for (String id : ids) {
            TurnText text = new TurnText(event(id), language, cardWidth, type, styles);
            sets.add(text.set(turns.numberOf(id) > 0));
        }
        cardHeight = sets.stream().mapToDouble(TurnText.CardText::height).max().orElse(0);
        List<TurnLinks.Bundle> bundles = links ? TurnLinks.of(index, ids) : List.of();
        channel = new StripChannel(bundles, ids, cardWidth + GAP, cardWidth, type, width, language);
    }

    /// Whether a picture has the width for it.
    static boolean fits(Turns turns, double width) {
        double room = width - 2 * Metrics.MARGIN - (turns.ids().size() - 1) * GAP;
        return turns.isShown() && room / turns.ids().size() >= LEAST_CARD;
    }

    private static List<String> cards(TimelineIndex index, Turns turns, double width) {
        double room = width - 2 * Metrics.MARGIN - turns.ids().size() * GAP;
        boolean one = room / (turns.ids().size() + 1) >= LEAST_CARD;
        return one ? turns.withEffect(index) : turns.ids();
    }

    @Override
    public List<String> ids() {
        return ids;
    }

    /// The height with the channel of the links above and the pins below.
    @Override
    public double height() {
        return channel.height() + cardHeight + PINS;
    }

    @Override
    public Strip strip(double top, Viewport viewport, Box plot, TimeScale scale) {
        List<TurnCard> cards = new ArrayList<>();
        double y = top + channel.height();
        for (int i = 0; i < ids.size(); i++) {
            cards.add(card(i, y, viewport));
        }
        List<Strip.Route> routes = channel.routes(top, y);
        List<Strip.Pin> pins = new ArrayList<>();
        for (String id : turns.ids()) {
            double x = plot.x() + scale.x(event(id).date().extent().anchor());
            if (x >= plot.x() && x <= plot.right()) {
                String hue = index.hueOf(event(id));
                pins.add(new Strip.Pin(turns.numberOf(id), hue, x, x, y + cardHeight + PINS / 2));
            }
        }
        return new Strip(
                new Box(0, top, width, height()),
                cards,
                routes,
                Strip.Pin.apart(pins, plot.right()));
    }

    private TurnCard card(int place, double y, Viewport viewport) {
        String id = ids.get(place);
        Event event = event(id);
        double x = left(place);
        TurnText.CardText set = sets.get(place);
        return new TurnCard(
                id,
                index.hueOf(event),
                Glyph.of(event.status()),
                turns.numberOf(id),
                new MarkState(
                        viewport.marks(id),
                        viewport.emphasis().dims(id, index.positionOf(id)),
                        false),
                new Box(x, y, cardWidth, cardHeight),
                x + set.statusX(),
                y + set.statusY(),
                set.texts().stream().map(text -> text.moved(x, y)).toList());
    }

    private double left(int place) {
        return Metrics.MARGIN + place * (cardWidth + GAP);
    }

    private Event event(String id) {
        return index.inOrder(index.orderOf(id));
    }
}
