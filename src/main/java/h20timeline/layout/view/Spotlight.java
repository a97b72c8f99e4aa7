package h20timeline.layout.view;

import java.util.List;
import java.util.stream.Stream;

/// The events that a picture is about, by their ids. Those in `focus` have strong words, those
/// `beside` them come next, as many as have room. The links of those in focus to any of them are
/// drawn; all other events have no words. Events that the timeline does not show are passed over.
public record Spotlight(List<String> focus, List<String> beside) {
    /// About no event more than another.
    public static final Spotlight NONE = new Spotlight(List.of(), List.of());

    /// Copies the lists.
    public Spotlight {
        focus = List.copyOf(focus);
        beside = List.copyOf(beside);
    }

    /// Whether it is about any event.
    public boolean isOn() {
        return !focus.isEmpty() || !beside.isEmpty();
    }

    /// Whether an event is in focus.
    public boolean focuses(String id) {
        return focus.contains(id);
    }

    /// Whether it is about an event.
    public boolean holds(String id) {
        return focus.contains(id) || beside.contains(id);
    }

    /// Those in focus, then those beside.
    public Stream<String> ids() {
        return Stream.concat(focus.stream(), beside.stream()).distinct();
    }
}
