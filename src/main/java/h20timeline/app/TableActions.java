package h20timeline.app;

import h20timeline.file.InputFile;
import h20timeline.file.OpenedFile;
import h20timeline.file.TableChoices;
import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.format.TableSpread;
import h20timeline.format.registry.TablePreview;
import h20timeline.model.LoadReport;
import h20timeline.platform.LatestTask;
import h20timeline.platform.Threads;
import h20timeline.time.DayOrder;
import h20timeline.ui.problems.OpenFailureDialog;
import h20timeline.ui.table.TableDialog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Asks what the columns of a table mean: where that cannot be told, and whenever the user wants
/// to. What is said is kept, and the table is read again.
final class TableActions {
    private final Stage stage;
    private final WindowController controller;
    private final LatestTask preview;
    private final LatestTask keeping;
    private final Consumer<InputFile> open;
    private @Nullable InputFile file;
    private @Nullable TableSpread table;
    private @Nullable InputFile answered;

    TableActions(
            Stage stage, WindowController controller, Threads threads, Consumer<InputFile> open) {
        this.stage = stage;
        this.controller = controller;
        this.open = open;
        preview = new LatestTask(threads.files(), threads.ui());
        keeping = new LatestTask(threads.files(), threads.ui());
    }

    /// A file was opened. Which order its dates have is asked where nothing says it, but not of one
    /// that is read again since its columns were just answered.
    void opened(OpenedFile opened) {
        boolean again = opened.file().equals(answered);
        answered = null;
        file = opened.file();
        TableSpread spread = opened.table();
        table = spread;
        if (!again
                && spread != null
                && spread.askOrder()
                && spread.choice().order() == DayOrder.UNKNOWN) {
            ask();
        }
    }

    /// Asks about a table of which no events could be made; false for any other file.
    boolean asks(OpenedFile failed) {
        TableSpread spread = failed.table();
        if (spread == null) {
            return false;
        }
        ask(failed.file(), spread);
        return true;
    }

    /// Says why a file was not opened while another one stays open; asks where it is a table.
    void refused(OpenedFile failed) {
        if (!asks(failed)) {
            OpenFailureDialog.show(
                    stage, failed.file().name(), failed.report().problems(), controller.look());
        }
    }

    /// Whether the open file is a table.
    boolean isOpen() {
        return table != null;
    }

    /// Asks about the open table.
    void ask() {
        if (file != null && table != null) {
            ask(file, table);
        }
    }

    private void ask(InputFile of, TableSpread spread) {
        TableDialog.show(
                stage,
                of.shortName(),
                spread,
                (choice, shown) -> preview(spread, choice, shown),
                choice -> keep(of, spread, choice),
                controller.look());
    }

    private void preview(TableSpread spread, ColumnChoice choice, Consumer<LoadReport> shown) {
        preview.start(
                run -> TablePreview.of(spread, choice),
                shown,
                failure -> controller.say(AppMessages.NO_PREVIEW::in));
    }

    private void keep(InputFile of, TableSpread spread, ColumnChoice choice) {
        keeping.start(
                run -> {
                    try {
                        if (TableChoices.here().isPresent()) {
                            TableChoices.here().get().remember(spread.headers(), choice);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    return of;
                },
                read -> {
                    answered = read;
                    open.accept(read);
                },
                failure -> controller.say(AppMessages.COLUMNS_NOT_KEPT::in));
    }
}
