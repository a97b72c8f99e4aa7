package h20timeline.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.fx.FxExtension;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is seen around a menu where the screen is composed, and where it is not.
@ExtendWith(FxExtension.class)
class PopupFrameTest {
    private final StackPane root = new StackPane();
    private ContextMenu menu;

    @Start
    void start(Stage stage) {
        menu = new ContextMenu(new MenuItem("Open"));
        Theming.fonts();
        Scene scene = new Scene(root, 400, 300);
        Theming.on(scene, new DisplaySettings(Language.EN, Appearance.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private Region opened(boolean composed) {
        FxThread.run(() -> {
            Theming.popups(root, composed);
            menu.show(root, 10, 10);
        });
        FxThread.settle();
        return FxThread.run(() -> (Region) menu.getSkin().getNode());
    }

    @Test
    void aMenuFillsItsWindowWhereNothingComposesTheScreen() {
        Region region = opened(false);
        assertNull(region.getEffect());
        for (BackgroundFill fill : region.getBackground().getFills()) {
            assertEquals(CornerRadii.EMPTY, fill.getRadii());
        }
        assertEquals(region.getWidth(), menu.getWidth(), 0.5);
        assertEquals(region.getHeight(), menu.getHeight(), 0.5);
    }

    @Test
    void itHasItsShadowWhereTheScreenIsComposed() {
        assertNotNull(opened(true).getEffect());
        assertFalse(root.getStyleClass().contains("plain-popups"));
        FxThread.run(() -> Theming.popups(root, false));
        FxThread.run(() -> Theming.popups(root, false));
        assertTrue(root.getStyleClass().contains("plain-popups"));
    }
}
