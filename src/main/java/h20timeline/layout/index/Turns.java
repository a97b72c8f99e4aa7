package h20timeline.layout.index;

import h20timeline.model.Certainty;
import h20timeline.model.Event;
import h20timeline.model.Importance;
import h20timeline.model.Link;
import h20timeline.model.Relation;
import h20timeline.model.StoryStep;
import h20timeline.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The turns of a story, in time: the events that its strip shows as cards, numbered from 1. They
/// are the backbone events that the steps of the story are about, or else all backbone events.
public record Turns(List<String> ids) {
    /// Without a strip.
    public static final Turns NONE = new Turns(List.of());

    /// Fewer or more make no strip.
    private static final int LEAST = 2;

    private static final int MOST = 7;

    /// Copies the list.
    public Turns {
        ids = List.copyOf(ids);
    }

    public static Turns of(TimelineIndex index) {
        Timeline timeline = index.timeline();
        Set<String> told = new LinkedHashSet<>();
        for (StoryStep step : timeline.story()) {
            told.addAll(step.focus());
        }
        List<Event> backbone = new ArrayList<>();
        for (Event event : timeline.events()) {
            if (event.importance() == Importance.BACKBONE && index.orderOf(event.id()) >= 0) {
                backbone.add(event);
            }
            if (backbone.size() > 10 * MOST) {
                return NONE;
            }
        }
        List<Event> focus = backbone.stream().filter(e -> told.contains(e.id())).toList();
        List<Event> turns = focus.size() >= LEAST ? focus : backbone;
        if (turns.size() < LEAST || turns.size() > MOST) {
            return NONE;
        }
        return new Turns(
                turns.stream()
                        .sorted(Comparator.comparingLong(e -> e.date().extent().anchor()))
                        .map(Event::id)
                        .toList());
    }

    /// The turns, and after them what the last of them is stated to have caused, where that has a
    /// figure.
    public List<String> withEffect(TimelineIndex index) {
        List<String> all = new ArrayList<>(ids);
        for (Link link : index.linksOf(ids.getLast())) {
            boolean effect =
                    link.from().equals(ids.getLast())
                            && link.relation() == Relation.CAUSED
                            && link.certainty() == Certainty.STATED
                            && !index.inOrder(index.orderOf(link.to())).figures().isEmpty();
            if (effect && !ids.contains(link.to())) {
                all.add(link.to());
                break;
            }
        }
        return all;
    }

    public boolean isShown() {
        return !ids.isEmpty();
    }

    /// The number of an event, 0 for one that is no turn.
    public int numberOf(String id) {
        return ids.indexOf(id) + 1;
    }
}
