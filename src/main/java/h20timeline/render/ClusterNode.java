package h20timeline.render;

import h20timeline.layout.picture.Mark;
import javafx.scene.layout.Region;

/// A count of events that would touch.
final class ClusterNode extends MarkNode {
    private final Region box = StyleClass.CLUSTER.on(new Region());
    private final TextLayer textLayer = new TextLayer(getChildren());

    ClusterNode(Mark.Cluster cluster) {
        super(cluster);
        getChildren().add(box);
    }

    @Override
    void show(Mark mark) {
        Mark.Cluster cluster = (Mark.Cluster) mark;
        place(box, cluster.pill());
        textLayer.show(cluster.texts());
        select(cluster.selected(), cluster.area());
    }
}
