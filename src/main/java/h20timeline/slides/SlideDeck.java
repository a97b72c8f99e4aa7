package h20timeline.slides;

import h20timeline.i18n.Language;
import h20timeline.knowledge.Knowledge;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.layout.text.TextMeasure;
import h20timeline.layout.text.Typesetter;
import h20timeline.layout.view.Emphasis;
import h20timeline.layout.view.Spotlight;
import h20timeline.layout.view.Viewport;
import h20timeline.model.EventSet;
import h20timeline.model.KnownDay;
import h20timeline.model.LinkChoice;
import h20timeline.model.Timeline;
import h20timeline.story.ShowStep;
import h20timeline.story.Story;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A timeline ready to be presented: its steps, and the slide and the picture of each. Made once
/// for a timeline, which takes as long as it is; never changes. Safe from any thread.
public final class SlideDeck {
    /// Events of which one picture may have the words of all that matter.
    private static final int MOST_WHOLE = 500;

    private final List<ShowStep> steps;
    private final int told;
    private final Typesetter type;

    /// All that the timeline knows, and what each step shows of it.
    private final DeckView now;

    private final List<DeckView> views;

    /// For all of the timeline of a layout, whatever that leaves out.
    public static SlideDeck of(TimelineLayout layout) {
        TimelineIndex index = layout.index();
        Timeline timeline = index.timeline();
        boolean all = index.size() == timeline.events().size();
        return new SlideDeck(all ? index : new TimelineIndex(timeline), layout.measure());
    }

    /// For the timeline of an index and one way to measure text.
    public SlideDeck(TimelineIndex index, TextMeasure measure) {
        Timeline timeline = index.timeline();
        type = new Typesetter(measure);
        now = DeckView.of(index, measure);
        List<ShowStep> all = new ArrayList<>();
        List<DeckView> shown = new ArrayList<>();
        Map<Long, DeckView> byDay = new HashMap<>();
        for (ShowStep step : Story.of(timeline, index.all(), index.story())) {
            EdtfDate known = step.known();
            DeckView view = now;
            if (known != null) {
                view =
                        byDay.computeIfAbsent(
                                KnownDay.of(known), day -> recalled(timeline, day, measure));
            }
            all.add(known == null ? step : step.in(view.timeline()));
            shown.add(view);
        }
        steps = List.copyOf(all);
        told = ShowStep.told(steps);
        views = List.copyOf(shown);
    }

    /// The day of a step comes before the one on which everything else is shown.
    private DeckView recalled(Timeline timeline, long day, TextMeasure measure) {
        Timeline then = new Knowledge(timeline.whole()).on(day);
        return then.equals(timeline) ? now : DeckView.of(new TimelineIndex(then), measure);
    }

    /// What is presented.
    public Timeline timeline() {
        return now.timeline();
    }

    /// What a step shows of it, counted from 0: what was known on its day.
    public Timeline timeline(int step) {
        return views.get(step).timeline();
    }

    /// The steps, at least two; those that are kept for questions come last.
    public List<ShowStep> steps() {
        return steps;
    }

    /// How many of the steps are in the flow.
    public int told() {
        return told;
    }

    /// How many slides a step has, one at the least: its pages, or what it builds.
    public int parts(int step, Language language, double shape) {
        return slides(step, language, shape).size();
    }

    /// The parts of a step, counted from 0, that a picture has to show: its pages, or of what it
    /// builds the last, which has all of it.
    public List<Integer> pages(int step, Language language, double shape) {
        int parts = parts(step, language, shape);
        return builds(step) ? List.of(parts - 1) : IntStream.range(0, parts).boxed().toList();
    }

    private boolean builds(int step) {
        ShowStep shown = steps.get(step);
        return shown.delivery().build() && shown.focus().size() > 1;
    }

    /// The first slide of a step, counted from 0.
    public Slide slide(int step, Language language, double shape) {
        return slides(step, language, shape).getFirst();
    }

    /// The slides of a step, counted from 0. A step that cannot be laid out has its title alone.
    public List<Slide> slides(int step, Language language, double shape) {
        DeckView view = views.get(step);
        SlideContext context = new SlideContext(view.timeline(), type, language, shape);
        ShowStep shown = steps.get(step);
        try {
            return new SlideLayout(context, view.summary()).slides(shown, number(step, language));
        } catch (RuntimeException fault) {
            return List.of(SlideLayout.fallback(shown, context));
        }
    }

    /// The number of a step as it stands on its slide: among those of the flow, or among those that
    /// are kept for questions.
    public String number(int step, Language language) {
        return step < told
                ? (step + 1) + " / " + told
                : SlideMessages.BACKUP.in(language, step - told + 1, steps.size() - told);
    }

    /// The timeline under the first part of a step.
    public Picture picture(int step, TimeSpan visible, Box box, Language language) {
        return picture(step, 0, visible, box, language);
    }

    /// The timeline under a part of a step while it shows some time, as large as a box of its
    /// slide.
    public Picture picture(int step, int part, TimeSpan visible, Box box, Language language) {
        ShowStep shown = steps.get(step);
        DeckView view = views.get(step);
        List<String> about =
                builds(step) && part + 1 < shown.focus().size()
                        ? shown.focus().subList(0, part + 1)
                        : shown.focus();
        Viewport viewport = new Viewport(visible, box.width(), box.height(), language);
        if (shown.kind() == ShowStep.StepKind.OVERVIEW) {
            boolean whole = view.timeline().events().size() <= MOST_WHOLE;
            return view.lanes().picture(whole ? viewport.laidOutWhole() : viewport);
        }
        if (shown.kind() == ShowStep.StepKind.TITLE) {
            viewport = viewport.about(new Spotlight(List.of(), view.landmarks()));
        }
        if (!about.isEmpty()) {
            Spotlight light = new Spotlight(about, shown.beside());
            EventSet focus = view.together().index().setOf(about);
            Emphasis highlighted = new Emphasis(null, LinkChoice.STORY, focus);
            viewport = viewport.about(light).with(highlighted);
        }
        return view.together().picture(viewport);
    }

    /// The timeline in its lanes on a whole screen, for looking around.
    public Picture whole(TimeSpan visible, double shape, Language language) {
        return now.lanes()
                .picture(
                        new Viewport(
                                visible, Slide.widthOf(shape), Slide.heightOf(shape), language));
    }
}
