package h20timeline.knowledge;

import h20timeline.model.Event;
import h20timeline.model.KnownDay;
import h20timeline.model.Link;
import h20timeline.model.ModelMessages;
import h20timeline.model.Source;
import h20timeline.model.StoryNotes;
import h20timeline.model.StoryPlan;
import h20timeline.model.StoryStep;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.time.EdtfDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What was known of a timeline on which day, as days since 1970-01-01. Made once for a timeline; a
/// day then costs little more than passing over the events.
public final class Knowledge {
    private final Timeline timeline;
    private final KnownSince since;
    private final long[] known;
    private final long[] settled;
    private final long[] days;
    private final long end;

    public Knowledge(Timeline timeline) {
        this.timeline = timeline;
        since = new KnownSince(timeline);
        int count = timeline.events().size();
        known = new long[count];
        settled = new long[count];
        LongStream.Builder all = LongStream.builder();
        for (int i = 0; i < count; i++) {
            Event event = timeline.events().get(i);
            int place = i;
            known[i] = since.day(event);
            settled[i] = known[i];
            since.days(
                    event,
                    day -> {
                        settled[place] = Math.max(settled[place], day);
                        all.add(day);
                    });
        }
        days = all.build().sorted().distinct().toArray();
        EdtfDate asOf = timeline.asOf();
        end = asOf == null ? last() : Math.max(last(), KnownDay.of(asOf));
    }

    /// The whole timeline.
    public Timeline timeline() {
        return timeline;
    }

    /// Since when its parts are known.
    public KnownSince since() {
        return since;
    }

    /// The first day on which anything was known.
    public long first() {
        return days.length == 0 ? 0 : days[0];
    }

    /// The day from which everything is known that the timeline holds.
    public long last() {
        return days.length == 0 ? 0 : days[days.length - 1];
    }

    /// The day on which the timeline is what its file says: the last, or the as-of day after it.
    public long end() {
        return end;
    }

    /// The next day after a day on which something became known.
    public OptionalLong after(long day) {
        int place = Arrays.binarySearch(days, day);
        int next = place >= 0 ? place + 1 : -place - 1;
        return next < days.length ? OptionalLong.of(days[next]) : OptionalLong.empty();
    }

    /// The last day before a day on which something became known.
    public OptionalLong before(long day) {
        int place = Arrays.binarySearch(days, day);
        int next = place >= 0 ? place - 1 : -place - 2;
        return next >= 0 ? OptionalLong.of(days[next]) : OptionalLong.empty();
    }

    /// How many events were known on a day.
    public int count(long day) {
        int count = 0;
        for (long event : known) {
            count += event <= day ? 1 : 0;
        }
        return count;
    }

    /// The timeline as it was known on a day; at its end, and after it, the timeline itself.
    public Timeline on(long day) {
        if (day >= end) {
            return timeline;
        }
        List<Source> sources = since.sources(day);
        Set<String> cited = sources.stream().map(Source::id).collect(Collectors.toSet());
        EventRecall recall = new EventRecall(since, day, cited);
        List<Event> events = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < known.length; i++) {
            if (known[i] <= day) {
                Event event = timeline.events().get(i);
                events.add(settled[i] <= day ? event : recall.of(event));
                ids.add(event.id());
            }
        }
        boolean all = day >= last();
        return new Timeline(
                timeline.title(),
                all ? timeline.description() : Text.EMPTY,
                KnownDay.date(day),
                timeline.tracks(),
                timeline.actors(),
                all ? timeline.sources() : sources,
                events,
                links(ids),
                all ? timeline.story() : story(events),
                all ? timeline.plan() : plan(),
                timeline.whole());
    }

    private List<Link> links(Set<String> ids) {
        return timeline.links().stream()
                .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                .toList();
    }

    /// The steps that are about anything known, about that alone. A title that is for more than
    /// that gives way to a headline.
    private List<StoryStep> story(List<Event> events) {
        Map<String, Event> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        return timeline.story().stream()
                .filter(step -> step.focus().stream().anyMatch(byId::containsKey))
                .map(step -> then(step, byId))
                .toList();
    }

    private static StoryStep then(StoryStep step, Map<String, Event> events) {
        List<String> focus = known(step.focus(), events.keySet());
        Event first = events.get(focus.getFirst());
        boolean all = focus.size() == step.focus().size();
        return new StoryStep(
                step.id(),
                all || first == null ? step.title() : first.headline(),
                focus,
                known(step.beside(), events.keySet()),
                step.range(),
                step.known() == null ? then(step.notes()) : step.notes(),
                step.known(),
                step.delivery());
    }

    /// Notes tell what is known at the end; before that, only that there are some.
    private static StoryNotes then(StoryNotes notes) {
        return notes.equals(StoryNotes.NONE)
                ? notes
                : new StoryNotes(Text.EMPTY, Text.of(ModelMessages.NOTES_LEFT_OUT));
    }

    private static List<String> known(List<String> events, Set<String> ids) {
        return events.stream().filter(ids::contains).toList();
    }

    /// What the file says of the whole was said at its end.
    private StoryPlan plan() {
        StoryPlan plan = timeline.plan();
        return new StoryPlan(
                Text.EMPTY,
                Text.EMPTY,
                then(plan.opening()),
                then(plan.closing()),
                plan.minutes(),
                plan.cuts());
    }
}
