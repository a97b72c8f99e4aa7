package h20timeline.settings;

import h20timeline.i18n.Localised;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Saves settings some time after they changed, so that a window that is dragged about writes but
/// once; beside the thread that changes them. [#close] saves what is left. That they cannot be
/// saved is said once, and does not end the trying.
public final class SettingsSaver implements AutoCloseable {
    /// Long enough for a drag, short enough to lose nothing that matters.
    public static final Duration USUAL_DELAY = Duration.ofSeconds(1);

    private final SettingsFile file;
    private final Duration delay;
    private final ScheduledExecutorService timer;
    private final Executor ui;
    private final Consumer<Localised> say;

    /// Held while writing: one write at a time, so that the last is the last.
    private final Object writing = new Object();

    private Settings written;
    private boolean said;

    // Guarded by this.
    private Settings wanted;
    private @Nullable ScheduledFuture<?> waiting;
    private boolean closed;

    /// @param read what the file holds, so that the same is not written again
    /// @param ui runs `say`
    /// @param say takes the sentence when settings cannot be saved
    public SettingsSaver(
            SettingsFile file,
            Settings read,
            Duration delay,
            ScheduledExecutorService timer,
            Executor ui,
            Consumer<Localised> say) {
        this.file = file;
        this.written = read;
        this.wanted = read;
        this.delay = delay;
        this.timer = timer;
        this.ui = ui;
        this.say = say;
    }

    /// The settings as they are now.
    public synchronized Settings settings() {
        return wanted;
    }

    /// Takes changed settings, to be saved in a while.
    public synchronized void save(Settings changed) {
        wanted = changed;
        if (waiting == null && !closed) {
            waiting = timer.schedule(this::write, delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /// Saves at once what is not saved yet, before it returns.
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            if (waiting != null) {
                waiting.cancel(false);
            }
        }
        write();
    }

    private void write() {
        synchronized (writing) {
            Settings now;
            synchronized (this) {
                waiting = null;
                now = wanted;
            }
            if (now.equals(written)) {
                return;
            }
            Optional<Localised> fault = file.write(now);
            if (fault.isEmpty()) {
                written = now;
            } else if (!said) {
                said = true;
                ui.execute(() -> say.accept(fault.get()));
            }
        }
    }

    /// Remembers a file that was opened; null for the saga, which is not remembered.
    public void opened(@Nullable Path file) {
        if (file != null) {
            save(settings().opened(file));
        }
    }
}
