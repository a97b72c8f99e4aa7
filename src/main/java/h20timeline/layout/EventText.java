package h20timeline.layout;

import h20timeline.i18n.Language;
import h20timeline.knowledge.Disclosure;
import h20timeline.layout.picture.KnownLine;
import h20timeline.layout.picture.MarkState;
import h20timeline.layout.text.TextRole;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.time.EdtfDate;
import h20timeline.time.Extent;
import h20timeline.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/// What an event says on the picture in one language, measured: its date and its headline; and the
/// colour of its track. `known` is when it became known, where that was later and is drawn.
record EventText(
        Event event,
        int index,
        String hue,
        Extent extent,
        long anchor,
        String date,
        double dateWidth,
        String headline,
        double headlineWidth,
        TextRole role,
        @Nullable Disclosure known) {
    static EventText of(
            Event event,
            int index,
            String hue,
            Language language,
            EdtfDate.Style style,
            Typesetter type) {
        Extent extent = event.date().extent();
        String date = event.date().text(language, style);
        String headline = Typesetter.oneLine(event.headline().marked(language));
        TextRole role =
                event.importance() == Importance.BACKBONE ? TextRole.LABEL_STRONG : TextRole.LABEL;
        return new EventText(
                event,
                index,
                hue,
                extent,
                extent.anchor(),
                date,
                type.width(date, TextRole.LABEL_DATE),
                headline,
                type.width(headline, role),
                role,
                null);
    }

    /// The words in lines for a picture that does not end where they do.
    EventLabel label(Typesetter type) {
        return EventLabel.of(this, Double.POSITIVE_INFINITY, Metrics.LABEL_WIDEST, type);
    }

    /// The same in another face.
    EventText as(TextRole next, Typesetter type) {
        return next == role
                ? this
                : new EventText(
                        event,
                        index,
                        hue,
                        extent,
                        anchor,
                        date,
                        dateWidth,
                        headline,
                        type.width(headline, next),
                        next,
                        known);
    }

    /// The same with the day on which the event became known.
    EventText with(@Nullable Disclosure next) {
        return new EventText(
                event,
                index,
                hue,
                extent,
                anchor,
                date,
                dateWidth,
                headline,
                headlineWidth,
                role,
                next);
    }

    /// How its mark looks in a viewport, with nothing of its text cut.
    MarkState state(Viewport viewport) {
        String id = event.id();
        return new MarkState(
                id.equals(viewport.emphasis().selected()),
                viewport.emphasis().dims(id, index),
                false);
    }

    /// Whether it became known later than it happened, and in a stretch of time.
    boolean becameKnownIn(TimeSpan visible) {
        return known != null && known.time() >= visible.start() && known.time() <= visible.end();
    }

    /// Where the day stands on which it became known, in pixels from the fixed origin; NaN where it
    /// is not drawn, or cannot be told from what ends at a pixel.
    double knownPixel(LaneFrame frame, double end) {
        double at = known == null ? Double.NaN : frame.pixel(known.time());
        return at - KnownLine.HALF - 2 > end ? at : Double.NaN;
    }
}
