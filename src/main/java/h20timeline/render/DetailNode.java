package h20timeline.render;

import h20timeline.layout.picture.Detail;
import h20timeline.layout.text.Box;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/// What is known of one event, on a picture.
final class DetailNode extends Group {
    DetailNode(Detail detail) {
        setMouseTransparent(true);
        setAutoSizeChildren(false);
        getStyleClass().add(StyleClass.hue(detail.hue()));
        if (detail.panel()) {
            add(PictureStyle.DETAIL_PANEL, detail.area());
        }
        detail.tiles().forEach(tile -> add(PictureStyle.DETAIL_TILE, tile));
        detail.bars().forEach(bar -> add(PictureStyle.DETAIL_BAR, bar));
        getChildren().addAll(MarkNode.shown(detail.signs()));
        new TextLayer(getChildren()).show(detail.texts());
    }

    private void add(PictureStyle look, Box area) {
        Region region = look.on(new Region());
        MarkNode.place(region, area);
        getChildren().add(region);
    }
}
