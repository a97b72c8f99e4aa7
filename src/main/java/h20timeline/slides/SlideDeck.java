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

/// A timeline ready to be presented: its steps, and the slide and the picture of each. Made once
/// for a timeline, which takes as long as it is; never changes. Safe from any thread.
public final class SlideDeck {
    /// Events of which one picture may have the words of all that matter.
    private static final int MOST_WHOLE = 500;

    private final List<ShowStep> steps;
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
        List<ShowStep> told = new ArrayList<>();
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
            told.add(known == null ? step : step.in(view.timeline()));
            shown.add(view);
        }
        steps = List.copyOf(told);
        views = List.copyOf(shown);
    }

    private DeckView recalled(Timeline timeline, long day, TextMeasure measure) {
        Timeline then = new Knowledge(timeline).on(day);
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

    /// The steps, at least two.
    public List<ShowStep> steps() {
        return steps;
    }

    /// The slide of a step, counted from 0. A step that cannot be laid out has its title alone.
    public Slide slide(int step, Language language, double width) {
        DeckView view = views.get(step);
        SlideContext context = new SlideContext(view.timeline(), type, language, width);
        ShowStep shown = steps.get(step);
        try {
            return new SlideLayout(context, view.summary()).slide(shown, step + 1, steps.size());
        } catch (RuntimeException fault) {
            return SlideLayout.fallback(shown, context);
        }
    }

    /// The timeline under a step while it shows some time, as large as a box of its slide.
    public Picture picture(int step, TimeSpan visible, Box box, Language language) {
        ShowStep shown = steps.get(step);
        DeckView view = views.get(step);
        Viewport viewport = new Viewport(visible, box.width(), box.height(), language);
        if (shown.kind() == ShowStep.StepKind.OVERVIEW) {
            boolean whole = view.timeline().events().size() <= MOST_WHOLE;
            return view.lanes().picture(whole ? viewport.laidOutWhole() : viewport);
        }
        if (shown.kind() == ShowStep.StepKind.TITLE) {
            viewport = viewport.about(new Spotlight(List.of(), view.landmarks()));
        }
        if (!shown.focus().isEmpty()) {
            Spotlight light = new Spotlight(shown.focus(), shown.beside());
            EventSet focus = view.together().index().setOf(shown.focus());
            Emphasis highlighted = new Emphasis(null, LinkChoice.STORY, focus);
            viewport = viewport.about(light).with(highlighted);
        }
        return view.together().picture(viewport);
    }

    /// The timeline in its lanes on a whole screen, for looking around.
    public Picture whole(TimeSpan visible, double width, Language language) {
        return now.lanes().picture(new Viewport(visible, width, Slide.HEIGHT, language));
    }
}
