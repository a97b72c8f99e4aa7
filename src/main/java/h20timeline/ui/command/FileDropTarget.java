package h20timeline.ui.command;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a window.
public final class FileDropTarget {
    private FileDropTarget() {}

    public static void on(Scene scene, Host host) {
        scene.setOnDragOver(FileDropTarget::over);
        scene.setOnDragDropped(event -> dropped(event, host));
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
        }
        event.consume();
    }

    private static void dropped(DragEvent event, Host host) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        host.drop(files);
    }
}
