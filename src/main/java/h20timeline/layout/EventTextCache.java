package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.knowledge.Disclosure;
import h20timeline.knowledge.KnownSince;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.time.EdtfDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The faces of the events last looked at. Bounded: when there are too many, it starts afresh. Safe
/// from any thread: a face is a value, and making it twice does no harm.
final class EventTextCache {
    private static final int MOST = 1 << 14;

    private final TimelineIndex index;
    private final Typesetter type;
    private final DateStyles styles;
    private final AxisCutter cutter;
    private final Map<Manner, Map<Integer, EventText>> held = new ConcurrentHashMap<>();

    private final KnownSince since;

    /// A language, whether the year of the story goes without saying, and whether events have the
    /// day on which they became known.
    record Manner(Language language, boolean yearless, boolean bothClocks) {}

    EventTextCache(TimelineIndex index, TextMeasure measure, AxisCutter cutter) {
        this.index = index;
        this.cutter = cutter;
        type = new Typesetter(measure);
        styles = DateStyles.of(index);
        since = new KnownSince(index.timeline());
    }

    Typesetter type() {
        return type;
    }

    /// The face of the event at a position in the timeline's list.
    EventText of(int event, Viewport viewport) {
        Manner manner = manner(viewport);
        Map<Integer, EventText> faces =
                held.computeIfAbsent(manner, l -> new ConcurrentHashMap<>());
        EventText known = faces.get(event);
        if (known != null) {
            return known;
        }
        Event e = index.timeline().events().get(event);
        EventText text = make(e, event, manner);
        if (faces.size() >= MOST) {
            faces.clear();
        }
        faces.put(event, text);
        return text;
    }

    Manner manner(Viewport viewport) {
        return new Manner(
                viewport.language(),
                styles.isYearless(viewport, cutter.of(viewport)),
                viewport.emphasis().bothClocks());
    }

    private EventText make(Event e, int event, Manner manner) {
        String hue = index.hueOf(e);
        EdtfDate.Style style = styles.of(e.date(), manner.yearless());
        EventText text = EventText.of(e, event, hue, manner.language(), style, type);
        return manner.bothClocks() ? text.with(Disclosure.of(e, since)) : text;
    }
}
