package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.ui.control.ScaledPane;
import h20timeline.ui.control.Theming;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The presenter's window: on a screen of its own, or over the audience's when there is only one.
final class PresenterStage {
    private final Stage stage = new Stage();
    private final ScaledPane scaledPane;
    private final PresenterView view;
    private final Scene scene;

    PresenterStage(ShowModel model, ShowKeys keys) {
        view = new PresenterView(model);
        scaledPane = new ScaledPane(view);
        scene = new Scene(StyleClass.H20.on(new StackPane(scaledPane)));
        keys.listen(scene);
        model.stateProperty().addListener((property, before, now) -> dress(now));
        dress(model.state());
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        // Closed by its own button it can be had back; the presentation goes on.
        stage.setOnCloseRequest(event -> model.change(state -> state.console(false)));
    }

    private void dress(ShowState state) {
        scaledPane.by(state.look().zoom());
        Theming.on(scene, state.look());
        stage.setTitle(PresentMessages.CONSOLE.in(state.look().language()));
    }

    /// Shows it in a place, or hides it. Over the audience's screen it must stay in front.
    void show(boolean shown, Rectangle2D place, boolean over) {
        if (!shown) {
            view.rest();
            stage.hide();
            return;
        }
        stage.setAlwaysOnTop(over);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        if (!stage.isShowing()) {
            view.wake();
            stage.show();
        }
        stage.toFront();
        stage.requestFocus();
    }

    void close() {
        view.rest();
        stage.close();
    }
}
