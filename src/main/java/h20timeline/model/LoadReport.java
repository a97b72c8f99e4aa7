package h20timeline.model;

import h20timeline.i18n.Localised;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of reading a file: the timeline with all that can be shown, or null where nothing
/// can be, and the problems in the order of the file. `unlisted` counts the problems past those
/// that are listed, `unread` the events that the file has and the timeline lacks, as far as they
/// can be counted: where a file breaks off, the event in which it does is the last. `origin` says
/// what the file is where it is another program's, else it is null.
public record LoadReport(
        @Nullable Timeline timeline,
        List<Problem> problems,
        int unlisted,
        int unread,
        @Nullable Localised origin) {
    /// Copies the list.
    public LoadReport {
        problems = List.copyOf(problems);
    }

    /// Of our own event file.
    public LoadReport(
            @Nullable Timeline timeline, List<Problem> problems, int unlisted, int unread) {
        this(timeline, problems, unlisted, unread, null);
    }

    /// Of a file whose events were all read.
    public LoadReport(@Nullable Timeline timeline, List<Problem> problems, int unlisted) {
        this(timeline, problems, unlisted, 0);
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
