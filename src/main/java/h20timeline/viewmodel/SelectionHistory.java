package h20timeline.viewmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The events that were selected before the one that is, the last one last, and those from which
/// somebody went back, the next one last.
public record SelectionHistory(List<String> back, List<String> forward) {
    /// Nothing selected yet.
    public static final SelectionHistory NONE = new SelectionHistory(List.of(), List.of());

    private static final int LONGEST = 200;

    /// Copies the lists; of a long trail keeps the newest part.
    public SelectionHistory {
        back = List.copyOf(back.subList(Math.max(0, back.size() - LONGEST), back.size()));
        forward = List.copyOf(forward);
    }

    /// After leaving an event for one that was chosen anew.
    SelectionHistory leaving(@Nullable String id) {
        return id == null ? this : new SelectionHistory(with(back, id), List.of());
    }

    /// After going back from an event.
    SelectionHistory wentBack(@Nullable String from) {
        return new SelectionHistory(
                back.subList(0, back.size() - 1), from == null ? forward : with(forward, from));
    }

    /// After going forward from an event.
    SelectionHistory wentForward(@Nullable String from) {
        return new SelectionHistory(
                from == null ? back : with(back, from), forward.subList(0, forward.size() - 1));
    }

    /// Without events that are no more.
    SelectionHistory keeping(Predicate<String> known) {
        return new SelectionHistory(
                back.stream().filter(known).toList(), forward.stream().filter(known).toList());
    }

    private static List<String> with(List<String> list, String id) {
        List<String> longer = new ArrayList<>(list);
        longer.add(id);
        return longer;
    }
}
