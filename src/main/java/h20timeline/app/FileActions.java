package h20timeline.app;

import h20timeline.file.BundledText;
import h20timeline.file.InputFile;
import h20timeline.file.OpenFile;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.IoFailureText;
import h20timeline.platform.Log;
import h20timeline.platform.OtherPrograms;
import h20timeline.platform.Threads;
import h20timeline.ui.command.NoteAction;
import h20timeline.ui.command.ProgramPaper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// Begins files, and shows files in other programs: the editor, the manager of files. To be used on
/// the toolkit's thread; what takes its time is done beside it.
final class FileActions {
    private static final String ENDING = ".timeline.json";
    private static final String JSON = ".json";

    /// Files of other programs by their usual endings; what a file is, is known by its content.
    private static final String OTHER_ENDINGS =
            "*.csv *.tsv *.txt *.xlsx *.xlsm *.md *.mw *.ics *.xml *.timeline *.cdc *.js";

    private final Stage stage;
    private final WindowController controller;
    private final Threads threads;
    private final OpenFile files;
    private final OtherPrograms programs;
    private final Log log;

    FileActions(Stage stage, WindowController controller, Threads threads, OpenFile files) {
        this(stage, controller, threads, files, OtherPrograms.here());
    }

    FileActions(
            Stage stage,
            WindowController controller,
            Threads threads,
            OpenFile files,
            OtherPrograms programs) {
        this.stage = stage;
        this.controller = controller;
        this.threads = threads;
        this.files = files;
        this.programs = programs;
        log = Log.here(threads.timer());
    }

    /// Asks which file is meant.
    Optional<InputFile> ask(AppMessages title, Optional<Path> folder) {
        Language language = controller.language();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title.in(language));
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                AppMessages.EVENT_FILES.in(language), "*.json"),
                        new FileChooser.ExtensionFilter(
                                AppMessages.OTHER_FILES.in(language), OTHER_ENDINGS.split(" ", -1)),
                        new FileChooser.ExtensionFilter(AppMessages.ALL_FILES.in(language), "*"));
        folder.ifPresent(f -> chooser.setInitialDirectory(f.toFile()));
        return Optional.ofNullable(chooser.showOpenDialog(stage))
                .map(chosen -> new InputFile.OnDisk(chosen.toPath()));
    }

    /// Asks for a name, and begins a file with it; `then` opens it.
    void begin(Optional<Path> folder, Consumer<InputFile> then) {
        Language language = controller.language();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(AppMessages.NEW_TITLE.in(language));
        chooser.setInitialFileName(AppMessages.NEW_NAME.in(language) + ENDING);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(
                                AppMessages.EVENT_FILES.in(language), "*" + JSON));
        folder.ifPresent(f -> chooser.setInitialDirectory(f.toFile()));
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            begin(named(chosen.toPath()), then);
        }
    }

    /// Dialogs of some systems leave the ending to the user.
    static Path named(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.endsWith(JSON) ? chosen : chosen.resolveSibling(name + ENDING);
    }

    /// Writes a small file to begin with, opens it, and shows it in the editor.
    void begin(Path file, Consumer<InputFile> then) {
        BundledText template = BundledText.template(controller.language());
        off(
                () -> {
                    template.writeTo(file);
                    return true;
                },
                file,
                written -> {
                    then.accept(new InputFile.OnDisk(file));
                    edit(file);
                });
    }

    /// Whether there is a file that an editor could show.
    boolean canEdit() {
        return files.path().isPresent();
    }

    /// Shows the present file in the editor.
    void edit() {
        files.path().ifPresent(this::edit);
    }

    private void edit(Path file) {
        off(() -> programs.edit(file), file, found -> answer(found, AppMessages.NO_EDITOR, file));
    }

    /// What shows a file in its folder.
    NoteAction revealing(Path file) {
        return new NoteAction(AppMessages.SHOW_IN_FOLDER::in, () -> reveal(file));
    }

    private void reveal(Path file) {
        off(() -> programs.reveal(file), file, found -> answer(found, AppMessages.NO_FOLDER, file));
    }

    /// Shows what belongs to the program.
    void show(ProgramPaper paper) {
        Optional<Path> at = log.file();
        if (at.isEmpty()) {
            controller.say(AppMessages.NO_PLACE::in);
            return;
        }
        Path own = at.get();
        switch (paper) {
            case MANUAL -> show(BundledText.MANUAL, own.resolveSibling("manual"));
            case SCHEMA -> show(BundledText.SCHEMA, own.resolveSibling("manual"));
            case LOG -> reveal(own);
        }
    }

    private void show(BundledText text, Path folder) {
        off(() -> text.copyInto(folder), folder, this::edit);
    }

    private void answer(boolean found, AppMessages otherwise, Path file) {
        if (!found) {
            controller.say(language -> otherwise.in(language, file));
        }
    }

    /// Does something beside the toolkit's thread, and goes on there.
    private <T> void off(Callable<T> work, Path file, Consumer<T> then) {
        threads.pictures()
                .execute(() -> {
                    try {
                        T result = work.call();
                        threads.ui().execute(() -> then.accept(result));
                    } catch (IOException e) {
                        Localised why = new IoFailureText(e);
                        threads.ui()
                                .execute(() ->
                                        controller.say(language ->
                                                AppMessages.NOT_WRITTEN.in(
                                                        language, file, why.in(language))));
                    } catch (Exception e) {
                        threads.ui()
                                .execute(() -> controller.failed(new InputFile.OnDisk(file), e));
                    }
                });
    }
}
