package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.ui.control.Theming;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/// The window before the audience: fills a screen, and shows no cursor when the mouse rests.
final class AudienceStage {
    private static final Duration REST = Duration.seconds(2);

    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Scene scene;
    private final PauseTransition rest = new PauseTransition(REST);

    AudienceStage(ShowModel model, boolean moves, ShowKeys keys) {
        AudienceScreen screen = new AudienceScreen(model, moves, false);
        scene = new Scene(StyleClass.H20.on(new StackPane(screen)));
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
        // Only Escape ends a presentation: the system's own keys for closing a window do not.
        stage.setOnCloseRequest(event -> event.consume());
    }

    private void dress(ShowState state) {
        Theming.on(scene, state.look());
    }

    private static void clicked(MouseEvent event, ShowModel model) {
        if (!event.isStillSincePress()) {
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

    /// Fills a screen.
    void fill(Rectangle2D screen) {
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

    void focus() {
        stage.toFront();
        stage.requestFocus();
    }

    void close() {
        rest.stop();
        stage.close();
    }
}
