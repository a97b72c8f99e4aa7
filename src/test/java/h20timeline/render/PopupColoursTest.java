package h20timeline.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A popup is a window of its own, and yet wears the colours of the theme.
class PopupColoursTest {
    private static final Logger STYLES = Logger.getLogger("javafx.css");

    private final Menu menu = onToolkit(() -> new Menu("File", null, new MenuItem("Open")));
    private final ComboBox<String> box = onToolkit(ComboBox::new);
    private final ChoiceBox<String> choice = onToolkit(ChoiceBox::new);
    private final VBox root = onToolkit(() -> new VBox(new MenuBar(menu), box, choice));
    private final Warnings warnings = new Warnings();

    @BeforeAll
    static void startToolkit() {
        DrawnPixels.startToolkit();
    }

    @BeforeEach
    void showWindow() {
        Stage stage = FxStages.open();
        STYLES.addHandler(warnings);
        run(() -> {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            box.getItems().setAll("one", "two");
            choice.getItems().setAll("one", "two");
            stage.setScene(new Scene(StyleClass.H20.on(root), 400, 300));
            stage.show();
        });
    }

    @AfterEach
    void closeWindows() {
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        STYLES.removeHandler(warnings);
    }

    @ParameterizedTest
    @EnumSource
    void menusWearTheTheme(Theme theme) {
        setAppearance(theme);
        run(menu::show);
        assertWears(theme, ".menu-item > .label", ".context-menu");
    }

    @ParameterizedTest
    @EnumSource
    void contextMenusWearTheTheme(Theme theme) {
        setAppearance(theme);
        run(() -> new ContextMenu(new MenuItem("Copy"), new MenuItem("Paste")).show(box, 10, 10));
        assertWears(theme, ".menu-item > .label", ".context-menu");
    }

    @ParameterizedTest
    @EnumSource
    void choicesWearTheTheme(Theme theme) {
        setAppearance(theme);
        run(box::show);
        assertWears(theme, ".list-cell", ".list-view");
    }

    @ParameterizedTest
    @EnumSource
    void choiceBoxesWearTheTheme(Theme theme) {
        setAppearance(theme);
        run(choice::show);
        assertWears(theme, ".menu-item > .label", ".context-menu");
    }

    @ParameterizedTest
    @EnumSource
    void tooltipsWearTheTheme(Theme theme) {
        setAppearance(theme);
        run(() -> new Tooltip("help").show(box, 10, 10));
        assertWears(theme, ".tooltip", ".tooltip");
    }

    /// What the toolkit says about styles that it cannot use.
    private static final class Warnings extends Handler {
        private final List<String> said = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord warning) {
            said.add(warning.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private void setAppearance(Theme theme) {
        run(() -> root.getScene().getStylesheets().setAll(theme.tokens(), Theme.stylesheet()));
    }

    /// Words in ink, unless they have the focus, on a last layer of paper; and no style that could
    /// not be found.
    private void assertWears(Theme theme, String words, String ground) {
        Set<Paint> inks =
                onToolkit(() ->
                        nodes(words, Labeled.class)
                                .map(Labeled::getTextFill)
                                .collect(Collectors.toSet()));
        // A popup's own node has the same class as what it shows, and draws nothing.
        Paint paper =
                onToolkit(() ->
                        nodes(ground, Region.class)
                                .map(Region::getBackground)
                                .filter(Objects::nonNull)
                                .map(background -> background.getFills().getLast())
                                .map(BackgroundFill::getFill)
                                .findFirst()
                                .orElseThrow());
        assertTrue(inks.contains(colour(theme, "ink")), inks::toString);
        assertEquals(colour(theme, "paper"), paper);
        assertEquals(List.of(), warnings.said);
    }

    private static <N> Stream<N> nodes(String css, Class<N> sort) {
        Parent content = popups().getFirst().getScene().getRoot();
        content.applyCss();
        return content.lookupAll(css).stream().filter(sort::isInstance).map(sort::cast);
    }

    private static Color colour(Theme theme, String token) {
        Colour colour = Tokens.of(theme).get(token);
        return Color.color(colour.red(), colour.green(), colour.blue());
    }

    private static List<Window> popups() {
        return Window.getWindows().stream().filter(PopupControl.class::isInstance).toList();
    }

    private static void run(Runnable action) {
        FxThread.run(action);
        FxThread.settle();
    }

    private static <T> T onToolkit(Callable<T> value) {
        return FxThread.run(value);
    }
}
