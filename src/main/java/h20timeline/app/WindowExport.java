package h20timeline.app;

import h20timeline.layout.TimelineLayout;
import h20timeline.picture.Shot;
import h20timeline.ui.MainWindow;
import h20timeline.ui.Sitting;
import h20timeline.ui.SnapshotChoice;
import h20timeline.ui.SnapshotDialog;
import h20timeline.ui.SnapshotTarget;
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
final class WindowExport {
    private final Stage stage;
    private final Threads threads;
    private final MainWindow.Machine machine;
    private final Workbench bench;
    private @Nullable SnapshotChoice last;

    WindowExport(Stage stage, Threads threads, MainWindow.Machine machine, Workbench bench) {
        this.stage = stage;
        this.threads = threads;
        this.machine = machine;
        this.bench = bench;
    }

    /// Asks for pictures of a state, beginning with what was asked for last.
    void ask(ViewState state, TimelineLayout layout) {
        Sitting sitting = sitting(state, layout);
        SnapshotChoice first = last == null ? SnapshotChoice.ofView(state) : last;
        SnapshotDialog.ask(
                        stage,
                        sitting,
                        first,
                        machine.drawsChinese().getAsBoolean(),
                        new SnapshotDialog.Threads(threads.pictures(), threads.ui()))
                .ifPresent(wish -> {
                    last = wish.choice();
                    if (wish.copied()) {
                        copy(sitting, wish.choice());
                    } else {
                        save(sitting, wish.choice());
                    }
                });
    }

    /// Copies a state: as the window shows it, or `again` as it was asked for last.
    void copy(ViewState state, TimelineLayout layout, boolean again) {
        SnapshotChoice choice =
                again && last != null ? last.in(state) : SnapshotChoice.ofView(state);
        copy(sitting(state, layout), choice);
    }

    private void copy(Sitting sitting, SnapshotChoice choice) {
        job().copy(sitting.shots(choice).all().getFirst());
    }

    private void save(Sitting sitting, SnapshotChoice choice) {
        ViewState state = sitting.state();
        List<Shot> shots = sitting.shots(choice).all();
        String stem = stem(state.document().name());
        if (shots.size() == 1) {
            SnapshotTarget.file(stage, state.language(), stem + ".png")
                    .map(WindowExport::png)
                    .ifPresent(file -> job().save(Map.of(file, shots.getFirst()), Map.of()));
            return;
        }
        Optional<Path> folder = SnapshotTarget.folder(stage, state.language());
        if (folder.isPresent()) {
            Map<Path, Shot> files = new LinkedHashMap<>();
            shots.forEach(shot ->
                    files.put(folder.get().resolve(stem + "-" + shot.name() + ".png"), shot));
            Map<Path, String> texts = texts(sitting, choice, folder.get(), stem);
            List<Path> existing =
                    Stream.concat(files.keySet().stream(), texts.keySet().stream())
                            .filter(Files::exists)
                            .toList();
            if (existing.isEmpty() || SnapshotTarget.mayReplace(stage, existing, state.look())) {
                job().save(files, texts);
            }
        }
    }

    private static Map<Path, String> texts(
            Sitting sitting, SnapshotChoice choice, Path folder, String stem) {
        Map<Path, String> texts = new LinkedHashMap<>();
        if (choice.withNotes()) {
            StepNotes.of(sitting.layout().index(), choice.languages())
                    .forEach((tag, text) -> {
                        String name = stem + "-notes" + (tag.isEmpty() ? "" : "-" + tag) + ".md";
                        texts.put(folder.resolve(name), text);
                    });
        }
        return texts;
    }

    private PictureJob job() {
        return new PictureJob(threads, bench.open().busy(), bench::say, bench.language());
    }

    private static Sitting sitting(ViewState state, TimelineLayout layout) {
        return new Sitting(state, layout, language -> FilterNote.of(state, language));
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
