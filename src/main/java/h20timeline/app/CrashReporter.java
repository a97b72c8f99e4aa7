package h20timeline.app;

import h20timeline.i18n.Localised;
import h20timeline.i18n.Message;
import h20timeline.platform.Log;
import java.util.function.Consumer;

/// What becomes of a failure that nobody expected: a line in the log with all that is known, and
/// one sentence for the user.
final class CrashReporter {
    private final Log log;

    CrashReporter(Log log) {
        this.log = log;
    }

    /// The program could not start.
    Localised start(Throwable failure) {
        log.fault("The program could not start", failure);
        return sentence(AppMessages.CANNOT_START, failure);
    }

    /// Something broke, and the program goes on.
    void broke(Throwable failure, Consumer<Localised> say) {
        log.fault("Something broke", failure);
        say.accept(sentence(AppMessages.BROKE, failure));
    }

    private Localised sentence(Message word, Throwable failure) {
        String name = root(failure).getClass().getSimpleName();
        return language ->
                word.in(
                        language,
                        name,
                        log.file()
                                .map(file -> AppMessages.SEE_LOG.in(language, file))
                                .orElseGet(() -> AppMessages.NO_LOG.in(language)));
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
