package h20timeline.app;

import h20timeline.i18n.Localised;
import h20timeline.platform.OtherPrograms;
import h20timeline.ui.command.NoteAction;
import h20timeline.ui.control.CopiedText;
import java.net.URI;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/// Opens addresses in the browser; where none does, that is said, and the address can be copied.
final class LinkOpener {
    private final Executor worker;
    private final Executor ui;
    private final OtherPrograms programs;
    private final BiConsumer<Localised, NoteAction> say;

    /// `worker` waits for the browser, `ui` runs `say`.
    LinkOpener(
            Executor worker,
            Executor ui,
            OtherPrograms programs,
            BiConsumer<Localised, NoteAction> say) {
        this.worker = worker;
        this.ui = ui;
        this.programs = programs;
        this.say = say;
    }

    void open(URI address) {
        worker.execute(() -> {
            if (!programs.browse(address)) {
                ui.execute(() -> refuse(address));
            }
        });
    }

    private void refuse(URI address) {
        say.accept(
                language -> AppMessages.NO_BROWSER.in(language, address),
                new NoteAction(
                        AppMessages.COPY_ADDRESS::in,
                        () -> new CopiedText(address.toString()).copy()));
    }
}
