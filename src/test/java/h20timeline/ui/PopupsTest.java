package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.viewmodel.DisplaySettings;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
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

/// What opens over the window is as large as the texts in it.
@ExtendWith(FxExtension.class)
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
    void menus(int percent, FxRobot robot) {
        enlarge(percent);
        robot.press(KeyCode.ALT).type(KeyCode.V).release(KeyCode.ALT);
        await(".context-menu .menu-item > .label");
        assertEquals(USUAL * percent / 100, size(".context-menu .menu-item > .label"), 0.1);
        robot.type(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void tips(int percent, FxRobot robot) {
        enlarge(percent);
        Button button = (Button) desk.find(".top-bar .accent");
        robot.moveTo(button);
        Tooltip tip = button.getTooltip();
        Point2D below = desk.root().localToScreen(100, 100);
        robot.interact(() -> tip.show(button, below.getX(), below.getY()));
        double wanted = USUAL * percent / 100;
        FxThread.waitFor(() -> Math.abs(tip.getFont().getSize() - wanted) < 0.1);
        robot.interact(tip::hide);
    }

    @ParameterizedTest
    @MethodSource("textSizes")
    void dialogsAndTheirChoices(int percent, FxRobot robot) {
        enlarge(percent);
        Future<?> asking = FxThread.begin(() -> ExportFixture.ask(desk));
        await(".dialog-pane .label");
        assertEquals(USUAL * percent / 100, size(".dialog-pane .content .label"), 0.1);
        ComboBox<?> choices = (ComboBox<?>) find(".dialog-pane .combo-box");
        robot.interact(choices::show);
        await(".combo-box-popup .list-cell");
        assertEquals(USUAL * percent / 100, size(".combo-box-popup .list-cell"), 0.1);
        robot.interact(choices::hide);
        robot.type(KeyCode.ESCAPE);
        FxThread.waitFor(asking::isDone);
    }

    private void enlarge(int percent) {
        desk.given(() -> desk.model.enlarge(DisplaySettings.TEXT_SIZES.indexOf(percent)));
        assertEquals(percent, desk.state().look().textPercent());
    }

    private void await(String css) {
        FxThread.waitFor(() -> find(css) != null);
        desk.settle();
    }

    private static double size(String css) {
        return FxThread.run(
                () -> ((Labeled) Objects.requireNonNull(find(css))).getFont().getSize());
    }

    private static Node find(String css) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup(css))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
