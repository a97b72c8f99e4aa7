package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.story.ShowStep;
import h20timeline.story.StatusSummary;
import h20timeline.story.Story;
import h20timeline.time.TimeSpan;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A timeline ready to be presented: its steps, and the slide and the picture of each. Made once
/// for a timeline, which takes as long as it is; never changes. Safe from any thread.
public final class SlideDeck {
    /// Cards of the title: more would stand in each other's way.
    private static final int MOST_CARDS = 10;

    /// Events of which one picture may have the words of all that matter.
    private static final int MOST_WHOLE = 500;

    private final Timeline timeline;
    private final List<ShowStep> steps;
    private final StatusSummary summary;
    private final Typesetter type;

    /// The timeline in its lanes, and with all of them in one.
    private final TimelineLayout lanes;

    private final TimelineLayout together;

    /// The events that the title shows as cards.
    private final List<String> landmarks;

    /// For all of the timeline of a layout, whatever that leaves out.
    public static SlideDeck of(TimelineLayout layout) {
        TimelineIndex index = layout.index();
        Timeline timeline = index.timeline();
        boolean all = index.size() == timeline.events().size();
        return new SlideDeck(all ? index : new TimelineIndex(timeline), layout.measure());
    }

    /// For the timeline of an index and one way to measure text.
    public SlideDeck(TimelineIndex index, TextMeasure measure) {
        timeline = index.timeline();
        steps = Story.of(timeline, index.all(), index.story());
        summary = StatusSummary.of(timeline);
        type = new Typesetter(measure);
        landmarks = landmarks(index);
        lanes = new TimelineLayout(index, measure);
        together = new TimelineLayout(TimelineIndex.together(timeline), measure);
    }

    /// The most important events that there are, in time; of many, some that lie apart.
    private static List<String> landmarks(TimelineIndex index) {
        Importance most =
                index.timeline().events().stream()
                        .map(Event::importance)
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        List<String> all =
                IntStream.range(0, index.size())
                        .mapToObj(index::inOrder)
                        .filter(event -> event.importance() == most)
                        .map(Event::id)
                        .toList();
        int apart = (all.size() + MOST_CARDS - 1) / MOST_CARDS;
        return IntStream.range(0, all.size())
                .filter(i -> i % apart == 0)
                .mapToObj(all::get)
                .toList();
    }

    /// What is presented.
    public Timeline timeline() {
        return timeline;
    }

    /// The steps, at least two.
    public List<ShowStep> steps() {
        return steps;
    }

    /// The slide of a step, counted from 0. A step that cannot be laid out has its title alone.
    public Slide slide(int step, Language language, double width) {
        SlideContext context = new SlideContext(timeline, type, language, width);
        ShowStep shown = steps.get(step);
        try {
            return new SlideLayout(context, summary).slide(shown, step + 1, steps.size());
        } catch (RuntimeException fault) {
            return SlideLayout.fallback(shown, context);
        }
    }

    /// The timeline under a step while it shows some time, as large as a box of its slide.
    public Picture picture(int step, TimeSpan visible, Box box, Language language) {
        ShowStep shown = steps.get(step);
        Viewport viewport = new Viewport(visible, box.width(), box.height(), language);
        if (shown.kind() == ShowStep.StepKind.OVERVIEW) {
            boolean whole = timeline.events().size() <= MOST_WHOLE;
            return lanes.picture(whole ? viewport.laidOutWhole() : viewport);
        }
        if (shown.kind() == ShowStep.StepKind.TITLE) {
            viewport = viewport.about(new Spotlight(List.of(), landmarks));
        }
        if (!shown.focus().isEmpty()) {
            Spotlight light = new Spotlight(shown.focus(), shown.beside());
            Emphasis highlighted =
                    new Emphasis(null, LinkChoice.STORY, together.index().setOf(shown.focus()));
            viewport = viewport.about(light).with(highlighted);
        }
        return together.picture(viewport);
    }

    /// The timeline in its lanes on a whole screen, for looking around.
    public Picture whole(TimeSpan visible, double width, Language language) {
        return lanes.picture(new Viewport(visible, width, Slide.HEIGHT, language));
    }
}
