package h20timeline.cli;

import h20timeline.export.ExportRange;
import h20timeline.export.ExportScope;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Timeline;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UsageError;
import h20timeline.platform.UserError;
import h20timeline.time.EdtfDate;
import h20timeline.time.EdtfResult;
import h20timeline.time.TimeSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options for what of a timeline is exported.
final class ScopeOptions {
    private static final String ALL = "all";
    private static final String STEPS = "steps";
    private static final String EVENT = "event";

    @Option(
            names = "--what",
            paramLabel = "view|all|steps|event",
            defaultValue = "view",
            description =
                    "view: the stretch of the story; all: all of the time, both in"
                            + " exactly the size asked: what has no room is counted; steps:"
                            + " each step of the story as a slide: pages of one document, or"
                            + " pictures in a folder; event: what is known of the selected"
                            + " event (default: ${DEFAULT-VALUE})")
    private String what = "view";

    @Option(
            names = "--range",
            paramLabel = "EDTF",
            description = "the time to show, such as 2025-08 or 2025-04/2025-08")
    private @Nullable String range;

    @Option(names = "--select", paramLabel = "ID", description = "the event to select")
    private @Nullable String select;

    @Option(
            names = "--notes",
            description =
                    "with --what steps: the speaker's notes, below each slide of a PDF, in a PPTX"
                            + " in any case, and beside pictures as a Markdown file")
    private boolean notes;

    @Option(
            names = "--grow",
            description =
                    "with --what all: a picture that is higher than asked, where words need it")
    private boolean grow;

    /// The range that was asked for, once it is read.
    private @Nullable EdtfDate span;

    /// Throws if the options contradict each other, before any work is done.
    void check() {
        span = range == null ? null : range(range);
        if (!List.of("view", ALL, STEPS, EVENT).contains(what)) {
            throw new UsageError(CliMessages.BAD_WHAT, what);
        }
        if (isEvent() && select == null) {
            throw new UsageError(CliMessages.EVENT_NEEDS_SELECT);
        }
        if (isSteps() && (span != null || select != null)) {
            throw new UsageError(CliMessages.STEPS_ALONE);
        }
        if (notes && !isSteps()) {
            throw new UsageError(CliMessages.NOTES_OF_STEPS);
        }
        if (grow && !what.equals(ALL)) {
            throw new UsageError(CliMessages.ONLY_ALL_GROWS);
        }
    }

    boolean isSteps() {
        return what.equals(STEPS);
    }

    boolean isEvent() {
        return what.equals(EVENT);
    }

    boolean notes() {
        return notes;
    }

    /// The id of the event to select, or null.
    @Nullable String selected() {
        return select;
    }

    /// Throws if a timeline has nothing of what is asked for.
    void check(Timeline timeline) {
        if (select != null && timeline.event(select).isEmpty()) {
            throw new UserError(CliMessages.NO_SUCH_EVENT, select);
        }
        if (span != null && !isEvent()) {
            ExportRange.problem(span, timeline)
                    .ifPresent(problem -> {
                        throw new UserError(problem.in(SystemLanguage.language()));
                    });
        }
    }

    /// What is asked for of a timeline.
    ExportScope scope(TimelineIndex index) {
        TimeSpan wanted = span == null ? null : ExportRange.of(span.extent(), index.all());
        return switch (what) {
            case EVENT -> new ExportScope.OneEvent(Objects.requireNonNull(select));
            case STEPS -> new ExportScope.Steps();
            case ALL -> new ExportScope.Whole(wanted == null ? index.all() : wanted, grow);
            default -> new ExportScope.View(wanted == null ? index.story() : wanted);
        };
    }

    private static EdtfDate range(String text) {
        return switch (EdtfDate.parse(text)) {
            case EdtfResult.Parsed parsed -> parsed.date();
            case EdtfResult.Failed failed ->
                    throw new UsageError(
                            CliMessages.BAD_RANGE,
                            text,
                            failed.sentence(SystemLanguage.language()));
        };
    }
}
