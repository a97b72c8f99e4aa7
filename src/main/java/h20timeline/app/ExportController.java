package h20timeline.app;

import h20timeline.export.ExportFile;
import h20timeline.export.ExportFormat;
import h20timeline.export.ExportItem;
import h20timeline.export.ExportPaths;
import h20timeline.export.ExportRequest;
import h20timeline.export.FileNames;
import h20timeline.export.NotesFile;
import h20timeline.layout.TimelineLayout;
import h20timeline.platform.Threads;
import h20timeline.ui.MainWindow;
import h20timeline.ui.export.ExportChoice;
import h20timeline.ui.export.ExportDialog;
import h20timeline.ui.export.ExportView;
import h20timeline.ui.export.ScopeChoice;
import h20timeline.ui.export.TargetChooser;
import h20timeline.viewmodel.ViewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Exports what the window shows: opens the dialog, and starts the job that saves or copies. To be
/// used on the FX thread.
final class ExportController {
    private final Stage stage;
    private final Threads threads;
    private final MainWindow.Machine machine;
    private final WindowController controller;
    private final FileActions fileActions;
    private @Nullable ExportChoice last;

    ExportController(
            Stage stage,
            Threads threads,
            MainWindow.Machine machine,
            WindowController controller,
            FileActions fileActions) {
        this.stage = stage;
        this.threads = threads;
        this.machine = machine;
        this.controller = controller;
        this.fileActions = fileActions;
    }

    /// Opens the dialog for a state, with the last choice.
    void ask(ViewState state, TimelineLayout layout) {
        ask(state, layout, last == null ? ExportChoice.ofView(state) : last);
    }

    /// Opens the dialog for the selected event of a state, else with the last choice.
    void askOfEvent(ViewState state, TimelineLayout layout) {
        ExportChoice choice = last == null ? ExportChoice.ofView(state) : last;
        ask(state, layout, choice.of(ScopeChoice.EVENT).in(state));
    }

    private void ask(ViewState state, TimelineLayout layout, ExportChoice first) {
        ExportView view = view(state, layout);
        ExportDialog.ask(
                        stage,
                        view,
                        first,
                        machine.draws(),
                        new ExportDialog.PreviewExecutors(threads.pictures(), threads.ui()))
                .ifPresent(result -> {
                    last = result.choice();
                    if (result.copy()) {
                        copy(view, result.choice());
                    } else {
                        save(view, result.choice());
                    }
                });
    }

    /// Copies a state as the window shows it, or with the last choice if `again`.
    void copy(ViewState state, TimelineLayout layout, boolean again) {
        ExportChoice choice = again && last != null ? last.in(state) : ExportChoice.ofView(state);
        copy(view(state, layout), choice);
    }

    private void copy(ExportView view, ExportChoice chosen) {
        ExportChoice choice = chosen.asPixels();
        ExportFormat format = choice.request(view.state()).format();
        job().copy(view.plan(choice).items().getFirst(), format);
    }

    private void save(ExportView view, ExportChoice choice) {
        ViewState state = view.state();
        ExportRequest request = choice.request(state);
        ExportFormat format = request.format();
        List<ExportItem> items = view.plan(choice).items();
        String eventFile = Path.of(state.document().name()).getFileName().toString();
        String stem = FileNames.safe(ExportPaths.stem(eventFile));
        if (items.size() == 1) {
            String name = stem + format.extension();
            TargetChooser.file(stage, state.language(), name, format)
                    // The system's dialog leaves the extension to the user.
                    .map(format::withExtension)
                    .ifPresent(file ->
                            save(List.of(new ExportFile.OfItem(file, items.getFirst(), format))));
            return;
        }
        Optional<Path> folder = TargetChooser.folder(stage, state.language());
        if (folder.isPresent()) {
            ExportPaths paths = ExportPaths.inFolder(folder.get(), format);
            List<ExportFile> files = new ArrayList<>(paths.files(items, stem, ""));
            if (choice.withNotes() && !format.holdsSteps()) {
                files.addAll(
                        paths.notes(
                                NotesFile.of(view.layout().index(), request.languages()), stem));
            }
            List<Path> existing =
                    files.stream().map(ExportFile::path).filter(Files::exists).toList();
            if (existing.isEmpty() || TargetChooser.mayReplace(stage, existing, state.look())) {
                save(files);
            }
        }
    }

    /// Saves, and then offers to show where.
    private void save(List<ExportFile> files) {
        Path first = files.getFirst().path();
        job().save(
                        files,
                        sentence -> controller.open().say(sentence, fileActions.revealing(first)));
    }

    private ExportJob job() {
        return new ExportJob(
                threads, controller.open().busy(), controller::say, controller.language());
    }

    private static ExportView view(ViewState state, TimelineLayout layout) {
        return new ExportView(state, layout, language -> FilterNote.of(state, language));
    }
}
