package h20timeline.export;

import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Event;
import h20timeline.story.ShowStep;
import h20timeline.story.Story;
import h20timeline.time.TimeSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which events belong to what is exported, of those that the source shows.
record ScopeEvents(ExportSource source) {
    /// The events of a scope, in the order of time.
    List<Event> of(ExportScope scope) {
        return switch (scope) {
            case ExportScope.View view -> within(view.span());
            case ExportScope.Whole whole -> within(whole.span());
            case ExportScope.OneEvent one -> source.timeline().event(one.id()).stream().toList();
            case ExportScope.Steps steps -> told();
        };
    }

    private List<Event> within(TimeSpan span) {
        return shown().filter(event -> ExportRange.touches(event.date().extent(), span)).toList();
    }

    /// The events that the steps of the story are about.
    private List<Event> told() {
        TimelineIndex index = source.layout().index();
        Set<String> told = new HashSet<>();
        for (ShowStep step : Story.of(source.timeline(), index.all(), index.story())) {
            told.addAll(step.focus());
        }
        return source.timeline().events().stream().filter(e -> told.contains(e.id())).toList();
    }

    private Stream<Event> shown() {
        TimelineIndex index = source.layout().index();
        return IntStream.range(0, index.size()).mapToObj(index::inOrder);
    }
}
