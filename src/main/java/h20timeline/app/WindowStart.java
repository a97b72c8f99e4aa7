package h20timeline.app;

import h20timeline.file.BundledFile;
import h20timeline.file.InputFile;
import h20timeline.i18n.Localised;
import h20timeline.i18n.PrintableText;
import h20timeline.platform.Display;
import h20timeline.platform.FileNameEncoding;
import h20timeline.platform.Log;
import h20timeline.platform.PlatformMessages;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.UserError;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;

/// Opens the window without the command line's parser, which takes a while to load: most starts,
/// from a menu or from a file manager, say nothing but a file.
public final class WindowStart {
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
        CrashReporter crashes = new CrashReporter(log);
        Consumer<Localised> tell = words -> print(words.in(SystemLanguage.language()));
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> crashes.broke(e, tell));
        Optional<Localised> lost = FileNameEncoding.noFolder();
        if (args.length > 0 && lost.isPresent()) {
            tell.accept(lost.get());
            return 1;
        }
        try {
            open(args.length == 0 ? BundledFile.SAGA : InputFile.named(args[0]));
            return 0;
        } catch (UserError e) {
            log.note("Refused: " + e.getMessage());
            print(String.valueOf(e.getMessage()));
        } catch (InvalidPathException e) {
            tell.accept(FileNameEncoding.noName(args[0]));
        } catch (RuntimeException | Error e) {
            tell.accept(crashes.start(e));
        }
        return 1;
    }

    /// Opens the window on a file, and returns when it is closed.
    public static void open(InputFile file) {
        Display.require();
        try {
            Application.launch(TimelineApp.class, file.word());
        } catch (RuntimeException e) {
            if (Display.cannotOpen(e)) {
                throw new UserError(PlatformMessages.NO_DISPLAY);
            }
            throw e;
        }
    }

    private static void print(String sentence) {
        System.err.println(PrintableText.line(sentence));
    }
}
