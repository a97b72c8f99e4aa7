package h20timeline.slides;

import h20timeline.layout.Box;
import h20timeline.layout.TextRole;
import h20timeline.model.Event;
import h20timeline.story.Standing;
import h20timeline.story.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the slide of a step.
record SlideLayout(Setting setting, Standing standing) {
    /// A slide with its number among all.
    Slide slide(Step step, int number, int of) {
        Sheet sheet = new Sheet(setting.type());
        @Nullable Box timeline =
                switch (step.kind()) {
                    case TITLE -> new TitlePage(setting).write(sheet);
                    case EVENTS -> events(sheet, step);
                    case OVERVIEW -> overview(sheet, step);
                    case CLOSING -> {
                        ClosingPage.of(setting, standing).write(sheet, step);
                        yield null;
                    }
                };
        new Foot(setting).write(sheet, step, number, of);
        return done(sheet, timeline);
    }

    /// What is left of a slide whose step cannot be drawn: its title.
    static Slide fallback(Step step, Setting setting) {
        Sheet sheet = new Sheet(setting.type());
        double y =
                sheet.paragraph(
                        setting.say(step.title()),
                        TextRole.SLIDE_HEADLINE_SMALL,
                        Setting.MARGIN,
                        Setting.TOP,
                        setting.room(),
                        5);
        String fault = SlideWord.FAULT.in(setting.language());
        sheet.paragraph(fault, TextRole.SLIDE_PROSE, Setting.MARGIN, y + 10, setting.room());
        return new Slide(setting.width(), sheet.texts(), List.of(), null);
    }

    private Slide done(Sheet sheet, @Nullable Box timeline) {
        return new Slide(setting.width(), sheet.texts(), sheet.ornaments(), timeline);
    }

    private Box events(Sheet sheet, Step step) {
        List<Event> events = setting.events(step.focus());
        String title = setting.say(step.title());
        switch (events.size()) {
            case 0 -> headline(sheet, title);
            case 1 -> new EventPage(setting, title, events.getFirst()).write(sheet);
            default -> new EventsPage(setting, title, events).write(sheet);
        }
        return new Box(
                0,
                Setting.TIMELINE_TOP,
                setting.width(),
                Setting.TIMELINE_BOTTOM - Setting.TIMELINE_TOP);
    }

    private void headline(Sheet sheet, String title) {
        for (TextRole role : Headline.ROLES) {
            double height = sheet.height(title, role, setting.room());
            if (Setting.TOP + height <= Setting.HEAD_BOTTOM || role == Headline.LEAST) {
                int most = Headline.most(role, Setting.HEAD_BOTTOM - Setting.TOP);
                sheet.paragraph(title, role, Setting.MARGIN, Setting.TOP, setting.room(), most);
                return;
            }
        }
    }

    private Box overview(Sheet sheet, Step step) {
        TextRole role = TextRole.SLIDE_HEADLINE_SMALL;
        String title = setting.say(step.title());
        double y = sheet.paragraph(title, role, Setting.MARGIN, 14, setting.room(), 1) + 8;
        return new Box(0, y, setting.width(), Setting.TIMELINE_BOTTOM - y);
    }
}
