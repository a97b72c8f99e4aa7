package h20timeline.ui.detail;

import h20timeline.find.Filter;
import h20timeline.find.Query;
import h20timeline.i18n.Language;
import h20timeline.model.Kind;
import h20timeline.model.Status;
import h20timeline.render.GestureStyle;
import h20timeline.render.PseudoClasses;
import h20timeline.viewmodel.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The chips and rows of the panel that filter by what they name: a click, Enter or Space does, and
/// the same again no more.
final class FilterChoices {
    private final ViewModel model;
    private final List<Choice> choices = new ArrayList<>();

    /// What a filter is with something chosen, or not any more.
    @FunctionalInterface
    private interface Choosing {
        Filter with(Filter filter, boolean chosen);
    }

    private record Choice(Node node, Predicate<Filter> isOn, Tooltip tip) {}

    FilterChoices(ViewModel model) {
        this.model = model;
    }

    <N extends Region> N track(String id, N node) {
        return on(node, f -> f.tracks().contains(id), (f, on) -> f.track(id, on));
    }

    <N extends Region> N status(Status status, N node) {
        return on(node, f -> f.statuses().contains(status), (f, on) -> f.status(status, on));
    }

    <N extends Region> N kind(Kind kind, N node) {
        return on(node, f -> f.kinds().contains(kind), (f, on) -> f.kind(kind, on));
    }

    <N extends Region> N actor(String id, N node) {
        return on(node, f -> f.actors().contains(id), (f, on) -> f.actor(id, on));
    }

    /// Shows which are chosen.
    void show(Filter filter) {
        choices.forEach(choice -> show(choice, filter));
    }

    private void show(Choice choice, Filter filter) {
        Language language = model.state().language();
        boolean on = choice.isOn().test(filter);
        choice.node().pseudoClassStateChanged(PseudoClasses.SELECTED, on);
        String help = (on ? DetailMessages.UNFILTER : DetailMessages.FILTER_BY).in(language);
        choice.tip().setText(help);
        choice.node().setAccessibleHelp(help);
    }

    private <N extends Region> N on(N node, Predicate<Filter> isOn, Choosing choosing) {
        GestureStyle.CHOICE_TO_FILTER.on(node);
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        Choice choice = new Choice(node, isOn, new Tooltip());
        Tooltip.install(node, choice.tip());
        choices.add(choice);
        show(choice, model.state().question().filter());
        node.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                        event.consume();
                        node.requestFocus();
                        toggle(choice, choosing);
                    }
                });
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        toggle(choice, choosing);
                    }
                });
        return node;
    }

    private void toggle(Choice choice, Choosing choosing) {
        Query query = model.state().question();
        Filter now = query.filter();
        model.ask(query.withFilter(choosing.with(now, !choice.isOn().test(now))));
    }
}
