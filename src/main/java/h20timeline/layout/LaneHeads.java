package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextBox;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.EventSet;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The heads of the lanes at the left of the picture: their names, broken into as many lines as the
/// lane has, and how many events they have.
record LaneHeads(
        TimelineIndex index,
        Typesetter type,
        Viewport viewport,
        HighlightedLanes litLanes,
        double width) {
    private static final double SWATCH = 10;
    private static final double LEFT = 14;

    /// The triangle stands in the middle of what is left of the swatch.
    private static final double TRIANGLE = 8;

    /// The width in which every name fits two lines without breaking a word, within limits.
    static double need(Timeline timeline, Typesetter type, Language language) {
        double around = LEFT + SWATCH + 8 + 8;
        double words = 0;
        for (Track track : timeline.tracks()) {
            String name = Typesetter.oneLine(track.name().marked(language));
            words =
                    Math.max(
                            words,
                            type.narrowest(
                                    name, TextRole.LANE_NAME, Metrics.HEAD_MOST - around, 2));
        }
        return Math.clamp(Math.ceil(words + around), Metrics.HEAD_LEAST, Metrics.HEAD_MOST);
    }

    /// The height in which a track has its name and its count, where heads have a width.
    static double height(Track track, Typesetter type, Language language, double width) {
        double room = width - 8 - (LEFT + SWATCH + 8);
        String name = Typesetter.oneLine(track.name().marked(language));
        int lines = type.wrap(name, TextRole.LANE_NAME, Math.max(1, room), 3).size();
        return lines * TextRole.LANE_NAME.lineHeight() + TextRole.LANE_COUNT.lineHeight() + 8;
    }

    /// The head of a lane; what it says keeps clear of a count that stands in it, null for none.
    Lane lane(LaneFrame frame, @Nullable Box chip) {
        Track track = index.timeline().tracks().get(frame.lane());
        Box box = frame.box();
        double x = box.x() + LEFT;
        double textX = x + SWATCH + 8;
        double room = box.x() + (chip == null ? width - 8 : chip.x() - 4) - textX;
        double height = TextRole.LANE_NAME.lineHeight();
        int most = Math.clamp((int) ((box.height() - 4) / height), 1, 3);
        String name = Typesetter.oneLine(track.name().marked(viewport.language()));
        List<String> lines = type.wrap(name, TextRole.LANE_NAME, room, most);
        double spare = box.height() - lines.size() * height;
        double top = box.y() + Math.clamp(spare / 2, 2, 4);
        List<TextBox> texts = new ArrayList<>();
        double y = top;
        for (String line : lines) {
            texts.add(box(line, TextRole.LANE_NAME, textX, y));
            y += height;
        }
        if (y + 1 + TextRole.LANE_COUNT.lineHeight() <= box.bottom()) {
            double below = y + 1;
            counts(frame.lane())
                    .filter(count -> type.width(count, TextRole.LANE_COUNT) <= room)
                    .findFirst()
                    .ifPresent(count -> texts.add(box(count, TextRole.LANE_COUNT, textX, below)));
        }
        double middle = top + height / 2;
        Box triangle =
                viewport.surround().picture()
                        ? null
                        : new Box(
                                box.x() + (LEFT - TRIANGLE) / 2,
                                middle - TRIANGLE / 2,
                                TRIANGLE,
                                TRIANGLE);
        return new Lane(
                track.id(),
                frame.hue(),
                frame.folded(),
                box,
                triangle,
                new Box(x, middle - SWATCH / 2, SWATCH, SWATCH),
                texts);
    }

    /// How many events the lane has: those that stand out, those that are shown, or all, of how
    /// many; the same in short.
    private Stream<String> counts(int lane) {
        int shown = index.lane(lane).size();
        EventSet highlighted = viewport.emphasis().highlighted();
        if (highlighted != null) {
            int hits = litLanes.of(lane, highlighted).between(0, shown);
            return of(LayoutMessages.LIT_OF, hits, shown);
        }
        int all = index.countIn(lane);
        if (shown < all) {
            return of(LayoutMessages.SHOWN_OF, shown, all);
        }
        return Stream.of(count(all, viewport.language()));
    }

    /// A number of events in words.
    static String count(int events, Language language) {
        return events == 1
                ? LayoutMessages.ONE_EVENT.in(language)
                : LayoutMessages.EVENTS.in(
                        language, String.format(language.locale(), "%,d", events));
    }

    private Stream<String> of(LayoutMessages word, int some, int all) {
        return Stream.of(
                word.in(viewport.language(), number(some), number(all)),
                number(some) + "/" + number(all));
    }

    private String number(int count) {
        return String.format(viewport.language().locale(), "%,d", count);
    }

    private TextBox box(String text, TextRole role, double x, double y) {
        return new TextBox(text, role, x, y, type.width(text, role), role.lineHeight());
    }
}
