package h20timeline.app;

import h20timeline.file.Rehearsal;
import h20timeline.i18n.Localised;
import h20timeline.platform.IoFailureText;
import h20timeline.platform.Threads;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps the times of a rehearsal beside the file of events, off the toolkit's thread, and says
/// where they are or why not.
record RehearsalStore(Threads threads, Consumer<Localised> said) {
    /// The times that were kept; none for what the program brings.
    static Map<String, Integer> read(@Nullable Path events) {
        return events == null ? Map.of() : Rehearsal.read(events);
    }

    void keep(@Nullable Path events, Map<String, Integer> seconds) {
        if (events == null) {
            said.accept(AppMessages.TIMES_OF_BUNDLED::in);
            return;
        }
        threads.pictures()
                .execute(() -> {
                    Localised sentence;
                    try {
                        Path file = Rehearsal.write(events, seconds);
                        sentence = language -> AppMessages.TIMES_KEPT.in(language, file);
                    } catch (IOException e) {
                        IoFailureText reason = new IoFailureText(e);
                        sentence =
                                language ->
                                        AppMessages.TIMES_NOT_KEPT.in(
                                                language,
                                                Rehearsal.beside(events),
                                                reason.in(language));
                    }
                    Localised outcome = sentence;
                    threads.ui().execute(() -> said.accept(outcome));
                });
    }
}
