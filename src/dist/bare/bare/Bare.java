package bare;

import java.time.Clock;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window of the size of the program's with one label; says when that is on the screen, in the
/// same way as the program does.
public final class Bare extends Application {
    private final Runnable pulse = this::pulse;
    private Scene scene;
    private boolean drawn;

    /// @param args `rehearse` ends the program once the window is shown
    public static void main(String[] args) {
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        stage.setTitle("Bare");
        scene = new Scene(new StackPane(new Label("A bare window")), 1440, 900);
        scene.addPostLayoutPulseListener(pulse);
        stage.setScene(scene);
        stage.show();
    }

    private void pulse() {
        if (!drawn) {
            drawn = true;
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(pulse);
        System.out.println(Clock.systemUTC().instant() + " The first picture is shown");
        if (!getParameters().getRaw().isEmpty()) {
            Platform.exit();
        }
    }
}
