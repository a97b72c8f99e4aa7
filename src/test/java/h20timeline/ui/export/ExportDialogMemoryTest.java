package h20timeline.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.ui.ExportFixture;
import h20timeline.ui.WindowFixture;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A dialog that is closed leaves nothing behind.
@ExtendWith(FxExtension.class)
class ExportDialogMemoryTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    /// The image of a cached node lies in a pool of the toolkit, which never hears that its window
    /// closed: some 600 kB for each dialog.
    @Test
    void itHasNoNodeOfWhichTheToolkitKeepsAnImage(FxRobot robot) {
        Future<?> asking = open();
        List<Node> cached =
                FxThread.run(() ->
                        ExportFixture.pane().lookupAll("*").stream()
                                .filter(Node::isCache)
                                .toList());
        close(asking, robot);
        assertEquals(List.of(), cached);
    }

    @Test
    void itsNodesAreGone(FxRobot robot) {
        List<WeakReference<DialogPane>> closed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Future<?> asking = open();
            closed.add(FxThread.run(() -> new WeakReference<>(ExportFixture.pane())));
            close(asking, robot);
        }
        FxThread.waitFor(
                "the dialogs are gone",
                () -> {
                    ManagementFactory.getMemoryMXBean().gc();
                    return closed.stream().allMatch(dialog -> dialog.get() == null);
                });
    }

    private Future<?> open() {
        Future<?> asking = FxThread.begin(() -> ExportFixture.ask(desk));
        FxThread.waitFor(
                "the picture is shown",
                () ->
                        ExportFixture.pane() != null
                                && ExportFixture.pane().lookup(".snapshot-preview .picture")
                                        != null);
        desk.settle();
        return asking;
    }

    private void close(Future<?> asking, FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        FxThread.waitFor("the dialog is closed", asking::isDone);
        desk.settle();
    }
}
