package h20timeline.present;

import h20timeline.present.pen.PenState;
import h20timeline.render.StyleClass;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// A slide with what lies on it: the strokes of the pen, the pointer, and the curtain before it. On
/// the audience's screen never anything else.
final class AudienceScreen extends Region {
    /// The pointer's radius in units of a slide.
    private static final double POINTER = 13;

    /// Where it stands.
    enum Place {
        /// Before the audience: it has the screen's shape.
        ROOM,
        /// Before the presenter, who sees his own step here, whatever the room sees.
        DESK,
        /// Before the presenter: the room's picture once more.
        MIRROR
    }

    private final ShowModel model;
    private final Place place;
    private final SlidePane slide;
    private final InkLayer ink = new InkLayer();
    private final Circle pointer = StyleClass.POINTER.on(new Circle(POINTER));
    private final Region blanking = new Region();

    /// `moves` says whether it goes from step to step in motion.
    AudienceScreen(ShowModel model, Place place, boolean moves) {
        this.model = model;
        this.place = place;
        slide = new SlidePane(moves, ink);
        StyleClass.AUDIENCE.on(this);
        pointer.setManaged(false);
        pointer.setMouseTransparent(true);
        blanking.setMouseTransparent(true);
        getChildren().setAll(slide, pointer, blanking);
        if (place != Place.MIRROR) {
            new SlideMouse(this, slide, model).listen();
        }
        model.stateProperty().addListener((property, before, now) -> show(now));
        model.penProperty().addListener((property, before, now) -> draw());
        model.zoomProperty().addListener((property, before, now) -> zoom());
        model.pointerProperty().addListener(property -> point());
        if (place == Place.ROOM) {
            // Told of every change: a listener for invalidation would have to read the bounds.
            layoutBoundsProperty().addListener((property, before, now) -> takeShape());
        } else {
            model.shapeProperty().addListener((property, before, now) -> slide.shape(now));
            slide.shape(model.shapeProperty().get());
        }
        show(model.state());
    }

    private void takeShape() {
        Dimension2D now = new Dimension2D(getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            slide.shape(now);
            model.take(now);
        }
    }

    private Position position(ShowState state) {
        return place == Place.DESK ? state.path().here() : state.path().audience();
    }

    private void show(ShowState state) {
        slide.show(new SlidePane.Shown(state.deck(), state.look().language(), position(state)));
        Blanking drawn = place == Place.DESK ? Blanking.NONE : state.path().blanking();
        blanking.setVisible(drawn != Blanking.NONE);
        StyleClass style = style(drawn);
        blanking.getStyleClass().setAll(style == null ? "" : style.css());
        pointer.setVisible(state.pointing() && drawn == Blanking.NONE);
        draw();
        zoom();
        point();
    }

    /// The strokes on the slide that is shown here.
    private void draw() {
        ShowState state = model.state();
        Position shown = position(state);
        PenState pen = model.pen();
        ink.show(
                shown.roaming() == null
                        ? pen.on(ShowModel.slideName(state, shown)).strokes()
                        : List.of());
    }

    /// The room sees a part larger as long as it sees the slide where the presenter is.
    private void zoom() {
        boolean same = place == Place.DESK || model.state().path().frozen() == null;
        slide.zoom(same ? model.zoomProperty().get() : SlideZoom.NONE);
        point();
    }

    private static @Nullable StyleClass style(Blanking blanking) {
        return switch (blanking) {
            case NONE -> null;
            case BLACK -> StyleClass.CURTAIN_BLACK;
            case WHITE -> StyleClass.CURTAIN_WHITE;
        };
    }

    private void point() {
        if (pointer.isVisible()) {
            Point2D at = slide.at(model.pointerProperty().get());
            pointer.setCenterX(at.getX());
            pointer.setCenterY(at.getY());
            pointer.setRadius(POINTER * slide.unit());
        }
    }

    @Override
    protected void layoutChildren() {
        slide.resizeRelocate(0, 0, getWidth(), getHeight());
        slide.layout();
        blanking.resizeRelocate(0, 0, getWidth(), getHeight());
        point();
    }
}
