package h20timeline.app;

import h20timeline.words.Localised;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/// Opens the window without the command line's parser, which takes a while to load: most starts,
/// from a menu or from a file manager, say nothing but a file.
final class WindowStart {
    private WindowStart() {}

    /// Whether these are the words of a start that needs no parser: none, or one that only a file
    /// can have. No command has a dot or a folder in its name, and options begin with a dash.
    static boolean isPlain(String... args) {
        return args.length == 0 || (args.length == 1 && isFile(args[0]));
    }

    private static boolean isFile(String word) {
        return !word.startsWith("-")
                && !word.startsWith("@")
                && (word.contains(".") || word.contains("/") || word.contains("\\"));
    }

    /// Runs a plain start, and gives its exit code.
    static int run(String... args) {
        Log log = Log.here(Runnable::run);
        Faults faults = new Faults(log);
        Consumer<Localised> tell = words -> System.err.println(words.in(Session.language()));
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> faults.broke(e, tell));
        try {
            open(args.length == 0 ? null : Path.of(args[0]));
            return 0;
        } catch (Refusal e) {
            log.note("Refused: " + e.getMessage());
            System.err.println(e.getMessage());
        } catch (InvalidPathException e) {
            System.err.println(StartWord.NO_FILE_NAME.in(Session.language(), args[0]));
        } catch (RuntimeException | Error e) {
            tell.accept(faults.start(e));
        }
        return 1;
    }

    /// Opens the window on a file, or on the saga, and returns when it is closed.
    static void open(@Nullable Path file) {
        Display.require();
        try {
            Application.launch(
                    TimelineApp.class,
                    file == null ? new String[0] : new String[] {file.toString()});
        } catch (RuntimeException e) {
            if (Display.cannotOpen(e)) {
                throw new Refusal(AppWord.NO_DISPLAY);
            }
            throw e;
        }
    }
}
