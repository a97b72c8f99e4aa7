package h20timeline.ui.detail;

import h20timeline.render.GestureStyle;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Selects text of a pane over the borders of its controls, as on a page: by a drag, a word by two
/// clicks, a paragraph by three, all of it by Ctrl+A. Drawn over the pane, which knows nothing of
/// it.
final class TextSelection extends Pane {
    /// Of what is seen, so much is moved while a drag is beyond it.
    private static final double STEP = 0.04;

    private final ScrollPane scroll;
    private final Rectangle window = new Rectangle();
    private List<TextRun> runs = List.of();
    private @Nullable TextPlace anchor;
    private @Nullable TextPlace end;
    private boolean dragging;

    /// Between which characters of which text.
    private record TextPlace(int run, int index) {
        boolean isBefore(TextPlace other) {
            return run < other.run || (run == other.run && index < other.index);
        }
    }

    TextSelection(ScrollPane scroll) {
        this.scroll = scroll;
        setManaged(false);
        setMouseTransparent(true);
        setClip(window);
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        scroll.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> dragging = false);
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scroll.vvalueProperty().addListener(observable -> draw());
        scroll.viewportBoundsProperty().addListener(observable -> draw());
    }

    /// What is selected; empty for nothing.
    String text() {
        TextPlace from = from();
        TextPlace to = to();
        if (from == null || to == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        TextRun last = null;
        for (int i = from.run(); i <= to.run(); i++) {
            TextRun run = runs.get(i);
            String part = run.text(start(i, from), stop(i, to));
            if (!part.isEmpty()) {
                text.append(last == null ? "" : between(last, run)).append(part);
                last = run;
            }
        }
        return text.toString();
    }

    /// Gives the selection up; false where there was none.
    boolean clear() {
        boolean some = !text().isEmpty();
        anchor = null;
        end = null;
        runs = List.of();
        draw();
        return some;
    }

    private @Nullable TextPlace from() {
        return anchor == null || end == null ? null : end.isBefore(anchor) ? end : anchor;
    }

    private @Nullable TextPlace to() {
        return anchor == null || end == null ? null : end.isBefore(anchor) ? anchor : end;
    }

    private static int start(int run, TextPlace from) {
        return run == from.run() ? from.index() : 0;
    }

    private int stop(int run, TextPlace to) {
        return run == to.run() ? to.index() : runs.get(run).length();
    }

    /// What stands in one row stays in one.
    private static String between(TextRun before, TextRun after) {
        return after.inScene().getMinY() >= before.inScene().getCenterY() ? "\n" : " ";
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isText(event)) {
            return;
        }
        TextPlace old = anchor;
        if (!event.isShiftDown() || old == null) {
            clear();
            runs = TextRun.below(scroll.getContent());
        }
        TextPlace at = at(event);
        if (at == null) {
            return;
        }
        scroll.requestFocus();
        dragging = true;
        TextRun run = runs.get(at.run());
        switch (event.getClickCount()) {
            case 1 -> {
                anchor = event.isShiftDown() && old != null ? old : at;
                end = at;
            }
            case 2 -> {
                anchor = new TextPlace(at.run(), run.wordStart(at.index()));
                end = new TextPlace(at.run(), run.wordEnd(at.index()));
            }
            default -> {
                anchor = new TextPlace(at.run(), 0);
                end = new TextPlace(at.run(), run.length());
            }
        }
        draw();
    }

    private void drag(MouseEvent event) {
        if (!dragging || event.getButton() != MouseButton.PRIMARY || event.getClickCount() > 1) {
            return;
        }
        Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
        if (event.getSceneY() < seen.getMinY()) {
            scroll.setVvalue(scroll.getVvalue() - STEP);
        } else if (event.getSceneY() > seen.getMaxY()) {
            scroll.setVvalue(scroll.getVvalue() + STEP);
        }
        TextPlace at = at(event);
        if (at != null) {
            end = at;
            draw();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            event.consume();
            runs = TextRun.below(scroll.getContent());
            if (!runs.isEmpty()) {
                anchor = new TextPlace(0, 0);
                end = new TextPlace(runs.size() - 1, runs.getLast().length());
            }
            draw();
        } else if (event.getCode() == KeyCode.ESCAPE && clear()) {
            event.consume();
        }
    }

    /// What is clicked for something else begins no selection.
    private boolean isText(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !node.equals(scroll)) {
            if (node instanceof ButtonBase
                    || node instanceof ScrollBar
                    || node.getStyleClass().contains(GestureStyle.CHOICE_TO_FILTER.css())
                    || node.getOnMouseClicked() != null) {
                return false;
            }
            node = node.getParent();
        }
        return true;
    }

    /// The place in the nearest text: first by height, then sideways.
    private @Nullable TextPlace at(MouseEvent event) {
        Point2D point = new Point2D(event.getSceneX(), event.getSceneY());
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < runs.size(); i++) {
            Bounds box = runs.get(i).inScene();
            double away = away(point.getY(), box.getMinY(), box.getMaxY());
            double aside = away(point.getX(), box.getMinX(), box.getMaxX());
            double distance = away * 10_000 + aside;
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest < 0 ? null : new TextPlace(nearest, runs.get(nearest).indexAt(point));
    }

    private static double away(double value, double from, double to) {
        return Math.max(0, Math.max(from - value, value - to));
    }

    private void draw() {
        getChildren().clear();
        TextPlace from = from();
        TextPlace to = to();
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        Bounds seen = sceneToLocal(scroll.localToScene(scroll.getLayoutBounds()));
        window.setX(seen.getMinX());
        window.setY(seen.getMinY());
        window.setWidth(seen.getWidth());
        window.setHeight(seen.getHeight());
        for (int i = from.run(); i <= to.run(); i++) {
            TextRun run = runs.get(i);
            Path path =
                    GestureStyle.TEXT_SELECTION.on(
                            new Path(run.shape(start(i, from), stop(i, to))));
            Point2D corner = sceneToLocal(run.node().localToScene(Point2D.ZERO));
            path.setTranslateX(corner.getX());
            path.setTranslateY(corner.getY());
            getChildren().add(path);
        }
    }
}
