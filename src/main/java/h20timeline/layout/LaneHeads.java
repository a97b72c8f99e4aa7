package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.layout.index.HighlightedLanes;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Lane;
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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The heads of the lanes at the left of the picture: their names, broken into as many lines as the
/// lane has, and how many events they have.
final class LaneHeads {
    private static final double SWATCH = 10;
    private static final double LEFT = 14;

    /// The triangle stands in the middle of what is left of the swatch.
    private static final double TRIANGLE = 8;

    private final TimelineIndex index;
    private final Typesetter type;
    private final HighlightedLanes highlighted;
    private final Map<Language, Double> widths = new ConcurrentHashMap<>();
    private final BoundedCache<HeadKey, Lane> placed = new BoundedCache<>(500);

    /// What a head depends on: neither the stretch that is seen nor the marks in it.
    private record HeadKey(
            int lane,
            boolean folded,
            Box box,
            double right,
            Language language,
            boolean picture,
            Events events) {}

    /// How many events a lane has, of these how many are shown, and how many of those stand out;
    /// below 0 where all do.
    private record Events(int all, int shown, int standOut) {}

    LaneHeads(TimelineIndex index, Typesetter type, HighlightedLanes highlighted) {
        this.index = index;
        this.type = type;
        this.highlighted = highlighted;
    }

    /// How wide the heads are; in a picture whose lanes have one row each, as wide as its names on
    /// one line. Where all tracks share one lane there are none; a slide has its margin.
    double width(Viewport viewport) {
        if (index.isTogether()) {
            return viewport.spotlight().isOn() ? Metrics.SLIDE_MARGIN : 0;
        }
        double width = width(viewport.width(), viewport.language());
        int tracks = Math.max(1, index.timeline().tracks().size());
        boolean low = viewport.height() / tracks < Metrics.LEAST_LANE;
        if (!viewport.surround().picture() || !low) {
            return width;
        }
        double line = lineWidth(index.timeline(), type, viewport.language());
        return Math.max(width, Math.min(line, viewport.width() * Metrics.HEAD_PART));
    }

    /// How wide the heads are, so far as a picture of a width allows.
    double width(double width, Language language) {
        double narrow = Math.min(Metrics.HEAD_NARROW, width * Metrics.HEAD_NARROW_PART);
        double most = Math.max(width * Metrics.HEAD_PART, narrow);
        double need =
                widths.computeIfAbsent(language, spoken -> need(index.timeline(), type, spoken));
        return Math.min(need, most);
    }

    /// The width in which every name fits two lines without breaking a word, within limits.
    private static double need(Timeline timeline, Typesetter type, Language language) {
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

    /// The width in which every name stands on one line.
    static double lineWidth(Timeline timeline, Typesetter type, Language language) {
        double widest = 0;
        for (Track track : timeline.tracks()) {
            String name = Typesetter.oneLine(track.name().marked(language));
            widest = Math.max(widest, type.width(name, TextRole.LANE_NAME));
        }
        return Math.min(Math.ceil(widest + LEFT + SWATCH + 8 + 8 + 4), Metrics.HEAD_LINE);
    }

    /// The height in which a track has its name, and its count where it is `counted`, where heads
    /// have a width.
    static double height(
            Track track, Typesetter type, Language language, double width, boolean counted) {
        double room = width - 8 - (LEFT + SWATCH + 8);
        String name = Typesetter.oneLine(track.name().marked(language));
        int lines = type.wrap(name, TextRole.LANE_NAME, Math.max(1, room), 3).size();
        double count = counted ? TextRole.LANE_COUNT.lineHeight() + 4 : 0;
        return lines * TextRole.LANE_NAME.lineHeight() + count + 4;
    }

    /// The head of a lane; what it says keeps clear of a count that stands in it, null for none.
    Lane lane(LaneFrame frame, @Nullable Box chip) {
        Viewport viewport = frame.viewport();
        double right = chip == null ? frame.plot().x() - 8 : chip.x() - 4;
        return placed.of(
                new HeadKey(
                        frame.lane(),
                        frame.folded(),
                        frame.box(),
                        right,
                        viewport.language(),
                        viewport.surround().picture(),
                        events(frame.lane(), viewport.emphasis().highlighted())),
                this::place);
    }

    private Lane place(HeadKey head) {
        Track track = index.timeline().tracks().get(head.lane());
        Box box = head.box();
        double x = box.x() + LEFT;
        double textX = x + SWATCH + 8;
        double room = head.right() - textX;
        double height = TextRole.LANE_NAME.lineHeight();
        int most = Math.clamp((int) ((box.height() - 4) / height), 1, 3);
        String name = Typesetter.oneLine(track.name().marked(head.language()));
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
            counts(head.events(), head.language())
                    .filter(count -> type.width(count, TextRole.LANE_COUNT) <= room)
                    .findFirst()
                    .ifPresent(count -> texts.add(box(count, TextRole.LANE_COUNT, textX, below)));
        }
        double middle = top + height / 2;
        Box triangle =
                head.picture()
                        ? null
                        : new Box(
                                box.x() + (LEFT - TRIANGLE) / 2,
                                middle - TRIANGLE / 2,
                                TRIANGLE,
                                TRIANGLE);
        return new Lane(
                track.id(),
                track.hue().key(),
                head.folded(),
                box,
                triangle,
                new Box(x, middle - SWATCH / 2, SWATCH, SWATCH),
                texts);
    }

    private Events events(int lane, @Nullable EventSet standOut) {
        int shown = index.lane(lane).size();
        int hits = standOut == null ? -1 : highlighted.of(lane, standOut).between(0, shown);
        return new Events(index.countIn(lane), shown, hits);
    }

    /// How many events the lane has: those that stand out, those that are shown, or all, of how
    /// many; the same in short.
    private static Stream<String> counts(Events events, Language language) {
        if (events.standOut() >= 0) {
            return of(LayoutMessages.LIT_OF, events.standOut(), events.shown(), language);
        }
        if (events.shown() < events.all()) {
            return of(LayoutMessages.SHOWN_OF, events.shown(), events.all(), language);
        }
        return Stream.of(count(events.all(), language));
    }

    /// A number of events in words.
    static String count(int events, Language language) {
        return events == 1
                ? LayoutMessages.ONE_EVENT.in(language)
                : LayoutMessages.EVENTS.in(language, language.number(events));
    }

    private static Stream<String> of(LayoutMessages word, int some, int all, Language language) {
        String first = language.number(some);
        String second = language.number(all);
        return Stream.of(word.in(language, first, second), first + "/" + second);
    }

    private TextBox box(String text, TextRole role, double x, double y) {
        return new TextBox(text, role, x, y, type.width(text, role), role.lineHeight());
    }
}
