package h20timeline.slides;

import h20timeline.layout.Box;
import h20timeline.layout.TextRole;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.List;

/// The first slide: what the timeline is called, what it is about, and up to when it knows.
record TitlePage(Setting setting) {
    private static final double TOP = 44;
    private static final double WIDEST = 860;
    private static final double META_GAP = 12;

    Box write(Sheet sheet) {
        Timeline timeline = setting.timeline();
        double room = Math.min(setting.room(), WIDEST);
        double bottom = Setting.HEAD_BOTTOM - META_GAP - TextRole.SLIDE_NOTE.lineHeight();
        String title = setting.say(timeline.title());
        TextRole role = role(sheet, title, room);
        int most = Headline.most(role, bottom - TOP);
        double y = sheet.paragraph(title, role, Setting.MARGIN, TOP, room, most) + 10;
        y = about(sheet, y, room, bottom);
        sheet.paragraph(
                String.join("  ·  ", meta()),
                TextRole.SLIDE_NOTE,
                Setting.MARGIN,
                y + META_GAP,
                setting.room(),
                1);
        return new Box(
                0,
                Setting.TIMELINE_TOP,
                setting.width(),
                Setting.TIMELINE_BOTTOM - Setting.TIMELINE_TOP);
    }

    private static TextRole role(Sheet sheet, String title, double room) {
        if (sheet.lines(title, TextRole.SLIDE_TITLE, room) <= 2) {
            return TextRole.SLIDE_TITLE;
        }
        for (TextRole role : Headline.ROLES) {
            if (sheet.lines(title, role, room) <= Headline.good(role)) {
                return role;
            }
        }
        return Headline.LEAST;
    }

    /// What it is about, as many whole sentences as there is room for.
    private double about(Sheet sheet, double y, double room, double bottom) {
        String text = setting.say(setting.timeline().description());
        while (y + sheet.height(text, TextRole.SLIDE_PROSE, room) > bottom) {
            text = Sentences.withoutLast(text);
        }
        return sheet.paragraph(text, TextRole.SLIDE_PROSE, Setting.MARGIN, y, room);
    }

    private List<String> meta() {
        List<String> meta = new ArrayList<>();
        Timeline timeline = setting.timeline();
        EdtfDate asOf = timeline.asOf();
        if (asOf != null) {
            meta.add(SlideWord.AS_OF.in(setting.language(), asOf.text(setting.language())));
        }
        int events = timeline.events().size();
        int sources = timeline.sources().size();
        meta.add(counted(SlideWord.ONE_EVENT, SlideWord.EVENTS, events));
        if (sources > 0) {
            meta.add(counted(SlideWord.ONE_SOURCE, SlideWord.SOURCES, sources));
        }
        return meta;
    }

    private String counted(SlideWord one, SlideWord many, int count) {
        return count == 1
                ? one.in(setting.language())
                : many.in(setting.language(), setting.number(count));
    }
}
