package h20timeline.app;

import h20timeline.file.InputFile;
import h20timeline.i18n.PrintableText;
import h20timeline.viewmodel.ViewState;
import java.nio.file.Path;

/// The title of the program's window, which the system shows outside of it.
final class WindowTitle {
    private static final String PROGRAM = "H20 Timeline";

    private WindowTitle() {}

    /// The title while a file is being read, or where it cannot be shown.
    static String of(InputFile file) {
        return title(file.shortName());
    }

    /// The title while a timeline is shown: its own, the name of its file, the program.
    static String of(ViewState state) {
        String title = state.document().timeline().title().in(state.language());
        return title(title + " – " + Path.of(state.document().name()).getFileName());
    }

    /// Systems show titles in lists and terminals, too.
    private static String title(String words) {
        return PrintableText.title(words) + " – " + PROGRAM;
    }
}
