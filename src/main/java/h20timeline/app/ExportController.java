package h20timeline.app;

import h20timeline.export.ExportItem;
import h20timeline.export.FilterNote;
import h20timeline.export.NotesFile;
import h20timeline.layout.TimelineLayout;
import h20timeline.platform.Threads;
import h20timeline.ui.MainWindow;
import h20timeline.ui.export.ExportChoice;
import h20timeline.ui.export.ExportDialog;
import h20timeline.ui.export.ExportView;
import h20timeline.ui.export.TargetChooser;
import h20timeline.viewmodel.ViewState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Makes pictures of what the window shows: asks for them, and has them saved or copied. To be used
/// on the toolkit's thread.
final class ExportController {
    private final Stage stage;
    private final Threads threads;
    private final MainWindow.Machine machine;
    private final WindowController controller;
    private @Nullable ExportChoice last;

    ExportController(
            Stage stage, Threads threads, MainWindow.Machine machine, WindowController controller) {
        this.stage = stage;
        this.threads = threads;
        this.machine = machine;
        this.controller = controller;
    }

    /// Asks for pictures of a state, beginning with what was asked for last.
    void ask(ViewState state, TimelineLayout layout) {
        ExportView view = sitting(state, layout);
        ExportChoice first = last == null ? ExportChoice.ofView(state) : last;
        ExportDialog.ask(
                        stage,
                        view,
                        first,
                        machine.draws(),
                        new ExportDialog.PreviewExecutors(threads.pictures(), threads.ui()))
                .ifPresent(wish -> {
                    last = wish.choice();
                    if (wish.copied()) {
                        copy(view, wish.choice());
                    } else {
                        save(view, wish.choice());
                    }
                });
    }

    /// Copies a state: as the window shows it, or `again` as it was asked for last.
    void copy(ViewState state, TimelineLayout layout, boolean again) {
        ExportChoice exportChoice =
                again && last != null ? last.in(state) : ExportChoice.ofView(state);
        copy(sitting(state, layout), exportChoice);
    }

    private void copy(ExportView view, ExportChoice exportChoice) {
        job().copy(view.shots(exportChoice).all().getFirst());
    }

    private void save(ExportView view, ExportChoice exportChoice) {
        ViewState state = view.state();
        List<ExportItem> shots = view.shots(exportChoice).all();
        String stem = stem(state.document().name());
        if (shots.size() == 1) {
            TargetChooser.file(stage, state.language(), stem + ".png")
                    .map(ExportController::png)
                    .ifPresent(file -> job().save(Map.of(file, shots.getFirst()), Map.of()));
            return;
        }
        Optional<Path> folder = TargetChooser.folder(stage, state.language());
        if (folder.isPresent()) {
            Map<Path, ExportItem> files = new LinkedHashMap<>();
            shots.forEach(shot ->
                    files.put(folder.get().resolve(stem + "-" + shot.name() + ".png"), shot));
            Map<Path, String> texts = texts(view, exportChoice, folder.get(), stem);
            List<Path> existing =
                    Stream.concat(files.keySet().stream(), texts.keySet().stream())
                            .filter(Files::exists)
                            .toList();
            if (existing.isEmpty() || TargetChooser.mayReplace(stage, existing, state.look())) {
                job().save(files, texts);
            }
        }
    }

    private static Map<Path, String> texts(
            ExportView view, ExportChoice exportChoice, Path folder, String stem) {
        Map<Path, String> texts = new LinkedHashMap<>();
        if (exportChoice.withNotes()) {
            NotesFile.of(view.layout().index(), exportChoice.languages())
                    .forEach((tag, text) -> {
                        String name = stem + "-notes" + (tag.isEmpty() ? "" : "-" + tag) + ".md";
                        texts.put(folder.resolve(name), text);
                    });
        }
        return texts;
    }

    private ExportJob job() {
        return new ExportJob(
                threads, controller.open().busy(), controller::say, controller.language());
    }

    private static ExportView sitting(ViewState state, TimelineLayout layout) {
        return new ExportView(state, layout, language -> FilterNote.of(state, language));
    }

    private static String stem(String name) {
        String file = Path.of(name).getFileName().toString();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /// The system's dialog leaves the ending to the user.
    private static Path png(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".png")
                ? file
                : file.resolveSibling(name + ".png");
    }
}
