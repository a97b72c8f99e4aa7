package h20timeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of reading a file: the timeline with all that can be shown, or null where nothing
/// can be, and the problems in the order of the file. `unlisted` counts the problems past those
/// that are listed.
public record LoadReport(@Nullable Timeline timeline, List<Problem> problems, int unlisted) {
    /// Copies the list.
    public LoadReport {
        problems = List.copyOf(problems);
    }

    /// Whether nothing at all was wrong.
    public boolean clean() {
        return problems.isEmpty();
    }

    /// Whether something is not shown as the file says.
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}
