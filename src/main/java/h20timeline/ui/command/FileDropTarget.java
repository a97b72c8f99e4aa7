package h20timeline.ui.command;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a window.
public final class FileDropTarget {
    private FileDropTarget() {}

    public static void on(Scene scene, Host world) {
        scene.setOnDragOver(FileDropTarget::over);
        scene.setOnDragDropped(event -> dropped(event, world));
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        }
        event.consume();
    }

    private static void dropped(DragEvent event, Host world) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        world.drop(files);
    }
}
