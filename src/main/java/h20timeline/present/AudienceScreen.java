package h20timeline.present;

import h20timeline.render.StyleClass;

import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

import org.jspecify.annotations.Nullable;

/// What the audience sees: the slide, the pointer on it, and the curtain before it. Never anything
/// else. The presenter's window shows the same once more.
final class AudienceScreen extends Region {
    /// The pointer's radius in units of a slide.
    private static final double POINTER = 13;

    private final ShowModel model;
    private final SlidePane slide;
    private final Circle pointer = StyleClass.POINTER.on(new Circle(POINTER));
    private final Region blanking = new Region();

    /// `moves` says whether it goes from step to step in motion; a `mirror` takes the shape of the
    /// audience's screen, which otherwise this is.
    AudienceScreen(ShowModel model, boolean moves, boolean mirror) {
        this.model = model;
        slide = new SlidePane(moves);
        StyleClass.AUDIENCE.on(this);
        pointer.setManaged(false);
        pointer.setMouseTransparent(true);
        blanking.setMouseTransparent(true);
        getChildren().setAll(slide, pointer, blanking);
        new SlideMouse(this, slide, model).listen();
        model.stateProperty().addListener((property, before, now) -> show(now));
        model.pointerProperty().addListener(property -> point());
        if (mirror) {
            model.shapeProperty().addListener((property, before, now) -> slide.shape(now));
            slide.shape(model.shapeProperty().get());
        } else {
            // Told of every change: a listener for invalidation would have to read the bounds.
            layoutBoundsProperty().addListener((property, before, now) -> takeShape());
        }
        show(model.state());
    }

    private void takeShape() {
        Dimension2D now = new Dimension2D(getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            slide.shape(now);
            model.shapeProperty().set(now);
        }
    }

    private void show(ShowState state) {
        slide.show(
                new SlidePane.Shown(
                        state.deck(), state.look().language(), state.path().audience()));
        Blanking drawn = state.path().blanking();
        blanking.setVisible(drawn != Blanking.NONE);
        StyleClass style = style(drawn);
        blanking.getStyleClass().setAll(style == null ? "" : style.css());
        pointer.setVisible(state.pointing() && drawn == Blanking.NONE);
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
            Point2D place = slide.at(model.pointerProperty().get());
            pointer.setCenterX(place.getX());
            pointer.setCenterY(place.getY());
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
