package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.render.SlideView;
import h20timeline.slides.Slide;
import h20timeline.slides.SlideDeck;
import h20timeline.story.ShowStep;
import h20timeline.time.TimeSpan;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A slide as large as there is room for, in the shape of the audience's screen. Moves from slide
/// to slide, or cuts where that is not wanted or would show nothing.
final class SlidePane extends Region {
    private static final Duration FADE = Duration.millis(220);

    private final SlideView view = new SlideView();
    private final @Nullable InkLayer ink;
    private final Scale scale = new Scale(1, 1);
    private final FadeTransition fade = new FadeTransition(FADE, view.head());
    private final boolean moves;

    /// The shape of a slide on the audience's screen.
    private double units = Slide.shapeOn(16, 9);

    private @Nullable Shown shown;
    private @Nullable SpanAnimation spanAnimation;
    private @Nullable TimeSpan visible;
    private SlideZoom zoom = SlideZoom.NONE;

    /// What is shown: all that a slide depends on but its width.
    record Shown(SlideDeck deck, Language language, Position position) {
        ShowStep step() {
            return deck.steps().get(position.step());
        }

        /// Whether a camera can go from one to the other: both show the same lanes.
        boolean canMoveTo(Shown next) {
            return position.roaming() == null
                    && next.position.roaming() == null
                    && step().kind() != ShowStep.StepKind.OVERVIEW
                    && next.step().kind() != ShowStep.StepKind.OVERVIEW
                    && deck.equals(next.deck);
        }
    }

    /// Empty until the first [#show]; nothing is drawn on it.
    SlidePane(boolean moves) {
        this(moves, null);
    }

    /// With what is drawn on it.
    SlidePane(boolean moves, @Nullable InkLayer ink) {
        this.moves = moves;
        this.ink = ink;
        view.setManaged(false);
        view.getTransforms().setAll(scale);
        fade.setFromValue(0);
        fade.setToValue(1);
        getChildren().setAll(view);
        if (ink != null) {
            ink.getTransforms().setAll(scale);
            getChildren().add(ink);
        }
    }

    /// Shows a part of the slide larger.
    void zoom(SlideZoom next) {
        if (!next.equals(zoom)) {
            zoom = next;
            fit();
        }
    }

    /// Shows nothing.
    void clear() {
        stop();
        shown = null;
        visible = null;
        view.showNothing();
    }

    /// Takes the shape of a screen.
    void shape(Dimension2D next) {
        double there = Slide.shapeOn(next.getWidth(), next.getHeight());
        if (next.getWidth() > 0 && next.getHeight() > 0 && there != units) {
            units = there;
            redraw();
            requestLayout();
        }
    }

    /// Shows something: in motion, where it is another step.
    void show(Shown next) {
        Shown before = shown;
        if (next.equals(before)) {
            return;
        }
        shown = next;
        stop();
        TimeSpan from = visible;
        if (!moves || before == null || from == null || next.position().roaming() != null) {
            redraw();
            return;
        }
        boolean sameStep =
                before.deck().equals(next.deck())
                        && before.position().step() == next.position().step();
        if (sameStep) {
            // What a step builds comes to what is there: nothing of that fades.
            redraw();
            return;
        }
        draw(next, before.canMoveTo(next) ? from : null);
    }

    /// Draws all of it again, without motion.
    void redraw() {
        stop();
        Shown now = shown;
        if (now == null) {
            return;
        }
        TimeSpan roaming = now.position().roaming();
        if (roaming == null) {
            draw(now, null);
            fade.jumpTo(FADE);
            fade.stop();
            view.head().setOpacity(1);
        } else {
            visible = roaming;
            view.showAlone(now.deck().whole(roaming, units, now.language()));
        }
        fit();
    }

    /// Draws a slide with its timeline, which moves there from a span; at once for null.
    private void draw(Shown now, @Nullable TimeSpan from) {
        List<Slide> parts = now.deck().slides(now.position().step(), now.language(), units);
        int part = Math.min(now.position().part(), parts.size() - 1);
        Slide slide = parts.get(part);
        view.show(slide);
        fade.playFromStart();
        Box box = slide.timeline();
        TimeSpan to = now.step().range();
        if (box == null) {
            visible = null;
        } else if (from == null || from.equals(to)) {
            timeline(now, box, to);
        } else {
            SpanAnimation next = new SpanAnimation(from, to, span -> timeline(now, box, span));
            spanAnimation = next;
            timeline(now, box, from);
            next.play();
        }
    }

    /// A timeline that cannot be drawn is left out: the slide says what the step is about.
    private void timeline(Shown now, Box box, TimeSpan span) {
        visible = span;
        Picture picture;
        try {
            Position at = now.position();
            picture = now.deck().picture(at.step(), at.part(), span, box, now.language());
        } catch (RuntimeException fault) {
            stop();
            view.showWithout();
            return;
        }
        view.show(picture, box);
    }

    private void stop() {
        if (spanAnimation != null) {
            spanAnimation.stop();
            spanAnimation = null;
        }
    }

    /// The span of time that is shown now, or null where there is no timeline.
    @Nullable TimeSpan visible() {
        return visible;
    }

    /// The time under a point of this region, or null where there is no timeline.
    @Nullable Long timeAt(double x, double y) {
        Picture picture = view.picture();
        if (picture == null || visible == null) {
            return null;
        }
        Point2D inside = view.parentToLocal(x, y);
        return picture.timeAt(inside.getX());
    }

    /// Pixels of this region for each second that is shown.
    double pixelsPerSecond() {
        Picture picture = view.picture();
        return picture == null ? 0 : picture.scale().perSecond() * scale.getX();
    }

    /// A point of this region as parts of the slide's width and height.
    Point2D part(double x, double y) {
        Point2D inside = view.parentToLocal(x, y);
        return new Point2D(inside.getX() / view.getWidth(), inside.getY() / view.getHeight());
    }

    /// The place in this region of a part of the slide's width and height.
    Point2D at(Point2D part) {
        return view.localToParent(part.getX() * view.getWidth(), part.getY() * view.getHeight());
    }

    /// Pixels of one unit of a slide.
    double unit() {
        return scale.getX();
    }

    private void fit() {
        double width = Slide.widthOf(units);
        double height = Slide.heightOf(units);
        double whole = Math.min(getWidth() / width, getHeight() / height);
        double times = whole * zoom.times();
        if (times > 0 && times != scale.getX()) {
            scale.setX(times);
            scale.setY(times);
        }
        // The fixed point stays where it is when all of the slide is shown.
        double x = (getWidth() - width * whole) / 2;
        double y = (getHeight() - height * whole) / 2;
        x += zoom.fixed().getX() * width * (whole - times);
        y += zoom.fixed().getY() * height * (whole - times);
        view.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        if (ink != null) {
            ink.resizeSlide(width, height);
            ink.resizeRelocate(Math.rint(x), Math.rint(y), width, height);
        }
    }

    @Override
    protected void layoutChildren() {
        fit();
    }
}
