package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.List;

/// What all slides of a deck share: the timeline, the language, the measure of its texts, and the
/// shape; and from it the margins.
record SlideContext(Timeline timeline, Typesetter type, Language language, double shape) {
    /// The empty sides.
    static final double MARGIN = 32;

    /// Where the head of a slide begins.
    static final double TOP = 26;

    /// What lies between the head of a slide and its timeline.
    static final double HEAD_GAP = 8;

    private static final double HEAD = 300;

    /// How much of the height that an upright slide has more belongs to its head.
    private static final double HEAD_SHARE = 0.4;

    double width() {
        return Slide.widthOf(shape);
    }

    double height() {
        return Slide.heightOf(shape);
    }

    /// Where the head of a slide ends, and the timeline begins a little below.
    double headBottom() {
        return HEAD + (height() - Slide.HEIGHT) * HEAD_SHARE;
    }

    double timelineTop() {
        return headBottom() + HEAD_GAP;
    }

    /// The line of sources and of the number of the slide.
    double footTop() {
        return height() - 22;
    }

    /// The line over it that explains the shapes and colours of the timeline.
    double legendTop() {
        return footTop() - 18;
    }

    double timelineBottom() {
        return legendTop() - 2;
    }

    /// Where a head ends that has much to say: the timeline under it has the least height that a
    /// picture has.
    double headLowest() {
        return timelineBottom() - HEAD_GAP - Viewport.LEAST_HEIGHT;
    }

    /// Where the text of a page without a timeline ends.
    double pageBottom() {
        return footTop() - 12;
    }

    /// The room between the margins.
    double room() {
        return width() - 2 * MARGIN;
    }

    double right() {
        return width() - MARGIN;
    }

    /// A text on one line, marked where it is in another language.
    String say(Text text) {
        return Typesetter.oneLine(text.marked(language));
    }

    /// The events of some ids that the timeline has.
    List<Event> events(List<String> ids) {
        return ids.stream().flatMap(id -> timeline.event(id).stream()).toList();
    }

    /// The palette name of the colour of an event's track.
    String hue(Event event) {
        return timeline.track(event.track()).map(Track::hue).map(h -> h.key()).orElse("slate");
    }

    String number(int count) {
        return language.number(count);
    }
}
