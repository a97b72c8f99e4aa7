package h20timeline.app;

import h20timeline.platform.InstanceSlot;
import h20timeline.settings.Settings;
import h20timeline.settings.SettingsSaver;
import h20timeline.settings.WindowBounds;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Opens a window where it was the last time, on a screen that is there, beside those of the same
/// program; and remembers its place.
final class WindowPlace implements AutoCloseable {
    /// A window that is maximised is told its new size before it is told that it is maximised. A
    /// place counts only when it has lasted.
    static final Duration LASTS = Duration.millis(400);

    private final Stage stage;
    private final SettingsSaver saver;
    private final Supplier<List<Rectangle2D>> screens;
    private final InstanceSlot slot;
    private final PauseTransition rest;
    private final InvalidationListener changed = observable -> screensChanged();

    /// The size to go back to after a start as a maximised window: the toolkit would add the frame
    /// to it, which it did not know when it was told the size.
    private @Nullable WindowBounds former;

    /// @param screens the areas of the screens that windows may have, the primary one first
    WindowPlace(
            Stage stage,
            SettingsSaver saver,
            Supplier<List<Rectangle2D>> screens,
            InstanceSlot slot,
            Duration lasts) {
        this.stage = stage;
        this.saver = saver;
        this.screens = screens;
        this.slot = slot;
        rest = new PauseTransition(lasts);
    }

    /// On this machine.
    static WindowPlace here(Stage stage, SettingsSaver saver) {
        return new WindowPlace(stage, saver, WindowPlace::areas, InstanceSlot.take(), LASTS);
    }

    private static List<Rectangle2D> areas() {
        return Stream.concat(Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .distinct()
                .map(Screen::getVisualBounds)
                .toList();
    }

    /// Follows the window no longer.
    @Override
    public void close() {
        Screen.getScreens().removeListener(changed);
        rest.stop();
        rest.setOnFinished(null);
        stage.setOnHiding(null);
        slot.close();
    }

    /// Gives the window its place.
    void open() {
        WindowBounds last = saver.settings().window();
        List<Rectangle2D> there = screens.get();
        Rectangle2D place =
                Optional.ofNullable(last)
                        .flatMap(bounds -> bounds.on(there))
                        .orElseGet(() -> WindowBounds.first(there.getFirst()));
        put(WindowBounds.shifted(place, slot.number(), there));
        boolean maximised = last != null && last.maximised();
        stage.setMaximized(maximised);
        if (maximised) {
            former = last;
        }
        if (last == null) {
            remember();
        }
        Screen.getScreens().addListener(changed);
        rest.setOnFinished(e -> settled());
        stage.xProperty().addListener(observable -> rest.playFromStart());
        stage.yProperty().addListener(observable -> rest.playFromStart());
        stage.widthProperty().addListener(observable -> rest.playFromStart());
        stage.heightProperty().addListener(observable -> rest.playFromStart());
        stage.maximizedProperty().addListener(observable -> rest.playFromStart());
        stage.setOnHiding(e -> {
            rest.stop();
            remember();
        });
    }

    private void settled() {
        WindowBounds size = former;
        if (size != null && !stage.isMaximized()) {
            former = null;
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            if (isInCorner()) {
                stage.setX(size.x());
                stage.setY(size.y());
            }
        }
        remember();
    }

    /// Where some systems put what was maximised from its beginning; a window that is dragged off
    /// the top of its screen stays where it is dragged.
    private boolean isInCorner() {
        return screens.get().stream()
                .anyMatch(screen ->
                        Math.abs(screen.getMinX() - stage.getX()) <= 2
                                && Math.abs(screen.getMinY() - stage.getY()) <= 2);
    }

    /// The screens have changed: a window whose bar is on none of them comes back.
    void screensChanged() {
        WindowBounds now = bounds();
        List<Rectangle2D> there = screens.get();
        if (now != null && !there.isEmpty() && !stage.isFullScreen() && now.on(there).isEmpty()) {
            put(WindowBounds.first(there.getFirst()));
        }
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private @Nullable WindowBounds bounds() {
        return WindowBounds.of(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    /// A window that is maximised, fills the screen or is an icon keeps the place that it had.
    private void remember() {
        Settings now = saver.settings();
        WindowBounds old = now.window();
        boolean elsewhere = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        WindowBounds place =
                elsewhere && old != null
                        ? new WindowBounds(
                                old.x(), old.y(), old.width(), old.height(), stage.isMaximized())
                        : bounds();
        saver.save(now.with(place));
    }
}
