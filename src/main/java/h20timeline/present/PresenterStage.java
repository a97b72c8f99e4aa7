package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.ui.control.ScaledPane;
import h20timeline.ui.control.Theming;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The presenter's window: on a screen of its own, or over the audience's when there is only one.
final class PresenterStage {
    /// Pixels of its frame that may lie over the edge of its screen.
    private static final double FRAME = 16;

    /// The part of its screen by which the window is smaller at each try but the first two.
    private static final double BESIDE = 0.08;

    private final Stage stage = new Stage();
    private final ScaledPane scaledPane;
    private final PresenterView view;
    private final Scene scene;
    private final StageKeeper keeper;
    private final Supplier<Rectangle2D> astray;
    private final Runnable close;
    private Rectangle2D place = Rectangle2D.EMPTY;
    private @Nullable Rectangle2D forbidden;
    private boolean fits;
    private int tries;

    /// @param astray where the slide is while it is not where it should be
    PresenterStage(ShowModel model, ShowKeys keys, Runnable resume, Supplier<Rectangle2D> astray) {
        this.astray = astray;
        view = new PresenterView(model, resume);
        scaledPane = new ScaledPane(view);
        scene = new Scene(StyleClass.H20.on(new StackPane(scaledPane)));
        keys.listen(scene);
        model.stateProperty().addListener((property, before, now) -> dress(now));
        dress(model.state());
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        close = () -> model.change(state -> state.console(false));
        keeper = new StageKeeper(stage, this::isAllowed, this::reveal, this::again, close);
        // Closed by its own button it can be had back; the presentation goes on.
        stage.setOnCloseRequest(event -> close.run());
    }

    private void dress(ShowState state) {
        scaledPane.by(state.look().zoom());
        Theming.on(scene, state.look());
        stage.setTitle(PresentMessages.CONSOLE.in(state.look().language()));
    }

    /// Shows it in a place, never on the screen of the audience where that is forbidden. Over the
    /// audience's screen it must stay in front.
    void show(Rectangle2D next, @Nullable Rectangle2D audience) {
        place = next;
        forbidden = audience;
        fits = false;
        tries = 0;
        stage.setAlwaysOnTop(audience == null);
        put();
        keeper.watch();
        reveal();
    }

    /// Hidden while it moves, as the audience's window is, and at every other try not: some window
    /// managers put a window that comes back where it was. Nothing is drawn in it before it stands
    /// where it may: until then only the window manager knows its place.
    private void put() {
        // Window managers that put windows beside where they are asked to need room for that.
        double part = BESIDE * Math.max(0, tries - 1);
        double aside = place.getWidth() * part;
        double down = place.getHeight() * part;
        double x = place.getMinX() + aside / 2;
        double y = place.getMinY() + down / 2;
        boolean moves = stage.getX() != x || stage.getY() != y;
        if (tries % 2 == 0 && stage.isShowing() && moves) {
            stage.hide();
        }
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(place.getWidth() - aside);
        stage.setHeight(place.getHeight() - down);
        if (!stage.isShowing()) {
            scaledPane.setVisible(forbidden == null);
            view.wake();
            stage.show();
        }
        stage.toFront();
        stage.requestFocus();
    }

    private void again() {
        tries++;
        put();
    }

    private void reveal() {
        fits = fits || keeper.isSettled();
        scaledPane.setVisible(forbidden == null || keeper.isSettled());
    }

    /// Never on the screen of the audience, nor over the slide wherever it is; and within its own
    /// until it has once been there, since what sticks out would not be seen.
    private boolean isAllowed(Rectangle2D now) {
        Rectangle2D audience = forbidden;
        if (audience == null) {
            return true;
        }
        boolean out =
                now.getMaxX() > place.getMaxX() + FRAME || now.getMaxY() > place.getMaxY() + FRAME;
        if (!fits && out) {
            return false;
        }
        return isBeside(now, audience) && isBeside(now, astray.get());
    }

    private static boolean isBeside(Rectangle2D now, Rectangle2D other) {
        double across = Math.min(now.getMaxX(), other.getMaxX());
        double down = Math.min(now.getMaxY(), other.getMaxY());
        return across - Math.max(now.getMinX(), other.getMinX()) <= FRAME
                || down - Math.max(now.getMinY(), other.getMinY()) <= FRAME;
    }

    /// To be called when the slide has moved.
    void recheck() {
        if (stage.isShowing()) {
            keeper.recheck();
        }
    }

    PresenterView view() {
        return view;
    }

    void toFront() {
        stage.toFront();
        stage.requestFocus();
    }

    void hide() {
        keeper.rest();
        view.rest();
        stage.hide();
    }

    void close() {
        hide();
        stage.close();
    }
}
