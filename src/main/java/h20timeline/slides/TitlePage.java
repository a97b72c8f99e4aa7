package h20timeline.slides;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;

/// The first slide: what the timeline is called, what it is about, and up to when it knows.
record TitlePage(SlideContext setting) {
    private static final double TOP = 44;
    private static final double WIDEST = 860;
    private static final double META_GAP = 12;

    Box write(SlideComposer composer) {
        Timeline timeline = setting.timeline();
        double room = Math.min(setting.room(), WIDEST);
        double bottom = setting.headBottom() - META_GAP - TextRole.SLIDE_NOTE.lineHeight();
        String title = setting.say(timeline.title());
        TextRole role = role(composer, title, room);
        int most = HeadlineSize.most(role, bottom - TOP);
        double y = composer.paragraph(title, role, SlideContext.MARGIN, TOP, room, most) + 10;
        y = about(composer, y, room, bottom);
        composer.paragraph(
                String.join("  ·  ", meta()),
                TextRole.SLIDE_NOTE,
                SlideContext.MARGIN,
                y + META_GAP,
                setting.room(),
                1);
        return new Box(
                0,
                setting.timelineTop(),
                setting.width(),
                setting.timelineBottom() - setting.timelineTop());
    }

    private static TextRole role(SlideComposer composer, String title, double room) {
        if (composer.lines(title, TextRole.SLIDE_TITLE, room) <= 2) {
            return TextRole.SLIDE_TITLE;
        }
        for (TextRole role : HeadlineSize.ROLES) {
            if (composer.lines(title, role, room) <= HeadlineSize.good(role)) {
                return role;
            }
        }
        return HeadlineSize.LEAST;
    }

    /// What it is about, as many whole sentences as there is room for.
    private double about(SlideComposer composer, double y, double room, double bottom) {
        String text = setting.say(setting.timeline().description());
        // Of a long title nothing may be left for it, however short it gets.
        while (!text.isEmpty() && y + composer.height(text, TextRole.SLIDE_PROSE, room) > bottom) {
            text = SentenceTrimmer.withoutLast(text);
        }
        return composer.paragraph(text, TextRole.SLIDE_PROSE, SlideContext.MARGIN, y, room);
    }

    private List<String> meta() {
        List<String> meta = new ArrayList<>();
        Timeline timeline = setting.timeline();
        EdtfDate asOf = timeline.asOf();
        if (asOf != null) {
            SlideMessages known =
                    timeline.isRecalled() ? SlideMessages.KNOWN_ON : SlideMessages.AS_OF;
            meta.add(known.in(setting.language(), asOf.text(setting.language())));
        }
        int events = timeline.events().size();
        int sources = timeline.sources().size();
        meta.add(counted(SlideMessages.ONE_EVENT, SlideMessages.EVENTS, events));
        if (sources > 0) {
            meta.add(counted(SlideMessages.ONE_SOURCE, SlideMessages.SOURCES, sources));
        }
        return meta;
    }

    private String counted(SlideMessages one, SlideMessages many, int count) {
        return count == 1
                ? one.in(setting.language())
                : many.in(setting.language(), setting.number(count));
    }
}
