package h20timeline.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import h20timeline.render.EdgeStyle;
import h20timeline.render.Fonts;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.viewmodel.DisplaySettings;
import java.net.URL;
import java.util.ServiceLoader;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.material2.Material2AL;

/// Gives windows and dialogs their theme and their size of text.
public final class Theming {
    private Theming() {}

    /// The theme that a look asks for.
    public static Theme theme(DisplaySettings display) {
        return switch (display.effective()) {
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            // A look never wears SYSTEM.
            case LIGHT, SYSTEM -> Theme.LIGHT;
        };
    }

    /// A window; what is in it is enlarged by itself.
    public static void on(Scene scene, DisplaySettings display) {
        textSize(scene.getRoot(), display);
        popups(scene.getRoot(), Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
        Theme theme = theme(display);
        if (!scene.getStylesheets().contains(theme.tokens())) {
            controls(theme);
            scene.getStylesheets().setAll(theme.tokens(), Theme.stylesheet());
        }
    }

    /// All controls. To be called before there is one: then the toolkit never reads the theme that
    /// it would give them by itself.
    public static void controls(Theme theme) {
        Application.setUserAgentStylesheet(
                theme == Theme.LIGHT
                        ? new PrimerLight().getUserAgentStylesheet()
                        : new PrimerDark().getUserAgentStylesheet());
    }

    /// Reads the fonts of words and of icons. To be called once, before any of them is drawn or
    /// measured; on any thread, while nothing else has to do with fonts.
    public static void fonts() {
        Fonts.load();
        Fonts.add("MaterialIcons.ttf", Theming::signs);
    }

    /// The font that has the signs of every [IconText].
    private static URL signs() {
        for (IkonHandler pack : ServiceLoader.load(IkonHandler.class)) {
            if (pack.supports(Material2AL.CLOSE.getDescription())) {
                return pack.getFontResource();
            }
        }
        throw new IllegalStateException("the program is incomplete: no icons");
    }

    /// A dialog over a window.
    public static void on(DialogPane dialog, Scene owner, DisplaySettings display) {
        StyleClass.H20.on(dialog);
        textSize(dialog, display);
        popups(dialog, Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
        dialog.getStylesheets().setAll(owner.getStylesheets());
    }

    /// Menus and tips have shadows and round corners only where the screen is composed: elsewhere
    /// the ground of their windows is white, which would be seen around them.
    static void popups(Node root, boolean composed) {
        root.getStyleClass().remove(EdgeStyle.PLAIN_POPUPS.css());
        if (!composed) {
            EdgeStyle.PLAIN_POPUPS.on(root);
        }
    }

    private static void textSize(Node root, DisplaySettings display) {
        DisplaySettings.TEXT_SIZES.forEach(
                percent -> root.getStyleClass().remove(StyleClass.textSize(percent)));
        root.getStyleClass().add(StyleClass.textSize(display.textPercent()));
    }
}
