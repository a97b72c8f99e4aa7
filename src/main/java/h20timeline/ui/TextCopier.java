package h20timeline.ui;

import h20timeline.i18n.Message;
import h20timeline.ui.command.Host;
import h20timeline.ui.control.CopiedText;
import h20timeline.ui.menu.EventAsText;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.function.Supplier;

/// Copies what is selected: text of the panel, else the event, else the view as a picture.
final class TextCopier {
    private final ViewModel model;
    private final Host host;
    private final Supplier<String> selectedText;
    private final Runnable copied;

    /// `copied` is run when a text was copied.
    TextCopier(ViewModel model, Host host, Supplier<String> selectedText, Runnable copied) {
        this.model = model;
        this.host = host;
        this.selectedText = selectedText;
        this.copied = copied;
    }

    /// What [#copy] copies now.
    Message copies() {
        return !selectedText.get().isEmpty()
                ? WindowMessages.COPIES_TEXT
                : model.state().selected() != null
                        ? WindowMessages.COPIES_EVENT
                        : WindowMessages.COPIES_PICTURE;
    }

    void copy() {
        ViewState state = model.state();
        String selected = selectedText.get();
        if (!selected.isEmpty()) {
            put(selected);
        } else {
            state.selectedEvent()
                    .ifPresentOrElse(
                            event -> put(text(state).withSources(event)),
                            () -> host.copy(state, false));
        }
    }

    /// Copies the selected event as Markdown.
    void copyMarkdown() {
        ViewState state = model.state();
        state.selectedEvent().ifPresent(event -> put(text(state).markdown(event)));
    }

    private void put(String text) {
        new CopiedText(text).copy();
        copied.run();
    }

    private static EventAsText text(ViewState state) {
        return new EventAsText(state.document().timeline(), state.language());
    }
}
