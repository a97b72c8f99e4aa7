package h20timeline.app;

import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Somebody who does anything with keys and mouse, but neither ends the program nor opens another
/// file.
final class RandomHands {
    private static final int REMEMBERED = 25;

    /// The menus and the bar, which have what ends the program and what waits for an answer: the
    /// robot would wait with it.
    private static final double MENUS = 90;

    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.TAB,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_DOWN,
                    KeyCode.PAGE_UP,
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.ESCAPE,
                    KeyCode.DELETE,
                    KeyCode.BACK_SPACE,
                    KeyCode.F1,
                    KeyCode.F3,
                    KeyCode.F4,
                    KeyCode.F5,
                    KeyCode.F8,
                    KeyCode.F11);
    private static final List<KeyCode> WITH_CONTROL =
            List.of(
                    KeyCode.F,
                    KeyCode.G,
                    KeyCode.L,
                    KeyCode.D,
                    KeyCode.K,
                    KeyCode.Z,
                    KeyCode.C,
                    KeyCode.A,
                    KeyCode.EQUALS,
                    KeyCode.MINUS,
                    KeyCode.DIGIT0);
    private static final List<KeyCode> WITH_BOTH =
            List.of(KeyCode.F, KeyCode.H, KeyCode.X, KeyCode.Z, KeyCode.C);
    private static final List<KeyCode> WITH_SHIFT =
            List.of(KeyCode.TAB, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.F1, KeyCode.F3, KeyCode.F5);
    private static final List<KeyCode> WITH_ALT = List.of(KeyCode.LEFT, KeyCode.RIGHT);
    private static final String SIGNS = "+-01.,f?sbtw china芯片";

    private final Random random;
    private final Stage stage;
    private final FxRobot robot = new FxRobot();
    private final Deque<String> acts = new ArrayDeque<>();

    RandomHands(Random random, Stage stage) {
        this.random = random;
        this.stage = stage;
    }

    /// Does one thing.
    void act() {
        int kind = random.nextInt(100);
        if (kind < 34) {
            key(any(KEYS));
        } else if (kind < 44) {
            together(KeyCode.CONTROL, any(WITH_CONTROL));
        } else if (kind < 49) {
            together(KeyCode.CONTROL, KeyCode.SHIFT, any(WITH_BOTH));
        } else if (kind < 54) {
            together(KeyCode.SHIFT, any(WITH_SHIFT));
        } else if (kind < 57) {
            together(KeyCode.ALT, any(WITH_ALT));
        } else if (kind < 63) {
            sign();
        } else if (kind < 64) {
            picture();
        } else {
            mouse(kind);
        }
    }

    /// What was done last.
    String last() {
        return String.join("; ", acts);
    }

    /// Closes all that is open but the window, and shows what was shown at first, as large.
    void rest() {
        FxThread.waitFor(
                "only the window is open",
                () -> {
                    List<Window> others = new ArrayList<>(Window.getWindows());
                    others.remove(stage);
                    others.forEach(Window::hide);
                    return others.isEmpty();
                });
        FxThread.run(() -> stage.setFullScreen(false));
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        robot.write("0");
        FxThread.settle();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void note(String act) {
        acts.addLast(act);
        if (acts.size() > REMEMBERED) {
            acts.removeFirst();
        }
    }

    private void key(KeyCode key) {
        // These press the button that has the keyboard.
        if ((key == KeyCode.ENTER || key == KeyCode.SPACE) && isOnAButton()) {
            key(KeyCode.ESCAPE);
            return;
        }
        note(key.getName());
        robot.type(key);
    }

    private void together(KeyCode... keys) {
        note(List.of(keys).toString());
        robot.push(keys);
    }

    private void sign() {
        int at = random.nextInt(SIGNS.length());
        String sign = SIGNS.substring(at, at + 1);
        if (FxThread.run(() -> Window.getWindows().stream().anyMatch(Window::isFocused))) {
            note("‘" + sign + "’");
            robot.write(sign);
        }
    }

    private static boolean isOnAButton() {
        return FxThread.run(() ->
                Window.getWindows().stream()
                        .filter(w -> w.isFocused() && w.getScene() != null)
                        .map(w -> w.getScene().getFocusOwner())
                        .anyMatch(ButtonBase.class::isInstance));
    }

    /// Opens the dialog for pictures, and closes it.
    // The dialog that it opens may stay open.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void picture() {
        if (FxThread.run(() -> !stage.isFocused())) {
            return;
        }
        note("picture");
        Node button =
                FxThread.run(() ->
                        stage.getScene().getRoot().lookupAll(".top-bar .button").stream()
                                .filter(b -> ((ButtonBase) b).getText().equals("Export"))
                                .findFirst()
                                .orElse(null));
        if (button != null) {
            FxThread.begin(() -> {
                ((ButtonBase) button).fire();
                return true;
            });
            FxThread.waitFor("the dialog is open", () -> dialogs().anyMatch(Window::isFocused));
            // A dialog that has just opened may not have the keyboard yet.
            for (int i = 0; i < 5 && FxThread.run(() -> dialogs().count()) > 0; i++) {
                robot.type(KeyCode.ESCAPE);
                FxThread.settle();
            }
            FxThread.waitFor("the dialog is closed", () -> dialogs().count() == 0);
        }
    }

    private static Stream<Window> dialogs() {
        return Window.getWindows().stream().filter(RandomHands::isDialog);
    }

    private static boolean isDialog(Window window) {
        return window instanceof Stage s && s.getModality() != Modality.NONE;
    }

    private void mouse(int kind) {
        Point2D point = FxThread.run(this::somewhere);
        if (point == null) {
            key(KeyCode.ESCAPE);
            return;
        }
        robot.moveTo(point);
        String where = " at " + Math.round(point.getX()) + ", " + Math.round(point.getY());
        if (kind < 80) {
            note("click" + where);
            robot.clickOn(point);
        } else if (kind < 84) {
            note("double click" + where);
            robot.doubleClickOn(point);
        } else if (kind < 88) {
            note("right click" + where);
            robot.clickOn(point, MouseButton.SECONDARY);
            robot.type(KeyCode.ESCAPE);
        } else if (kind < 94) {
            note("drag" + where);
            robot.press(MouseButton.PRIMARY);
            robot.moveBy(random.nextInt(401) - 200, random.nextInt(201) - 100);
            robot.release(MouseButton.PRIMARY);
        } else {
            note("wheel" + where);
            robot.scrollDown(random.nextInt(9) - 4);
        }
    }

    /// A point of the window that has the keyboard; none while that is a dialog.
    private Point2D somewhere() {
        Window window =
                Window.getWindows().stream()
                        .filter(w -> w instanceof Stage && w.isFocused())
                        .findFirst()
                        .orElse(null);
        if (window == null || isDialog(window) || window.getWidth() < 100) {
            return null;
        }
        double top = window.equals(stage) ? MENUS : 4;
        return new Point2D(
                window.getX() + 4 + random.nextDouble() * (window.getWidth() - 8),
                window.getY() + top + random.nextDouble() * (window.getHeight() - top - 4));
    }
}
