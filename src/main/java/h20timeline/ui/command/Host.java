package h20timeline.ui.command;

import h20timeline.viewmodel.ViewState;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the window asks of the world around it: files, the browser, the end of the program.
public interface Host {
    /// Asks for an event file and opens it.
    void choose();

    /// Asks for a name, and begins an event file with it.
    void begin();

    /// Whether the present file can be shown in an editor: what the program brings cannot.
    boolean canEdit();

    /// Shows the present file in the system's editor.
    void edit();

    /// Shows the manual, the schema or the log in another program.
    void show(ProgramPaper paper);

    /// Opens an event file.
    void open(Path file);

    /// Opens the saga that the program brings.
    void openSaga();

    /// Opens what came after the saga, which the program brings as well.
    void openAfter();

    /// Asks for a second file, and shows it and the open one as one timeline.
    void add();

    /// Asks for an older file, and says what became of it in the open one.
    void compare();

    /// Says what became of the open file since it was opened before.
    void compareLast();

    /// Whether it is known how the open file was when it was opened before.
    boolean hasLast();

    /// Asks what the columns of the open table mean.
    void columns();

    /// Whether a table is open.
    boolean hasColumns();

    /// Opens what was dropped on the window, or says why not.
    void drop(List<File> files);

    /// Opens what the clipboard holds: files, cells of a table, or the text of an event file.
    void paste();

    /// The files opened last, the newest first.
    List<Path> recent();

    /// Asks for a picture of a state, and saves or copies it.
    void export(ViewState state);

    /// Asks for a picture of the selected event of a state.
    void exportEvent(ViewState state);

    /// Presents what is shown: from the step about an event, or from the beginning for null.
    void present(@Nullable String event);

    /// Copies a state as a picture: as the window shows it, or `again` as it was last asked for.
    void copy(ViewState state, boolean again);

    /// Opens an http or https address in the system's browser.
    void browse(URI address);

    /// Fills the screen with the window, or gives it its frame back.
    void toggleFullScreen();

    /// Ends the program.
    void quit();
}
