package h20timeline.ui;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a window.
final class Dropping {
    private Dropping() {}

    static void on(Scene scene, World world) {
        scene.setOnDragOver(Dropping::over);
        scene.setOnDragDropped(event -> dropped(event, world));
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        }
        event.consume();
    }

    private static void dropped(DragEvent event, World world) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        world.drop(files);
    }
}
