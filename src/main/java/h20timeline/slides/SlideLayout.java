package h20timeline.slides;

import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.story.ShowStep;
import h20timeline.story.StatusSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Writes the slide of a step.
record SlideLayout(SlideContext setting, StatusSummary standing) {
    /// The slides of a step with its number among all, one or more: its pages, or what it shows one
    /// after the other where it builds.
    List<Slide> slides(ShowStep step, String number) {
        List<SlidePage> pages =
                switch (step.kind()) {
                    case TITLE -> one(composer -> new TitlePage(setting).write(composer));
                    case EVENTS -> events(step);
                    case OVERVIEW -> one(composer -> overview(composer, step));
                    case CLOSING ->
                            new ClosingPage(setting, standing, setting.say(step.title())).pages();
                };
        boolean builds = builds(step);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            SlidePage page = pages.get(i);
            String part =
                    builds || pages.size() == 1
                            ? number
                            : SlideMessages.PAGE_OF.in(
                                    setting.language(), number, i + 1, pages.size());
            Box box = page.timeline();
            if (box != null) {
                new SlideLegend(setting).write(page.composer(), step);
            }
            new SlideFooter(setting).write(page.composer(), step, part);
            slides.add(
                    new Slide(
                            setting.width(),
                            setting.height(),
                            page.composer().texts(),
                            page.composer().ornaments(),
                            box));
        }
        return slides;
    }

    private List<SlidePage> one(Function<SlideComposer, Box> write) {
        SlideComposer composer = new SlideComposer(setting.type());
        Box timeline = write.apply(composer);
        return List.of(new SlidePage(composer, timeline));
    }

    /// Whether a step shows its events one after the other.
    private boolean builds(ShowStep step) {
        return step.delivery().build() && setting.events(step.focus()).size() > 1;
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
        return new Slide(setting.width(), setting.height(), composer.texts(), List.of(), null);
    }

    private List<SlidePage> events(ShowStep step) {
        List<Event> events = setting.events(step.focus());
        String title = setting.say(step.title());
        if (events.size() > 1) {
            EventsPage page = new EventsPage(setting, title, events);
            return builds(step)
                    ? IntStream.rangeClosed(1, events.size()).mapToObj(page::upTo).toList()
                    : page.pages();
        }
        if (events.size() == 1) {
            return new EventPage(setting, title, events.getFirst()).pages();
        }
        SlideComposer composer = new SlideComposer(setting.type());
        headline(composer, title);
        return List.of(SlidePage.over(setting, composer, setting.headBottom()));
    }

    private void headline(SlideComposer composer, String title) {
        for (TextRole role : HeadlineSize.ROLES) {
            double height = composer.height(title, role, setting.room());
            if (SlideContext.TOP + height <= setting.headBottom() || role == HeadlineSize.LEAST) {
                int most = HeadlineSize.most(role, setting.headBottom() - SlideContext.TOP);
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
        return new Box(0, y, setting.width(), setting.timelineBottom() - y);
    }
}
