package h20timeline.slides;

import h20timeline.layout.picture.Glyph;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextRole;
import h20timeline.model.Event;
import h20timeline.model.Hue;
import h20timeline.model.ModelMessages;
import h20timeline.model.Status;
import h20timeline.model.Track;
import h20timeline.story.ShowStep;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The line over the last that explains the shapes and the colours of a slide's timeline: those
/// that the events in its time have, and no others. Where it is too long, the shapes come first.
record SlideLegend(SlideContext setting) {
    private static final TextRole ROLE = TextRole.SLIDE_FOOT;
    private static final double SIGN = 9;
    private static final double SIGN_GAP = 5;
    private static final double APART = 16;

    private record LegendEntry(String words, SlideShape sign) {}

    void write(SlideComposer composer, ShowStep step) {
        List<Event> events =
                setting.timeline().events().stream()
                        .filter(event -> isShown(event, step.range()))
                        .toList();
        double x = SlideContext.MARGIN;
        double y = setting.legendTop();
        Box sign = new Box(0, (ROLE.lineHeight() - SIGN) / 2, SIGN, SIGN);
        for (LegendEntry entry : entries(events, sign)) {
            double wide = SIGN + SIGN_GAP + composer.width(entry.words(), ROLE);
            if (x + wide > setting.right()) {
                continue;
            }
            composer.add(entry.sign().moved(x, y));
            composer.endingAt(entry.words(), ROLE, x + wide, y);
            x += wide + APART;
        }
    }

    private static boolean isShown(Event event, TimeSpan range) {
        TimeSpan reach = event.date().extent().reach();
        return reach.start() < range.end() && reach.end() > range.start();
    }

    private List<LegendEntry> entries(List<Event> events, Box sign) {
        List<LegendEntry> entries = new ArrayList<>();
        Set<Status> statuses =
                events.stream()
                        .filter(event -> event.given().status())
                        .map(Event::status)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
        for (Status status : statuses) {
            entries.add(
                    new LegendEntry(
                            ModelMessages.of(status).in(setting.language()),
                            new SlideShape.Shape(sign, Glyph.of(status), Hue.SLATE.key())));
        }
        Set<String> tracks =
                events.stream()
                        .map(Event::track)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (Track track : setting.timeline().tracks()) {
            if (tracks.contains(track.id())) {
                entries.add(
                        new LegendEntry(
                                setting.say(track.name()),
                                new SlideShape.Swatch(sign, track.hue().key())));
            }
        }
        return entries;
    }
}
