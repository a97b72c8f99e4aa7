package h20timeline.fx;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// The hands of a user on keyboard and mouse. Each gesture returns once all has happened that it
/// causes.
public final class FxRobot {
    /// A hand passes through some points on its way, which drags need.
    private static final int STEPS = 4;

    private final Robot robot;
    private final Set<KeyCode> keys = new LinkedHashSet<>();
    private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);

    /// To be made before the windows that it is to reach.
    public FxRobot() {
        FxThread.start();
        robot = FxThread.run(() -> new Robot());
    }

    /// Does something on the toolkit's thread that is no gesture.
    public FxRobot interact(Runnable action) {
        FxThread.run(action);
        FxThread.settle();
        return this;
    }

    /// Holds keys down.
    public FxRobot press(KeyCode... held) {
        for (KeyCode key : held) {
            keys.add(key);
            interact(() -> robot.keyPress(real(key)));
        }
        return this;
    }

    /// Lets keys go.
    public FxRobot release(KeyCode... held) {
        for (KeyCode key : held) {
            keys.remove(key);
            interact(() -> robot.keyRelease(real(key)));
        }
        return this;
    }

    /// Presses keys one after another.
    public FxRobot type(KeyCode... each) {
        for (KeyCode key : each) {
            press(key).release(key);
        }
        return this;
    }

    /// Presses keys together, the first first.
    public FxRobot push(KeyCode... together) {
        press(together);
        for (KeyCode key : List.of(together).reversed()) {
            release(key);
        }
        return this;
    }

    private static KeyCode real(KeyCode key) {
        return key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key;
    }

    /// Writes a text into what has the keyboard, also letters that are on no key.
    public FxRobot write(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter ->
                        interact(() -> {
                            fire(KeyEvent.KEY_PRESSED, "");
                            fire(KeyEvent.KEY_TYPED, letter);
                            fire(KeyEvent.KEY_RELEASED, "");
                        }));
        return this;
    }

    private static void fire(EventType<KeyEvent> type, String letter) {
        Scene scene =
                Window.getWindows().stream()
                        .filter(Window::isFocused)
                        .map(Window::getScene)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no window has the keyboard"));
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(type, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /// Moves the pointer to the middle of a node.
    public FxRobot moveTo(Node node) {
        return moveTo(FxThread.run(() -> middle(node)));
    }

    /// Moves the pointer to a point of the screen.
    public FxRobot moveTo(double x, double y) {
        return moveTo(new Point2D(x, y));
    }

    /// Moves the pointer to a point of the screen.
    public FxRobot moveTo(Point2D goal) {
        for (int step = 1; step <= STEPS; step++) {
            double part = 1.0 / (STEPS + 1 - step);
            interact(() -> {
                Point2D next = robot.getMousePosition().interpolate(goal, part);
                robot.mouseMove(Math.rint(next.getX()), Math.rint(next.getY()));
            });
        }
        return this;
    }

    /// Moves the pointer from where it is.
    public FxRobot moveBy(double x, double y) {
        return moveTo(FxThread.run(() -> robot.getMousePosition()).add(x, y));
    }

    /// Holds a button of the mouse down.
    public FxRobot press(MouseButton button) {
        buttons.add(button);
        return interact(() -> robot.mousePress(button));
    }

    /// Lets a button of the mouse go.
    public FxRobot release(MouseButton button) {
        buttons.remove(button);
        return interact(() -> robot.mouseRelease(button));
    }

    private FxRobot click(MouseButton button) {
        return press(button).release(button);
    }

    public FxRobot clickOn(Node node) {
        return moveTo(node).click(MouseButton.PRIMARY);
    }

    public FxRobot clickOn(Node node, MouseButton button) {
        return moveTo(node).click(button);
    }

    public FxRobot clickOn(Point2D point) {
        return moveTo(point).click(MouseButton.PRIMARY);
    }

    public FxRobot clickOn(Point2D point, MouseButton button) {
        return moveTo(point).click(button);
    }

    /// Clicks twice at once: on a slow machine the second click would come too late to be one.
    public FxRobot doubleClickOn(Point2D point) {
        return moveTo(point)
                .interact(() -> {
                    robot.mouseClick(MouseButton.PRIMARY);
                    robot.mouseClick(MouseButton.PRIMARY);
                });
    }

    /// Turns the wheel towards its user.
    public FxRobot scrollDown(int notches) {
        return interact(() -> robot.mouseWheel(notches));
    }

    /// Lets all keys and buttons go that are held.
    void releaseAll() {
        List.copyOf(keys).forEach(this::release);
        List.copyOf(buttons).forEach(this::release);
    }

    /// What a query finds in all windows.
    public List<Node> lookupAll(String css) {
        return FxThread.run(() ->
                List.copyOf(Window.getWindows()).stream()
                        .map(Window::getScene)
                        .filter(Objects::nonNull)
                        .map(scene -> scene.getRoot().lookupAll(css))
                        .flatMap(Collection::stream)
                        .toList());
    }

    /// What a query finds first, in any window.
    public Optional<Node> lookup(String css) {
        return lookupAll(css).stream().findFirst();
    }

    private static Point2D middle(Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        Scene scene = node.getScene();
        double left = Math.max(0, box.getMinX());
        double top = Math.max(0, box.getMinY());
        double right = Math.min(scene.getWidth(), box.getMaxX());
        double bottom = Math.min(scene.getHeight(), box.getMaxY());
        Window window = scene.getWindow();
        return new Point2D(
                window.getX() + scene.getX() + (left + right) / 2,
                window.getY() + scene.getY() + (top + bottom) / 2);
    }
}
