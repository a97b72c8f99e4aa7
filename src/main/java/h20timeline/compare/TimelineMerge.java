package h20timeline.compare;

import h20timeline.i18n.Language;
import h20timeline.model.Actor;
import h20timeline.model.Event;
import h20timeline.model.FilePosition;
import h20timeline.model.KnownDay;
import h20timeline.model.Problem;
import h20timeline.model.Source;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryPlan;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes one timeline of two. Tracks and actors of one id are one; sources, events and steps of one
/// id are one where they are equal, else those of the second get another id. What is in conflict is
/// named. Each event says its file.
public final class TimelineMerge {
    private final Timeline first;
    private final Timeline second;
    private final String firstName;
    private final String secondName;
    private final List<Problem> problems = new ArrayList<>();

    /// Two timelines put together, and what was in conflict.
    public record MergedTimeline(Timeline timeline, List<Problem> problems) {}

    private TimelineMerge(Timeline first, String firstName, Timeline second, String secondName) {
        this.first = first;
        this.second = second;
        this.firstName = firstName;
        this.secondName = secondName;
    }

    /// Puts two timelines together.
    public static MergedTimeline of(
            Timeline first, String firstName, Timeline second, String secondName) {
        TimelineMerge merge = new TimelineMerge(first, firstName, second, secondName);
        return new MergedTimeline(merge.timeline(), merge.problems);
    }

    private Timeline timeline() {
        List<Track> tracks =
                union(
                        first.tracks(),
                        second.tracks(),
                        Track::id,
                        Track::name,
                        CompareMessages.TRACK_DIFFERS);
        List<Actor> actors =
                union(
                        first.actors(),
                        second.actors(),
                        Actor::id,
                        Actor::name,
                        CompareMessages.ACTOR_DIFFERS);
        IdMerge<Source> sources = new IdMerge<>(first.sources(), Source::id, this::report);
        sources.rename(second.sources(), CompareMessages.SOURCE_DIFFERS, "sources");
        List<Event> ours = first.events().stream().map(e -> in(e, firstName)).toList();
        List<Event> theirs =
                second.events().stream()
                        .map(e -> in(SourceRename.of(e, sources.ids()), secondName))
                        .toList();
        IdMerge<Event> events = new IdMerge<>(ours, Event::id, this::report);
        events.rename(
                theirs,
                CompareMessages.EVENT_TWICE,
                "events",
                (one, other) -> in(one, "").equals(in(other, "")));
        EventRename renamed = new EventRename(events.ids());
        IdMerge<StoryStep> steps = new IdMerge<>(first.story(), StoryStep::id, this::report);
        steps.rename(second.story(), CompareMessages.STEP_TWICE, "story");
        return new Timeline(
                title(),
                description(),
                later(first.asOf(), second.asOf()),
                tracks,
                actors,
                sources.all(second.sources(), SourceRename::of),
                asOfTheirFiles(
                        events.all(theirs, (event, id) -> event.with(event.core().withId(id)))),
                Stream.concat(first.links().stream(), second.links().stream().map(renamed::of))
                        .distinct()
                        .toList(),
                steps.all(second.story(), renamed::of),
                plan());
    }

    private List<Event> asOfTheirFiles(List<Event> events) {
        int ours = first.events().size();
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            all.add(asOfItsFile(events.get(i), (i < ours ? first : second).asOf()));
        }
        return all;
    }

    private Event asOfItsFile(Event event, @Nullable EdtfDate own) {
        EdtfDate end = later(first.asOf(), second.asOf());
        return own == null || end == null || KnownDay.of(own) >= KnownDay.of(end)
                ? event
                : new OpenEnd(own).of(event);
    }

    private <T> List<T> union(
            List<T> ours,
            List<T> theirs,
            Function<T, String> id,
            Function<T, Text> name,
            CompareMessages conflict) {
        Map<String, T> known = new HashMap<>();
        ours.forEach(one -> known.put(id.apply(one), one));
        List<T> all = new ArrayList<>(ours);
        for (int i = 0; i < theirs.size(); i++) {
            T one = theirs.get(i);
            T other = known.get(id.apply(one));
            if (other == null) {
                all.add(one);
            } else if (!name.apply(other).equals(name.apply(one))) {
                String list = conflict == CompareMessages.TRACK_DIFFERS ? "tracks" : "actors";
                Object[] said = {
                    id.apply(one),
                    name.apply(other).in(Language.FALLBACK),
                    firstName,
                    name.apply(one).in(Language.FALLBACK),
                    secondName
                };
                report(conflict, "/" + list + "/" + i, said);
            }
        }
        return all;
    }

    private void report(CompareMessages message, String pointer, String own, String free) {
        report(message, pointer, new Object[] {own, firstName, secondName, free});
    }

    private void report(CompareMessages message, String pointer, Object[] args) {
        FilePosition place = new FilePosition(secondName, 0, 0, pointer);
        problems.add(new Problem(Problem.Severity.WARNING, place, message, List.of(args)));
    }

    private static Event in(Event event, String file) {
        return event.with(event.provenance().in(file));
    }

    private Text title() {
        return first.title().equals(second.title())
                ? first.title()
                : both(l ->
                        CompareMessages.MERGED_TITLE.in(
                                l, first.title().marked(l), second.title().marked(l)));
    }

    /// What the one says of itself, such as where it ends, is not true of both.
    private Text description() {
        Text one = first.description();
        Text other = second.description();
        if (other.isEmpty() || one.equals(other)) {
            return one;
        }
        return both(l ->
                one.isEmpty()
                        ? CompareMessages.OF_ONE.in(l, second.title().marked(l), other.marked(l))
                        : CompareMessages.MERGED_TEXT.in(
                                l,
                                first.title().marked(l),
                                one.marked(l),
                                second.title().marked(l),
                                other.marked(l)));
    }

    private static Text both(Function<Language, String> words) {
        return new Text(Language.ALL, Language.ALL.stream().map(words).toList());
    }

    private static @Nullable EdtfDate later(@Nullable EdtfDate one, @Nullable EdtfDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return KnownDay.of(other) > KnownDay.of(one) ? other : one;
    }

    /// What is said of the whole of a file is not said of both.
    private StoryPlan plan() {
        StoryPlan one = first.plan();
        StoryPlan other = second.plan();
        StoryNotes closing = second.story().isEmpty() ? one.closing() : other.closing();
        return new StoryPlan(
                Text.EMPTY, Text.EMPTY, one.opening(), closing, one.minutes() + other.minutes());
    }
}
