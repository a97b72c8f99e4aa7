package h20timeline.present;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.stage.Screen;

/// The screens of the machine, the one with the desktop first, as they come and go. Toolkits may
/// report one change as several; each ends in the list as it then is.
public final class LiveScreens {
    private LiveScreens() {}

    /// A list that follows the machine as long as it lives.
    public static ObservableList<ScreenArea> list() {
        ObservableList<ScreenArea> places = FXCollections.observableArrayList(now());
        ListChangeListener<Screen> follow =
                change -> {
                    List<ScreenArea> next = now();
                    if (!next.isEmpty() && !Objects.equals(next, places)) {
                        places.setAll(next);
                    }
                };
        Screen.getScreens().addListener(follow);
        return places;
    }

    private static List<ScreenArea> now() {
        Screen primary = Screen.getPrimary();
        return Stream.concat(
                        Stream.of(primary),
                        Screen.getScreens().stream().filter(screen -> !screen.equals(primary)))
                .map(screen -> new ScreenArea(screen.getBounds(), screen.getVisualBounds()))
                .distinct()
                .toList();
    }
}
