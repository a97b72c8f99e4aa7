package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.FxThread;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.CommandGroup;
import h20timeline.ui.problems.MessagePage;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.PanelState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Future;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/// The window as a screen reader meets it: everything that can have the keyboard has a name.
@ExtendWith(FxExtension.class)
class AccessibilityTest {
    private WindowFixture desk;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everythingInTheWindowHasAName(Language language) {
        desk.given(() -> desk.model.setLanguage(language));
        assertNamed("at first");
        desk.given(() -> desk.timeline().goTo("nvidia-cancels-orders"));
        assertNamed("the details of an event");
        desk.given(() -> desk.window.askForDate());
        assertNamed("going to a date");
        desk.given(() -> desk.window.busy("Work", new SimpleDoubleProperty(0.5), () -> {}));
        assertNamed("work that takes its time");
        desk.given(() -> desk.model.showProblems(true));
        assertNamed("problems");
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everythingForFindingHasAName(Language language) {
        desk.given(() -> {
            desk.model.setLanguage(language);
            desk.model.showDetail(false);
            desk.window.focusFind();
        });
        assertEquals(PanelState.Side.EVENTS, desk.state().panels().side());
        assertNamed("the list");
        desk.given(() -> desk.window.focusFilter());
        assertNamed("the choices");
    }

    @ParameterizedTest
    @EnumSource(names = {"KEYS", "LEGEND", "ABOUT"})
    void everythingOnASheetHasAName(Command command) {
        for (Language language : Language.ALL) {
            desk.given(() -> desk.model.setLanguage(language));
            desk.given(() -> desk.window.show(command));
            assertNamed(command + " in " + language);
            assertEquals(command.in(language), desk.find(".help-sheet").getAccessibleText());
            desk.given(() -> desk.window.closeSheet());
        }
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void thePagesWithoutATimelineHaveNames(Language language, FxRobot robot) {
        robot.interact(() -> {
            DisplaySettings display = new DisplaySettings(language, Appearance.LIGHT);
            Scene loading =
                    MessagePage.loading("a.json", new SimpleDoubleProperty(0), () -> {}, display);
            loading.getRoot().applyCss();
            assertEquals(List.of(), Access.unnamed(loading.getRoot()));
            assertFalse(loading.getRoot().lookup(".progress-bar").getAccessibleText().isBlank());
            Scene nothing = MessagePage.nothing("a.json", List.of(), desk.world, display);
            nothing.getRoot().applyCss();
            assertEquals(List.of(), Access.unnamed(nothing.getRoot()));
        });
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void theExportDialogHasNames(Language language, FxRobot robot) {
        desk.given(() -> desk.model.setLanguage(language));
        Future<?> asking = FxThread.begin(() -> ExportFixture.ask(desk));
        FxThread.waitFor(() -> dialog() != null);
        robot.interact(() -> assertEquals(List.of(), Access.unnamed(dialog())));
        robot.type(KeyCode.ESCAPE);
        FxThread.waitFor(asking::isDone);
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void everyMenuItemHasWords(Language language) {
        desk.given(() -> desk.model.setLanguage(language));
        MenuBar bar = (MenuBar) desk.find(".menu-bar");
        List<MenuItem> items = new ArrayList<>();
        desk.given(() -> bar.getMenus().forEach(menu -> menu.getOnShowing().handle(null)));
        collect(bar.getMenus(), items);
        assertTrue(items.size() > Command.values().length, items.size() + " items");
        for (MenuItem item : items) {
            assertFalse(item.getText().isBlank(), item.toString());
        }
        List<Command> absent =
                List.of(Command.values()).stream()
                        .filter(command ->
                                items.stream()
                                        .noneMatch(item ->
                                                item.getText()
                                                        .startsWith(named(command).in(language))))
                        .toList();
        assertEquals(List.of(), absent, "every act is in a menu");
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE", "FIND", "GO", "VIEW", "HELP"})
    void altAndItsLetterOpenAMenu(CommandGroup group, FxRobot robot) {
        String name = group.withLetter(Language.EN);
        KeyCode letter =
                KeyCode.getKeyCode(
                        name.substring(name.indexOf('_') + 1, name.indexOf('_') + 2)
                                .toUpperCase(java.util.Locale.ROOT));
        robot.press(KeyCode.ALT).type(letter).release(KeyCode.ALT);
        Menu menu =
                ((MenuBar) desk.find(".menu-bar"))
                        .getMenus().stream()
                                .filter(m -> m.getText().equals(name))
                                .findFirst()
                                .orElseThrow();
        FxThread.waitFor(menu::isShowing);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void f10LeadsToTheMenusAndTheArrowsWalkThere(FxRobot robot) {
        ObservableList<Menu> menus = ((MenuBar) desk.find(".menu-bar")).getMenus();
        robot.type(KeyCode.F10).type(KeyCode.DOWN);
        FxThread.waitFor(menus.get(0)::isShowing);
        robot.type(KeyCode.RIGHT);
        FxThread.waitFor(menus.get(1)::isShowing);
        robot.type(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void walkingAnnouncesHeadlineDateStatusAndPlace(Language language, FxRobot robot) {
        desk.given(() -> {
            desk.model.setLanguage(language);
            desk.timeline().goTo(desk.index.inOrder(1).id());
        });
        robot.write(".");
        String third =
                language == Language.EN
                        ? "US blocks H20 sales to China, 9 April 2025, Confirmed, 3 of 34"
                        : "美国一度禁止H20对华销售，2025年4月9日，已证实，第 3 个，共 34 个";
        assertAnnounced(third);
        robot.type(KeyCode.RIGHT);
        desk.settle();
        assertTrue(desk.timeline().getAccessibleText().contains("4"));
        robot.write(",");
        assertAnnounced(third);
        assertFalse(String.valueOf(desk.timeline().getAccessibleHelp()).isBlank());
    }

    @Test
    void theCheckCanGoRed(FxRobot robot) {
        robot.interact(() -> {
            TextField bare = new TextField();
            VBox box = new VBox(bare);
            assertEquals(1, Access.unnamed(box).size());
            Label label = new Label("Name");
            box.getChildren().add(label);
            assertEquals(1, Access.unnamed(box).size());
            label.setLabelFor(bare);
            assertEquals(List.of(), Access.unnamed(box));
        });
    }

    private void assertAnnounced(String words) {
        desk.settle();
        assertEquals(words, desk.timeline().getAccessibleText());
    }

    private void assertNamed(String where) {
        desk.settle();
        assertTrue(Access.stops(desk.root()).size() > 2, where);
        assertEquals(List.of(), Access.unnamed(desk.root()), where);
    }

    private static Parent dialog() {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    /// What the item of an act is called while nothing is selected.
    private static Message named(Command command) {
        return command == Command.COPY ? WindowMessages.COPIES_PICTURE : command;
    }

    private static void collect(Collection<? extends MenuItem> from, List<MenuItem> into) {
        for (MenuItem item : from) {
            if (!(item instanceof SeparatorMenuItem)) {
                into.add(item);
            }
            if (item instanceof Menu menu) {
                collect(menu.getItems(), into);
            }
        }
    }
}
