package h20timeline.app;

import h20timeline.render.StyleClass;
import h20timeline.ui.timeline.TimelineView;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Waits for the moment when a timeline can be seen: what a person waits for when a program starts.
/// On the toolkit's thread.
final class FirstFrame {
    private final Stage stage;
    private final Runnable seen;
    private final Runnable pulse = this::pulse;
    private boolean drawn;

    private FirstFrame(Stage stage, Runnable seen) {
        this.stage = stage;
        this.seen = seen;
    }

    /// Calls `seen` once, as soon as the stage shows the first picture of a timeline.
    static void await(Stage stage, Runnable seen) {
        FirstFrame frame = new FirstFrame(stage, seen);
        stage.sceneProperty()
                .addListener((property, before, now) -> {
                    frame.leave(before);
                    if (now != null && !frame.drawn) {
                        now.addPostLayoutPulseListener(frame.pulse);
                    }
                });
    }

    /// The toolkit begins the next pulse once the pixels of the one before are out, so the picture
    /// that one pulse lays out is on the screen in the next.
    private void pulse() {
        if (drawn) {
            leave(stage.getScene());
            seen.run();
        } else if (stage.isShowing()
                && stage.getScene().lookup("." + StyleClass.TIMELINE.css())
                        instanceof TimelineView view
                && view.shown() != null) {
            drawn = true;
            Platform.requestNextPulse();
        }
    }

    private void leave(Scene scene) {
        if (scene != null) {
            scene.removePostLayoutPulseListener(pulse);
        }
    }
}
