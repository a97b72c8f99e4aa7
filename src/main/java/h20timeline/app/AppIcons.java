package h20timeline.app;

import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program's icon, in the sizes that window managers ask for; the build draws them.
final class AppIcons {
    private AppIcons() {}

    /// Gives a stage its icon; not before there is something to look at, since drawing it takes a
    /// while.
    static void on(Stage stage) {
        Stream.of(16, 32, 48).map(AppIcons::load).forEach(stage.getIcons()::add);
    }

    private static Image load(int side) {
        String name = "icon-" + side + ".png";
        var url = AppIcons.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException("the program is incomplete: " + name);
        }
        return new Image(url.toExternalForm());
    }
}
