package h20timeline.ui;

import h20timeline.find.QueryResult;
import h20timeline.fx.FxRobot;
import h20timeline.model.Event;
import h20timeline.ui.detail.DetailProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

/// The panel for finding on a desk, as its user meets it.
final class FindFixture {
    private final WindowFixture desk;
    private final FxRobot robot;

    FindFixture(WindowFixture desk, FxRobot robot) {
        this.desk = desk;
        this.robot = robot;
    }

    /// Opens the list by its key.
    void openEvents() {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        desk.settle();
    }

    /// Opens the choices by their key.
    void openFilters() {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.F)
                .release(KeyCode.CONTROL, KeyCode.SHIFT);
        desk.settle();
    }

    void write(String words) {
        robot.write(words);
        desk.settle();
    }

    void type(KeyCode... keys) {
        robot.type(keys);
        desk.settle();
    }

    Node find(String css) {
        return desk.find(css);
    }

    TextField field() {
        return (TextField) desk.find(".find .custom-text-field");
    }

    ListView<?> list() {
        return (ListView<?>) desk.find(".events");
    }

    QueryResult answer() {
        return Objects.requireNonNull(desk.state().answer());
    }

    Event event(int position) {
        return desk.state().document().timeline().events().get(position);
    }

    /// The event of a row.
    Event inRow(int row) {
        return event(answer().listed().get(row));
    }

    /// What is to be read below a node, in the order of reading.
    List<String> shown(String css) {
        desk.settle();
        List<String> texts = new ArrayList<>();
        read(desk.find(css), texts);
        return texts;
    }

    private static void read(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        String text =
                node instanceof Labeled label
                        ? label.getText()
                        : node instanceof Text words ? words.getText() : null;
        if (text != null && !text.isBlank()) {
            texts.add(text.strip());
        }
        if (node instanceof Parent parent
                && !(node instanceof Labeled && text != null && !text.isBlank())) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, texts));
        }
    }

    /// The rows that are wholly in view, in order.
    List<IndexedCell<?>> rows() {
        desk.settle();
        Bounds view = list().localToScene(list().getLayoutBounds());
        return list().lookupAll(".list-cell").stream()
                .<IndexedCell<?>>map(node -> (IndexedCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .filter(cell -> within(cell.localToScene(cell.getLayoutBounds()), view))
                .sorted((a, b) -> a.getIndex() - b.getIndex())
                .collect(Collectors.toList());
    }

    private static boolean within(Bounds inner, Bounds outer) {
        return inner.getMinY() >= outer.getMinY() - 1 && inner.getMaxY() <= outer.getMaxY() + 1;
    }

    /// The words of a row's headline.
    static String headline(Node row) {
        return DetailProbe.texts(row).stream()
                .filter(text -> text.getStyleClass().contains("row-headline"))
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    /// Everything that is marked in the rows that are wholly in view.
    List<String> marked() {
        return rows().stream()
                .flatMap(row -> row.lookupAll(".hit").stream())
                .filter(FindFixture::isSeen)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    Node focus() {
        return Objects.requireNonNull(desk.root().getScene().getFocusOwner());
    }

    /// Walks on with the tab key until the keyboard is on what is wanted.
    Node tabTo(Predicate<Node> wanted) {
        for (int i = 0; i < 140; i++) {
            if (wanted.test(focus())) {
                return focus();
            }
            type(KeyCode.TAB);
        }
        throw new AssertionError("never reached; last on " + focus());
    }

    /// Walks on with the tab key to what is named so.
    Node tabTo(String name) {
        return tabTo(node -> spoken(node).startsWith(name));
    }

    static String spoken(Node node) {
        String own = node.getAccessibleText();
        Object said = own == null ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT) : own;
        return said == null ? "" : said.toString();
    }

    /// Puts the keyboard on something.
    void focus(Node node) {
        desk.given(node::requestFocus);
    }
}
