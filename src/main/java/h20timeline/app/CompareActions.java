package h20timeline.app;

import h20timeline.compare.CompareMessages;
import h20timeline.compare.DiffText;
import h20timeline.compare.TimelineDiff;
import h20timeline.file.ComparedFile;
import h20timeline.file.InputFile;
import h20timeline.file.MergedFile;
import h20timeline.file.OpenFile;
import h20timeline.file.SeenCopies;
import h20timeline.format.ReadMonitor;
import h20timeline.i18n.Language;
import h20timeline.model.LoadReport;
import h20timeline.model.Text;
import h20timeline.platform.LatestTask;
import h20timeline.platform.Threads;
import h20timeline.platform.UserFolder;
import h20timeline.ui.problems.DifferencesDialog;
import h20timeline.ui.problems.OpenFailureDialog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Puts a second file beside the open one: as one timeline, or to see what became of it.
final class CompareActions {
    private final Stage stage;
    private final WindowController controller;
    private final OpenFile files;
    private final LatestTask task;
    private final LatestTask copies;
    private final Optional<SeenCopies> seen;

    /// How the open file was when it was opened before.
    private Optional<Path> last = Optional.empty();

    /// What was read of two files: their differences, or the one that has nothing to show.
    private record Comparison(
            @Nullable TimelineDiff diff, @Nullable InputFile broken, @Nullable LoadReport report) {}

    CompareActions(Stage stage, WindowController controller, OpenFile files, Threads threads) {
        this.stage = stage;
        this.controller = controller;
        this.files = files;
        task = new LatestTask(threads.files(), threads.ui());
        copies = new LatestTask(threads.files(), threads.ui());
        seen = UserFolder.OPENED.here().map(SeenCopies::new);
    }

    /// A file was opened: what was kept of it is what it was before.
    void opened(@Nullable Path file) {
        last = Optional.empty();
        if (file == null || seen.isEmpty()) {
            return;
        }
        SeenCopies kept = seen.get();
        copies.start(
                run -> {
                    try {
                        kept.opened(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return kept.last(file);
                },
                before -> last = before,
                // Nobody asked for it: without a copy there is nothing to compare with.
                failure -> last = Optional.empty());
    }

    /// Whether it is known how the open file was.
    boolean hasLast() {
        return last.isPresent();
    }

    /// Shows a second file and the open one as one timeline.
    void add(InputFile second, Consumer<InputFile> open) {
        files.file().ifPresent(first -> open.accept(new MergedFile(first, second)));
    }

    /// Says what became of the open file since it was opened before.
    void compareLast(Consumer<InputFile> open) {
        last.ifPresent(copy -> compare(new InputFile.OnDisk(copy), open));
    }

    /// Says what became of an older file in the open one.
    void compare(InputFile older, Consumer<InputFile> open) {
        files.file().ifPresent(newer -> compare(older, newer, open));
    }

    private void compare(InputFile older, InputFile newer, Consumer<InputFile> open) {
        task.start(
                run -> {
                    LoadReport old = older.read(ReadMonitor.NONE);
                    LoadReport now = newer.read(ReadMonitor.NONE);
                    if (old.timeline() == null || now.timeline() == null) {
                        boolean first = old.timeline() == null;
                        return new Comparison(null, first ? older : newer, first ? old : now);
                    }
                    return new Comparison(
                            TimelineDiff.of(old.timeline(), now.timeline()), null, null);
                },
                found -> show(found, older, newer, open),
                failure -> controller.failed(older, failure));
    }

    private void show(
            Comparison found, InputFile older, InputFile newer, Consumer<InputFile> open) {
        if (found.diff() == null) {
            if (found.broken() != null && found.report() != null) {
                OpenFailureDialog.show(
                        stage,
                        found.broken().name(),
                        found.report().problems(),
                        controller.open().state().look());
            }
            return;
        }
        Language language = controller.language();
        DiffText text = new DiffText(found.diff(), language);
        DifferencesDialog.show(
                stage,
                new DifferencesDialog.DifferenceList(
                        CompareMessages.TITLE.in(
                                language, name(older, language), newer.shortName()),
                        older.equals(newer)
                                ? List.of(CompareMessages.SAME_BOTH.in(language, newer.name()))
                                : text.lines(),
                        text.markdown(name(older, language), newer.shortName())),
                found.diff().isEmpty()
                        ? null
                        : () -> open.accept(new ComparedFile(older, newer, before(older))),
                controller.open().state().look());
    }

    /// What a copy of the user's folder is called; null for a file, which has its name.
    private @Nullable Text before(InputFile file) {
        Path path = file.path();
        return path != null && path.equals(last.orElse(null))
                ? Text.of(AppMessages.LAST_OPENED)
                : null;
    }

    private String name(InputFile file, Language language) {
        Text before = before(file);
        return before == null ? file.shortName() : before.in(language);
    }
}
