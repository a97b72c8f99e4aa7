package h20timeline.compare;

import h20timeline.model.Link;
import h20timeline.model.StoryStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives what names events their other ids; an id that has none stays.
record EventRename(Map<String, ? extends @Nullable String> ids) {
    private String of(String id) {
        String next = ids.get(id);
        return next == null ? id : next;
    }

    Link of(Link link) {
        return new Link(
                of(link.from()),
                of(link.to()),
                link.relation(),
                link.certainty(),
                link.quote(),
                link.note());
    }

    StoryStep of(StoryStep step, String id) {
        return new StoryStep(
                id,
                step.title(),
                all(step.focus()),
                all(step.beside()),
                step.range(),
                step.notes(),
                step.known(),
                step.delivery());
    }

    private List<String> all(List<String> named) {
        return named.stream().map(this::of).toList();
    }
}
