package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The faces of the events last looked at. Bounded: when there are too many, it starts afresh. Safe
/// from any thread: a face is a value, and making it twice does no harm.
final class EventTextCache {
    private static final int MOST = 1 << 14;

    private final TimelineIndex index;
    private final Typesetter type;
    private final int knownYear;
    private final Map<Language, Map<Integer, EventText>> held = new ConcurrentHashMap<>();

    /// Those of events that are cards only because a picture is about them.
    private final Map<Language, Map<Integer, EventText>> raised = new ConcurrentHashMap<>();

    EventTextCache(TimelineIndex index, TextMeasure measure) {
        this.index = index;
        type = new Typesetter(measure);
        var asOf = index.timeline().asOf();
        knownYear = asOf == null ? Integer.MIN_VALUE : year(asOf.extent().anchor());
    }

    Typesetter type() {
        return type;
    }

    /// The face of the event at a position in the timeline's list.
    EventText of(int event, Language language) {
        Map<Integer, EventText> faces =
                held.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
        EventText known = faces.get(event);
        if (known != null) {
            return known;
        }
        Event e = index.timeline().events().get(event);
        EventText text =
                make(
                        e,
                        event,
                        language,
                        e.importance() == Importance.BACKBONE
                                ? EventText.Set.CARD
                                : EventText.Set.LABEL);
        if (faces.size() >= MOST) {
            faces.clear();
        }
        faces.put(event, text);
        return text;
    }

    /// The same for an event that the picture is about: a card, however important it is.
    EventText raised(int event, Language language) {
        Map<Integer, EventText> cards =
                raised.computeIfAbsent(language, l -> new ConcurrentHashMap<>());
        EventText known = cards.get(event);
        if (known == null) {
            Event e = index.timeline().events().get(event);
            known = make(e, event, language, EventText.Set.RAISED);
            if (cards.size() >= MOST) {
                cards.clear();
            }
            cards.put(event, known);
        }
        return known;
    }

    private EventText make(Event e, int event, Language language, EventText.Set set) {
        String hue = index.hueOf(e);
        return EventText.of(e, event, hue, language, set, style(e.date().extent()), type);
    }

    /// The year is said where it is not the one that the story is about.
    private EdtfDate.Style style(Extent extent) {
        return year(extent.anchor()) == knownYear ? EdtfDate.Style.BRIEF : EdtfDate.Style.SHORT;
    }

    private static int year(long seconds) {
        return java.time.LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L)).getYear();
    }
}
