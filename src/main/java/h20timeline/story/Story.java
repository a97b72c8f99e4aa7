package h20timeline.story;

import h20timeline.model.Event;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.story.ShowStep.StepKind;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes the steps of a presentation: those that the file tells, or else one for each event that
/// carries the story. A title comes before them and what is known, claimed and open after them.
public final class Story {
    private final Timeline timeline;
    private final List<StoryStep> story;
    private final TimeSpan all;
    private final TimeSpan told;

    private Story(Timeline timeline, TimeSpan all, TimeSpan told) {
        this.timeline = timeline;
        story = story(timeline);
        this.all = all;
        this.told = told;
    }

    /// The steps of a timeline, at least two. `all` is the time that all its events take, `told`
    /// the part that tells the story.
    public static List<ShowStep> of(Timeline timeline, TimeSpan all, TimeSpan told) {
        return new Story(timeline, all, told).steps();
    }

    /// What the file tells of a timeline. As known on a day, that is what was known then; but a
    /// step with a day of its own is told as on its own day.
    private static List<StoryStep> story(Timeline timeline) {
        Map<String, StoryStep> now = new HashMap<>();
        timeline.story().forEach(step -> now.put(step.id(), step));
        return timeline.whole().story().stream()
                .map(step -> step.known() == null ? now.get(step.id()) : step)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<ShowStep> steps() {
        List<ShowStep> steps = new ArrayList<>();
        steps.add(page(StepKind.TITLE, "title", timeline.title(), timeline.plan().opening()));
        if (story.isEmpty()) {
            fromEvents(steps);
            steps.add(
                    new ShowStep(
                            StepKind.OVERVIEW,
                            "overview",
                            Text.of(StoryMessages.OVERVIEW),
                            none(),
                            none(),
                            all,
                            StoryNotes.NONE));
        } else {
            story.stream()
                    .filter(step -> !step.delivery().hidden())
                    .forEach(step -> steps.add(step(step)));
        }
        Text closing = Text.of(StoryMessages.CLOSING);
        steps.add(page(StepKind.CLOSING, "closing", closing, timeline.plan().closing()));
        // Behind the end: so all others keep their numbers, whatever is kept for questions.
        story.stream()
                .filter(step -> step.delivery().hidden())
                .forEach(step -> steps.add(step(step)));
        return List.copyOf(steps);
    }

    private ShowStep page(StepKind kind, String id, Text title, StoryNotes notes) {
        return new ShowStep(kind, id, title, none(), none(), told, notes);
    }

    private static List<String> none() {
        return List.of();
    }

    private ShowStep step(StoryStep step) {
        // A step that has nothing in focus is about what it has beside.
        boolean about = !step.focus().isEmpty();
        List<String> focus = about ? step.focus() : step.beside();
        List<String> beside = about ? step.beside() : List.of();
        Timeline dated = step.known() == null ? timeline : timeline.whole();
        List<EdtfDate> dates = dates(focus, dated);
        EdtfDate range = step.range();
        TimeSpan span;
        if (range != null) {
            span = StepRanges.holding(range.extent().within(all), dates);
        } else {
            List<EdtfDate> both = new ArrayList<>(dates);
            both.addAll(dates(beside, dated));
            span = both.isEmpty() ? told : StepRanges.around(both, told);
        }
        return new ShowStep(
                StepKind.EVENTS,
                "step-" + step.id(),
                step.title(),
                focus,
                beside,
                span,
                step.notes(),
                step.known(),
                step.delivery());
    }

    private static List<EdtfDate> dates(List<String> ids, Timeline timeline) {
        return ids.stream().flatMap(id -> timeline.event(id).stream()).map(Event::date).toList();
    }

    /// One step for each event that carries the story, in time.
    private void fromEvents(List<ShowStep> steps) {
        List<Event> events = CarryingEvents.of(timeline);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            List<EdtfDate> near =
                    events.subList(Math.max(0, i - 1), Math.min(events.size(), i + 2)).stream()
                            .map(Event::date)
                            .toList();
            steps.add(
                    new ShowStep(
                            StepKind.EVENTS,
                            "event-" + event.id(),
                            event.headline(),
                            List.of(event.id()),
                            none(),
                            StepRanges.near(event.date(), near, told),
                            StoryNotes.NONE));
        }
    }
}
