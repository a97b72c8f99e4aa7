package h20timeline.compare;

import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.EventWording;
import h20timeline.model.Importance;
import h20timeline.model.Link;
import h20timeline.model.Source;
import h20timeline.model.StoryPlan;
import h20timeline.model.Text;
import h20timeline.model.Timeline;
import h20timeline.model.Track;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Two timelines as one that shows what became of the older: each event that differs has the signs
/// and words of that before its headline, and what was removed stands where it stood.
public final class ComparedTimeline {
    private ComparedTimeline() {}

    /// The timeline of a comparison.
    ///
    /// @param oldName what the older is called, and `nowName` the newer
    public static Timeline of(Timeline old, Timeline now, Text oldName, Text nowName) {
        TimelineDiff diff = TimelineDiff.of(old, now);
        Map<String, EventChange> byId = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (EventChange change : diff.events()) {
            if (change.after() == null) {
                events.add(marked(diff, change));
            } else {
                byId.put(change.shown().id(), change);
            }
        }
        for (Event event : now.events()) {
            EventChange change = byId.get(event.id());
            events.add(change == null ? unchanged(event) : marked(diff, change));
        }
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.id()));
        Text title =
                new Text(
                        Language.ALL,
                        Language.ALL.stream()
                                .map(l -> CompareMessages.TITLE.in(l, oldName.in(l), nowName.in(l)))
                                .toList());
        return new Timeline(
                title,
                now.description(),
                now.asOf(),
                both(now.tracks(), old.tracks(), Track::id),
                both(now.actors(), old.actors(), actor -> actor.id()),
                both(now.sources(), old.sources(), Source::id),
                events,
                now.links().stream().filter(link -> known(link, ids)).toList(),
                List.of(),
                StoryPlan.NONE);
    }

    private static boolean known(Link link, Set<String> ids) {
        return ids.contains(link.from()) && ids.contains(link.to());
    }

    private static <T> List<T> both(List<T> now, List<T> old, Function<T, String> id) {
        Set<String> known = new LinkedHashSet<>();
        List<T> all = new ArrayList<>(now);
        now.forEach(one -> known.add(id.apply(one)));
        old.stream().filter(one -> known.add(id.apply(one))).forEach(all::add);
        return all;
    }

    /// What differs comes first where room is short, and nothing else stands out.
    private static Event unchanged(Event event) {
        return event.importance() == Importance.BACKBONE
                ? event.with(event.core().withImportance(Importance.CONTEXT))
                : event;
    }

    private static Event marked(TimelineDiff diff, EventChange change) {
        Event event = change.shown();
        EventWording wording = event.wording();
        List<String> headlines = new ArrayList<>();
        for (Language language : Language.ALL) {
            headlines.add(
                    CompareMessages.MARKED.in(
                            language,
                            new DiffText(diff, language).what(change),
                            wording.headline().marked(language)));
        }
        return new Event(
                event.core().withImportance(Importance.BACKBONE),
                new EventWording(
                        new Text(Language.ALL, headlines),
                        wording.summary(),
                        wording.caution(),
                        wording.dateNote()),
                event.evidence(),
                event.provenance());
    }
}
