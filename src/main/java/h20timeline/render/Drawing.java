package h20timeline.render;

import h20timeline.layout.picture.Picture;
import h20timeline.slides.Slide;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// What can be drawn off screen, in units of its own.
public sealed interface Drawing {
    /// Units from left to right.
    double width();

    /// Units from top to bottom.
    double height();

    /// Nodes that show it. On the toolkit's thread.
    Pane nodes();

    /// A picture of lanes, or of one event.
    record OfPicture(Picture picture) implements Drawing {
        @Override
        public double width() {
            return picture.width();
        }

        @Override
        public double height() {
            return picture.height();
        }

        @Override
        public Pane nodes() {
            return new PictureView(picture);
        }
    }

    /// A drawing with a newsroom's line under it.
    record Credited(Drawing drawing, Credit credit) implements Drawing {
        @Override
        public double width() {
            return drawing.width();
        }

        @Override
        public double height() {
            return drawing.height() + credit.height();
        }

        @Override
        public Pane nodes() {
            Pane nodes = drawing.nodes();
            nodes.setPrefSize(drawing.width(), drawing.height());
            return new CreditedView(nodes, credit, drawing.width());
        }
    }

    /// The drawing with a line under it, or the same if there is none.
    static Drawing credited(Drawing drawing, Credit credit) {
        return credit.height() == 0 ? drawing : new Credited(drawing, credit);
    }

    /// A drawing with blank room over and under it.
    record Spaced(Drawing drawing, double top, double bottom) implements Drawing {
        @Override
        public double width() {
            return drawing.width();
        }

        @Override
        public double height() {
            return top + drawing.height() + bottom;
        }

        @Override
        public Pane nodes() {
            Pane nodes = drawing.nodes();
            nodes.setPrefSize(drawing.width(), drawing.height());
            return new SpacedView(nodes, top, bottom);
        }
    }

    /// A slide, with the picture of its timeline where it has one.
    record OfSlide(Slide slide, @Nullable Picture timeline) implements Drawing {
        @Override
        public double width() {
            return slide.width();
        }

        @Override
        public double height() {
            return slide.height();
        }

        @Override
        public Pane nodes() {
            SlideView view = new SlideView();
            view.show(slide);
            if (timeline != null && slide.timeline() != null) {
                view.show(timeline, slide.timeline());
            }
            return view;
        }
    }
}
