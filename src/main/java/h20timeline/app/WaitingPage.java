package h20timeline.app;

import h20timeline.file.InputFile;
import h20timeline.ui.problems.MessagePage;
import h20timeline.viewmodel.DisplaySettings;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The first thing that a window shows: that a file is being read, once that takes long enough to
/// be worth a word. Most files are there before, and then the window opens on its timeline at once.
/// To be used on the toolkit's thread.
final class WaitingPage {
    /// As long as a person takes a window to open at once.
    private static final Duration PATIENCE = Duration.millis(300);

    private final Stage stage;
    private final Runnable cancel;
    private final DoubleProperty part = new SimpleDoubleProperty(-1);
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    WaitingPage(Stage stage, Runnable cancel) {
        this.stage = stage;
        this.cancel = cancel;
    }

    /// Begins to wait for a file.
    void wait(InputFile file, DisplaySettings display) {
        part.set(-1);
        patience.setOnFinished(
                e -> answer(MessagePage.loading(file.name(), part, cancel, display)));
        patience.playFromStart();
    }

    /// So much of the file is read; negative where that is not known.
    void at(double fraction) {
        part.set(fraction);
    }

    /// Waiting is over, and nothing is to be shown.
    void stop() {
        patience.stop();
    }

    /// Waiting is over: the stage has something else to show, once [#show] says so.
    void give(Scene scene) {
        patience.stop();
        stage.setScene(scene);
    }

    /// Waiting is over: this is all there is to show.
    void answer(Scene scene) {
        give(scene);
        show();
    }

    /// Shows the stage, unless it is shown already.
    void show() {
        if (!stage.isShowing()) {
            stage.show();
        }
    }
}
