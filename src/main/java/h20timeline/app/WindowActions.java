package h20timeline.app;

import h20timeline.file.BundledFile;
import h20timeline.file.DropDecision;
import h20timeline.file.FileMessages;
import h20timeline.file.InputFile;
import h20timeline.file.OpenFile;
import h20timeline.file.OpenedFile;
import h20timeline.file.PastedText;
import h20timeline.file.RecentFiles;
import h20timeline.platform.LatestTask;
import h20timeline.platform.OtherPrograms;
import h20timeline.platform.Threads;
import h20timeline.settings.SettingsSaver;
import h20timeline.ui.command.Host;
import h20timeline.ui.command.ProgramPaper;
import h20timeline.viewmodel.ViewState;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// What the window asks of the world, done.
final class WindowActions implements Host {
    private final Stage stage;
    private final WindowController controller;
    private final LatestTask check;
    private final OpenFile files;
    private final SettingsSaver saver;
    private final ExportController pictures;
    private final LinkOpener links;
    private final FileActions fileActions;
    private @Nullable ShowController shows;
    private final CompareActions compared;
    private final TableActions tables;

    WindowActions(
            Stage stage,
            WindowController controller,
            Threads threads,
            OpenFile files,
            SettingsSaver saver,
            FileActions fileActions,
            ExportController pictures) {
        this.stage = stage;
        this.controller = controller;
        check = new LatestTask(threads.files(), threads.ui());
        this.files = files;
        this.saver = saver;
        this.pictures = pictures;
        links =
                new LinkOpener(
                        threads.pictures(),
                        threads.ui(),
                        OtherPrograms.here(),
                        (sentence, offer) -> controller.open().say(sentence, offer));
        this.fileActions = fileActions;
        compared = new CompareActions(stage, controller, files, threads);
        tables = new TableActions(stage, controller, threads, this::open);
    }

    /// Lets presentations be started and ended by what does so.
    void presentBy(ShowController controls) {
        shows = controls;
    }

    @Override
    public void toggleFullScreen() {
        // The toolkit's own hint would cover the title.
        stage.setFullScreenExitHint("");
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void begin() {
        fileActions.begin(lastFolder(), this::open);
    }

    @Override
    public boolean canEdit() {
        return fileActions.canEdit();
    }

    @Override
    public void edit() {
        fileActions.edit();
    }

    @Override
    public void show(ProgramPaper paper) {
        fileActions.show(paper);
    }

    private Optional<Path> lastFolder() {
        return recent().stream()
                .map(Path::getParent)
                .filter(folder -> folder != null && Files.isDirectory(folder))
                .findFirst();
    }

    @Override
    public void choose() {
        ask(AppMessages.OPEN_TITLE).ifPresent(this::open);
    }

    @Override
    public void add() {
        ask(AppMessages.ADD_TITLE).ifPresent(second -> compared.add(second, this::open));
    }

    @Override
    public void compare() {
        ask(AppMessages.COMPARE_TITLE).ifPresent(older -> compared.compare(older, this::open));
    }

    @Override
    public void compareLast() {
        compared.compareLast(this::open);
    }

    @Override
    public boolean hasLast() {
        return compared.hasLast();
    }

    @Override
    public void columns() {
        tables.ask();
    }

    @Override
    public boolean hasColumns() {
        return tables.isOpen();
    }

    /// A file was opened.
    void opened(OpenedFile opened) {
        saver.opened(opened.file().path());
        compared.opened(opened.file().path());
        tables.opened(opened);
    }

    /// What asks for the columns of tables.
    TableActions tables() {
        return tables;
    }

    private Optional<InputFile> ask(AppMessages title) {
        return fileActions.ask(title, lastFolder());
    }

    /// Checks off the FX thread whether the file exists: its disk may be remote or asleep.
    @Override
    public void open(Path file) {
        check.start(
                run -> RecentFiles.exists(file),
                exists -> {
                    if (exists) {
                        open(new InputFile.OnDisk(file));
                    } else {
                        controller.say(language -> AppMessages.RECENT_MISSING.in(language, file));
                    }
                },
                failure -> controller.failed(new InputFile.OnDisk(file), failure));
    }

    @Override
    public void openSaga() {
        open(BundledFile.SAGA);
    }

    @Override
    public void openAfter() {
        open(BundledFile.AFTER);
    }

    /// Opens a file, or what the program brings.
    void open(InputFile file) {
        check.cancel();
        controller.wait(file);
        files.open(file);
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : "";
        if (clipboard.hasFiles()) {
            drop(clipboard.getFiles());
        } else if (text.isBlank()) {
            controller.say(FileMessages.PASTE_NOTHING::in);
        } else {
            open(new PastedText(text));
        }
    }

    @Override
    public void drop(List<File> dropped) {
        switch (DropDecision.of(dropped)) {
            case DropDecision.Take take -> open(new InputFile.OnDisk(take.file()));
            case DropDecision.Refuse refuse -> controller.say(refuse.reason());
        }
    }

    @Override
    public List<Path> recent() {
        return saver.settings().recent().files();
    }

    @Override
    public void export(ViewState state) {
        pictures.ask(state, controller.open().layout());
    }

    @Override
    public void exportEvent(ViewState state) {
        pictures.askOfEvent(state, controller.open().layout());
    }

    @Override
    public void copy(ViewState state, boolean again) {
        pictures.copy(state, controller.open().layout(), again);
    }

    @Override
    public void present(@Nullable String event) {
        if (shows != null) {
            shows.start(controller.open(), event);
        }
    }

    @Override
    public void browse(URI address) {
        links.open(address);
    }

    @Override
    public void quit() {
        if (shows == null || shows.mayQuit()) {
            stage.close();
        }
    }
}
