package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.viewmodel.DisplaySettings;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What opens over the window is as large as the texts in it.
@ExtendWith(ApplicationExtension.class)
class PopupsTest {
    private static final double USUAL = 13;

    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    static List<Integer> textSizes() {
        return DisplaySettings.TEXT_SIZES;
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void menus(int percent, FxRobot robot) throws TimeoutException {
        enlarge(percent);
        robot.press(KeyCode.ALT).type(KeyCode.V).release(KeyCode.ALT);
        await(".context-menu .menu-item > .label");
        assertEquals(USUAL * percent / 100, size(".context-menu .menu-item > .label"), 0.1);
        robot.type(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void tips(int percent, FxRobot robot) throws TimeoutException {
        enlarge(percent);
        Button button = (Button) desk.find(".top-bar .accent");
        robot.moveTo(button);
        Tooltip tip = button.getTooltip();
        Point2D below = desk.root().localToScreen(100, 100);
        robot.interact(() -> tip.show(button, below.getX(), below.getY()));
        double wanted = USUAL * percent / 100;
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> Math.abs(tip.getFont().getSize() - wanted) < 0.1);
        robot.interact(tip::hide);
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void dialogsAndTheirChoices(int percent, FxRobot robot) throws TimeoutException {
        enlarge(percent);
        Future<?> asking = WaitForAsyncUtils.asyncFx(() -> ExportFixture.ask(desk));
        await(".dialog-pane .label");
        assertEquals(USUAL * percent / 100, size(".dialog-pane .content .label"), 0.1);
        ComboBox<?> choices = (ComboBox<?>) find(".dialog-pane .combo-box");
        robot.interact(choices::show);
        await(".combo-box-popup .list-cell");
        assertEquals(USUAL * percent / 100, size(".combo-box-popup .list-cell"), 0.1);
        robot.interact(choices::hide);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, asking::isDone);
    }

    private void enlarge(int percent) {
        desk.given(() -> desk.model.enlarge(DisplaySettings.TEXT_SIZES.indexOf(percent)));
        assertEquals(percent, desk.state().look().textPercent());
    }

    private void await(String css) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> find(css) != null);
        desk.settle();
    }

    private static double size(String css) {
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> ((Labeled) Objects.requireNonNull(find(css))).getFont().getSize());
    }

    private static Node find(String css) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(css))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
