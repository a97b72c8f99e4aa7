package h20timeline.present;

import h20timeline.present.pen.PenTool;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.Theming;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/// The window before the audience: fills a screen, and shows no cursor when the mouse rests.
final class AudienceStage {
    private static final Duration REST = Duration.seconds(2);

    /// Pixels by which screens and windows may differ, as scaled screens have fractions of them.
    private static final double NEAR = 2;

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Scene scene;
    private final PauseTransition rest = new PauseTransition(REST);
    private final StageKeeper keeper;
    private Rectangle2D screen = Rectangle2D.EMPTY;
    private int tries;
    private Runnable moved = () -> {};
    private Consumer<Rectangle2D> givenUp = place -> {};

    AudienceStage(ShowModel model, boolean moves, ShowKeys keys) {
        AudienceScreen audience = new AudienceScreen(model, AudienceScreen.Place.ROOM, moves);
        scene = new Scene(StyleClass.H20.on(new StackPane(audience)));
        keys.listen(scene);
        scene.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event, model));
        scene.addEventFilter(MouseEvent.ANY, event -> wake(model));
        rest.setOnFinished(event -> scene.setCursor(Cursor.NONE));
        rest.play();
        model.stateProperty().addListener((property, before, now) -> dress(now));
        dress(model.state());
        stage.setScene(scene);
        stage.setTitle(PresentMessages.AUDIENCE.in(model.state().look().language()));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        keeper =
                new StageKeeper(
                        stage,
                        this::fills,
                        () -> moved.run(),
                        this::again,
                        () -> givenUp.accept(astray()));
        // Only Escape ends a presentation: the system's own keys for closing a window do not.
        stage.setOnCloseRequest(event -> event.consume());
    }

    private void dress(ShowState state) {
        Theming.on(scene, state.look());
    }

    private static void clicked(MouseEvent event, ShowModel model) {
        if (!event.isStillSincePress() || model.pen().tool() != PenTool.NONE) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            model.change(ShowState::next);
        } else if (event.getButton() == MouseButton.SECONDARY) {
            model.change(ShowState::back);
        }
    }

    /// The pointer stands for the cursor, while it is shown.
    private void wake(ShowModel model) {
        scene.setCursor(model.state().pointing() ? Cursor.NONE : Cursor.DEFAULT);
        rest.playFromStart();
    }

    /// Tells of each change of its place, and where it stays when it cannot fill its screen.
    void follow(Runnable moving, Consumer<Rectangle2D> staying) {
        moved = moving;
        givenUp = staying;
    }

    /// Where it is, when that is not the screen that it should fill; else empty.
    Rectangle2D astray() {
        Rectangle2D place = keeper.place();
        return fills(place) ? Rectangle2D.EMPTY : place;
    }

    /// Fills a screen.
    void fill(Rectangle2D next) {
        screen = next;
        tries = 0;
        put();
        keeper.watch();
    }

    private void again() {
        tries++;
        put();
    }

    /// Hidden while it moves: a window manager that is asked to take a window out of full screen,
    /// to move it and to fill the screen again does these in any order. At every other try not:
    /// some put a window that comes back where it was.
    private void put() {
        if (tries % 2 == 0 && stage.isShowing()) {
            stage.hide();
        }
        stage.setFullScreen(false);
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        if (!stage.isShowing()) {
            stage.show();
        }
        stage.setFullScreen(true);
    }

    /// Whether a place is the screen, or what the machine has where the screen was said to be.
    private boolean fills(Rectangle2D place) {
        double x = (screen.getMinX() + screen.getMaxX()) / 2;
        double y = (screen.getMinY() + screen.getMaxY()) / 2;
        return isSame(place, screen)
                || Screen.getScreensForRectangle(x, y, 1, 1).stream()
                        .anyMatch(each -> isSame(place, each.getBounds()));
    }

    private static boolean isSame(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getMinX() - other.getMinX()) < NEAR
                && Math.abs(one.getMinY() - other.getMinY()) < NEAR
                && Math.abs(one.getWidth() - other.getWidth()) < NEAR
                && Math.abs(one.getHeight() - other.getHeight()) < NEAR;
    }

    void toFront() {
        stage.toFront();
    }

    void focus() {
        stage.toFront();
        stage.requestFocus();
    }

    /// Leaves full screen first: the toolkit holds the last window that was closed in full screen,
    /// and through it all of the show.
    void close() {
        stage.setFullScreen(false);
        stage.close();
        rest.stop();
        keeper.rest();
    }
}
