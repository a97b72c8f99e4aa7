package h20timeline.ui.detail;

import h20timeline.render.StyleClass;
import h20timeline.ui.control.GuardedPart;
import h20timeline.ui.control.MenuTarget;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.net.URI;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The selected event with everything known of it, or what the timeline is about while none is
/// selected. Follows the view model; a click on another event or on an address goes to the
/// functions it was given.
public final class DetailPanel extends StackPane {
    private final ScrollPane scroll = new ScrollPane();
    private final TextSelection selection = new TextSelection(scroll);
    private final ViewModel model;
    private final Consumer<String> jumpTo;
    private final Consumer<URI> openAddress;
    private FilterChoices choices;

    /// `jumpTo` takes the id of an event; `openAddress` an http or https address.
    public DetailPanel(ViewModel model, Consumer<String> jumpTo, Consumer<URI> openAddress) {
        this.model = model;
        this.jumpTo = jumpTo;
        this.openAddress = openAddress;
        choices = new FilterChoices(model);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        getChildren().setAll(scroll, selection);
        StyleClass.DETAIL.on(this);
        show(model.state());
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (differs(before, now)) {
                        show(now);
                    }
                    choices.show(now.question().filter());
                    if (isElsewhere(before, now)) {
                        scroll.setVvalue(0);
                    }
                });
    }

    /// Opens menus by an opener.
    public void offerMenus(MenuTarget.Opener opener) {
        addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    event.consume();
                    MenuTarget target =
                            event.getTarget() instanceof Node node ? MenuTarget.of(node) : null;
                    opener.open(
                            target == null ? new MenuTarget.AtPanel() : target,
                            this,
                            event.getScreenX(),
                            event.getScreenY());
                });
    }

    /// What is selected of the texts; empty for nothing.
    public String selectedText() {
        return selection.text();
    }

    /// Selects no text any more; false where none was.
    public boolean clearSelection() {
        return selection.clear();
    }

    private static boolean differs(ViewState before, ViewState now) {
        return before.language() != now.language() || isElsewhere(before, now);
    }

    private static boolean isElsewhere(ViewState before, ViewState now) {
        return !before.document().equals(now.document())
                || !Objects.equals(before.selected(), now.selected());
    }

    private void show(ViewState state) {
        boolean focused = holdsFocus();
        choices = new FilterChoices(model);
        DetailContext context =
                new DetailContext(
                        state.document().timeline(),
                        state.language(),
                        jumpTo,
                        openAddress,
                        choices);
        Region content =
                state.selectedEvent()
                        .<Region>map(event -> new EventView(event, context))
                        .orElseGet(() ->
                                new GuardedPart(
                                        () -> new TimelineSummary(context),
                                        DetailMessages.CANNOT_SHOW.in(state.language())));
        selection.clear();
        scroll.setContent(content);
        scroll.setAccessibleText(DetailMessages.DETAIL.in(state.language()));
        if (focused) {
            scroll.requestFocus();
        }
    }

    /// Whether the keyboard is on something that is about to be replaced: it then stays here.
    private boolean holdsFocus() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && !owner.equals(scroll)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
