package h20timeline.ui.help;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.ProgramPaper;
import h20timeline.ui.control.ControlMessages;
import h20timeline.viewmodel.ViewModel;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Sheets of help over the window: the keys, the legend, what the program is. While one is shown,
/// the keyboard stays in it and the pointer cannot reach what lies below. Nothing of it moves, so
/// it is the same for those who want no motion. Not AtlantaFX's modal pane: that one lets Tab and
/// the arrows out into the window below, and hears Escape only while it has the keyboard itself.
public final class HelpOverlay extends StackPane {
    private final ViewModel model;
    private final Node home;
    private final Consumer<ProgramPaper> papers;
    private @Nullable Command command;
    private @Nullable HelpDialog dialog;
    private @Nullable Node before;

    /// `home` gets the keyboard back where the node that had it is no more; `papers` shows what is
    /// no sheet.
    public HelpOverlay(ViewModel model, Node home, Consumer<ProgramPaper> papers) {
        this.model = model;
        this.home = home;
        this.papers = papers;
        StyleClass.SCRIM.on(this);
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    if (e.getTarget() == this) {
                        close();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.stateProperty()
                .addListener((property, old, now) -> {
                    Command shown = command;
                    if (shown != null && old.language() != now.language()) {
                        show(shown);
                    }
                });
    }

    /// Shows the sheet of an act, or closes it when it is the one that is shown.
    public void toggle(Command wanted) {
        if (wanted == command) {
            close();
            return;
        }
        if (command == null) {
            before = getScene().getFocusOwner();
        }
        show(wanted);
    }

    /// Closes the sheet that is shown, if one is, and gives the keyboard back.
    public void close() {
        if (command == null) {
            return;
        }
        Node last = before;
        command = null;
        dialog = null;
        before = null;
        setVisible(false);
        getChildren().clear();
        if (last != null
                && Objects.equals(last.getScene(), getScene())
                && last.isFocusTraversable()) {
            last.requestFocus();
        } else {
            home.requestFocus();
        }
    }

    private void show(Command wanted) {
        Language language = model.state().language();
        Region content =
                switch (wanted) {
                    case KEYS -> new KeysPage(language);
                    case LEGEND -> new LegendPage(language);
                    case ABOUT -> new AboutPage(language, papers);
                    default -> throw new IllegalArgumentException(wanted + " has no sheet");
                };
        HelpDialog next =
                new HelpDialog(
                        wanted.in(language),
                        ControlMessages.CLOSE.in(language),
                        content,
                        this::close);
        command = wanted;
        dialog = next;
        getChildren().setAll(next);
        setVisible(true);
        // Not with the next pulse: a key or a click may come before it.
        applyCss();
        layout();
        next.takeFocus();
    }

    /// Whatever the sheet does not use goes no further: neither to the window's focus order nor to
    /// its menus. The window's own keys have had their turn before.
    private void pressed(KeyEvent event) {
        HelpDialog shown = dialog;
        if (shown == null || shown.activates(event)) {
            return;
        }
        event.consume();
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.TAB) {
            shown.walk(event.isShiftDown() ? -1 : 1);
        } else {
            shown.scroll(event.getCode());
        }
    }
}
