package h20timeline.slides;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.story.ShowStep;
import h20timeline.story.StatusSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the slide of a step.
record SlideLayout(SlideContext setting, StatusSummary standing) {
    /// A slide with its number among all.
    Slide slide(ShowStep step, int number, int of) {
        SlideComposer composer = new SlideComposer(setting.type());
        @Nullable Box timeline =
                switch (step.kind()) {
                    case TITLE -> new TitlePage(setting).write(composer);
                    case EVENTS -> events(composer, step);
                    case OVERVIEW -> overview(composer, step);
                    case CLOSING -> {
                        ClosingPage.of(setting, standing).write(composer, step);
                        yield null;
                    }
                };
        new SlideFooter(setting).write(composer, step, number, of);
        return done(composer, timeline);
    }

    /// What is left of a slide whose step cannot be drawn: its title.
    static Slide fallback(ShowStep step, SlideContext setting) {
        SlideComposer composer = new SlideComposer(setting.type());
        double y =
                composer.paragraph(
                        setting.say(step.title()),
                        TextRole.SLIDE_HEADLINE_SMALL,
                        SlideContext.MARGIN,
                        SlideContext.TOP,
                        setting.room(),
                        5);
        String fault = SlideMessages.FAULT.in(setting.language());
        composer.paragraph(
                fault, TextRole.SLIDE_PROSE, SlideContext.MARGIN, y + 10, setting.room());
        return new Slide(setting.width(), composer.texts(), List.of(), null);
    }

    private Slide done(SlideComposer composer, @Nullable Box timeline) {
        return new Slide(setting.width(), composer.texts(), composer.ornaments(), timeline);
    }

    private Box events(SlideComposer composer, ShowStep step) {
        List<Event> events = setting.events(step.focus());
        String title = setting.say(step.title());
        switch (events.size()) {
            case 0 -> headline(composer, title);
            case 1 -> new EventPage(setting, title, events.getFirst()).write(composer);
            default -> new EventsPage(setting, title, events).write(composer);
        }
        return new Box(
                0,
                SlideContext.TIMELINE_TOP,
                setting.width(),
                SlideContext.TIMELINE_BOTTOM - SlideContext.TIMELINE_TOP);
    }

    private void headline(SlideComposer composer, String title) {
        for (TextRole role : HeadlineSize.ROLES) {
            double height = composer.height(title, role, setting.room());
            if (SlideContext.TOP + height <= SlideContext.HEAD_BOTTOM
                    || role == HeadlineSize.LEAST) {
                int most = HeadlineSize.most(role, SlideContext.HEAD_BOTTOM - SlideContext.TOP);
                composer.paragraph(
                        title, role, SlideContext.MARGIN, SlideContext.TOP, setting.room(), most);
                return;
            }
        }
    }

    private Box overview(SlideComposer composer, ShowStep step) {
        TextRole role = TextRole.SLIDE_HEADLINE_SMALL;
        String title = setting.say(step.title());
        double y = composer.paragraph(title, role, SlideContext.MARGIN, 14, setting.room(), 1) + 8;
        return new Box(0, y, setting.width(), SlideContext.TIMELINE_BOTTOM - y);
    }
}
