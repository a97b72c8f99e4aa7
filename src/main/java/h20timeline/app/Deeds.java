package h20timeline.app;

import h20timeline.ui.World;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What the window asks of the world, done.
final class Deeds implements World {
    private final Stage stage;
    private final Workbench bench;
    private final Threads threads;
    private final OpenFile files;
    private final SettingsSaver saver;
    private final WindowExport pictures;
    private final Consumer<URI> browser;

    Deeds(
            Stage stage,
            Workbench bench,
            Threads threads,
            OpenFile files,
            SettingsSaver saver,
            WindowExport pictures,
            Consumer<URI> browser) {
        this.stage = stage;
        this.bench = bench;
        this.threads = threads;
        this.files = files;
        this.saver = saver;
        this.pictures = pictures;
        this.browser = browser;
    }

    @Override
    public void choose() {
        Language language = bench.language();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(AppWord.OPEN_TITLE.in(language));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(AppWord.EVENT_FILES.in(language), "*.json"),
                        new FileChooser.ExtensionFilter(AppWord.ALL_FILES.in(language), "*"));
        recent().stream()
                .map(Path::getParent)
                .filter(folder -> folder != null && Files.isDirectory(folder))
                .findFirst()
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            open(new TimelineFile(chosen.toPath()));
        }
    }

    /// Looks beside the toolkit's thread whether it is there: its disk may be far away, or asleep.
    @Override
    public void open(Path file) {
        threads.files()
                .execute(() -> {
                    boolean there = RecentFiles.exists(file);
                    threads.ui()
                            .execute(() -> {
                                if (there) {
                                    open(new TimelineFile(file));
                                } else {
                                    bench.say(
                                            language -> FileWord.RECENT_MISSING.in(language, file));
                                }
                            });
                });
    }

    @Override
    public void openSaga() {
        open(new TimelineFile(null));
    }

    /// Opens a file, or the saga.
    void open(TimelineFile file) {
        bench.wait(file);
        files.open(file);
    }

    @Override
    public void drop(List<File> dropped) {
        switch (Drop.of(dropped)) {
            case Drop.Take take -> open(new TimelineFile(take.file()));
            case Drop.Refuse refuse -> bench.say(refuse.reason());
        }
    }

    @Override
    public List<Path> recent() {
        return saver.settings().recent().files();
    }

    @Override
    public void export(ViewState state) {
        pictures.ask(state, bench.open().layout());
    }

    @Override
    public void copy(ViewState state, boolean again) {
        pictures.copy(state, bench.open().layout(), again);
    }

    @Override
    public void present(@Nullable String event) {
        bench.present(event);
    }

    @Override
    public void browse(URI address) {
        browser.accept(address);
    }

    @Override
    public void quit() {
        stage.close();
    }
}
