package h20timeline.render;

import h20timeline.layout.picture.Picture;
import h20timeline.layout.text.Box;
import h20timeline.slides.Slide;
import h20timeline.slides.SlideShape;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Shows one slide after another in the units of slides: what is written, and under it the
/// timeline, whose picture may change while the slide stays. Keeps the nodes of the timeline.
public final class SlideView extends Pane {
    private final Group head = new Group();
    private final PictureView timeline = new PictureView();
    private final Rectangle clip = new Rectangle();
    private @Nullable Slide shown;

    /// Empty until the first [#show].
    public SlideView() {
        StyleClass.SLIDE.on(this);
        setMouseTransparent(true);
        head.setAutoSizeChildren(false);
        timeline.setManaged(false);
        timeline.setClip(clip);
        getChildren().addAll(timeline, head);
    }

    /// The slide that is shown, or null before the first.
    public @Nullable Slide shown() {
        return shown;
    }

    /// What is written on the slide, to be faded in.
    public Node head() {
        return head;
    }

    /// The picture of the timeline that is shown, or null before the first.
    public @Nullable Picture picture() {
        return timeline.shown();
    }

    /// Shows a slide; its timeline is shown by [#show(Picture, Box)].
    public void show(Slide slide) {
        shown = slide;
        head.getChildren().setAll(slide.ornaments().stream().map(SlideView::node).toList());
        new TextLayer(head.getChildren()).show(slide.texts());
        timeline.setVisible(slide.timeline() != null);
    }

    /// Shows the timeline in a box.
    public void show(Picture picture, Box box) {
        timeline.setVisible(true);
        timeline.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        clip.setWidth(box.width());
        clip.setHeight(box.height());
        timeline.show(picture);
    }

    /// Takes the timeline away.
    public void showWithout() {
        timeline.setVisible(false);
    }

    /// Shows a picture of the timeline alone, over the whole of the slide.
    public void showAlone(Picture picture) {
        shown = null;
        head.getChildren().clear();
        show(picture, new Box(0, 0, picture.width(), picture.height()));
    }

    /// Shows neither slide nor timeline.
    public void showNothing() {
        shown = null;
        head.getChildren().clear();
        timeline.setVisible(false);
    }

    private static Node node(SlideShape slideShape) {
        return switch (slideShape) {
            case SlideShape.TrackChip chip ->
                    hued(region(StyleClass.SLIDE_TRACK, chip.box()), chip.hue());
            case SlideShape.StatusChip chip -> region(StyleClass.SLIDE_STATUS, chip.box());
            case SlideShape.Swatch swatch ->
                    hued(region(StyleClass.SWATCH_BOX, swatch.box()), swatch.hue());
            case SlideShape.Rule rule ->
                    hued(region(StyleClass.SLIDE_RULE, rule.box()), rule.hue());
            case SlideShape.CautionPlate plate -> region(StyleClass.SLIDE_CAUTION, plate.box());
            case SlideShape.Shape shape -> shape(shape);
        };
    }

    private static Node shape(SlideShape.Shape sign) {
        Box box = sign.box();
        Shape shape = GlyphShape.of(sign.glyph(), box.width());
        shape.setLayoutX(box.x() + box.width() / 2);
        shape.setLayoutY(box.y() + box.height() / 2);
        return hued(new Group(shape), sign.hue());
    }

    private static Region region(StyleClass style, Box box) {
        Region region = style.on(new Region());
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        return region;
    }

    private static <N extends Node> N hued(N node, String hue) {
        node.getStyleClass().add(StyleClass.hue(hue));
        return node;
    }
}
