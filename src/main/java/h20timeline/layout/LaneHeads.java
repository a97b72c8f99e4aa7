package h20timeline.layout;

import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.words.Language;
import java.util.ArrayList;
import java.util.List;

/// The names of the lanes at the left of the picture, broken into as many lines as the lane has.
record LaneHeads(TimelineIndex index, Typesetter type, Language language, double width) {
    private static final double SWATCH = 10;

    /// The width in which every name fits two lines without breaking a word, within limits.
    static double need(Timeline timeline, Typesetter type, Language language) {
        double around = 14 + SWATCH + 8 + 8;
        double words = 0;
        for (Track track : timeline.tracks()) {
            String name = Typesetter.oneLine(track.name().in(language));
            words =
                    Math.max(
                            words,
                            type.narrowest(name, TextRole.LANE_NAME, Sizes.HEAD_MOST - around, 2));
        }
        return Math.clamp(Math.ceil(words + around), Sizes.HEAD_LEAST, Sizes.HEAD_MOST);
    }

    Lane lane(LaneFrame frame) {
        Track track = index.timeline().tracks().get(frame.lane());
        Box box = frame.box();
        double x = box.x() + 14;
        double textX = x + SWATCH + 8;
        double room = box.x() + width - 8 - textX;
        double height = TextRole.LANE_NAME.lineHeight();
        double top = box.y() + Math.min(10, Math.max(2, (box.height() - height) / 2));
        int lines = Math.clamp((int) ((box.bottom() - 2 - top) / height), 1, 3);
        List<TextBox> texts = new ArrayList<>();
        double y = top;
        String name = Typesetter.oneLine(track.name().in(language));
        for (String line : type.wrap(name, TextRole.LANE_NAME, room, lines)) {
            texts.add(box(line, TextRole.LANE_NAME, textX, y));
            y += height;
        }
        int count = index.lane(frame.lane()).size();
        String events =
                count == 1
                        ? LayoutWord.ONE_EVENT.in(language)
                        : LayoutWord.EVENTS.in(
                                language, String.format(language.locale(), "%,d", count));
        boolean roomForCount =
                y + 1 + TextRole.LANE_COUNT.lineHeight() <= box.bottom()
                        && type.width(events, TextRole.LANE_COUNT) <= room;
        if (roomForCount) {
            texts.add(box(events, TextRole.LANE_COUNT, textX, y + 1));
        }
        return new Lane(
                track.id(),
                frame.hue(),
                box,
                new Box(x, top + (height - SWATCH) / 2, SWATCH, SWATCH),
                texts);
    }

    private TextBox box(String text, TextRole role, double x, double y) {
        return new TextBox(text, role, x, y, type.width(text, role), role.lineHeight());
    }
}
