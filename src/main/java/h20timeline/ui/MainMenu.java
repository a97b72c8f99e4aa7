package h20timeline.ui;

import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.model.LinkChoice;
import h20timeline.model.Track;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.CommandGroup;
import h20timeline.ui.command.Host;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.timeline.LaneActions;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar: every act, and what there is to choose of files, lanes, themes and languages. A
/// menu is made anew whenever it opens, so that it always says what is.
final class MainMenu extends MenuBar {
    private final ViewModel model;
    private final Host host;
    private final CommandItems rows;
    private final Consumer<Language> chosen;
    private final LaneActions moves;

    MainMenu(ViewModel model, Host host, CommandHandler commands, Consumer<Language> chosen) {
        this.model = model;
        this.host = host;
        rows = new CommandItems(commands, () -> model.state().language());
        this.chosen = chosen;
        moves = new LaneActions(model);
        setUseSystemMenuBar(true);
        setMinWidth(0);
        for (CommandGroup group : CommandGroup.values()) {
            Menu menu = new Menu();
            menu.setOnShowing(e -> menu.getItems().setAll(items(group)));
            // A menu without items does not open.
            menu.getItems().setAll(line());
            getMenus().add(menu);
        }
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (before.language() != now.language()) {
                        translate(now.language());
                    }
                });
        translate(model.state().language());
    }

    private void translate(Language language) {
        for (CommandGroup group : CommandGroup.values()) {
            getMenus()
                    .get(List.of(CommandGroup.values()).indexOf(group))
                    .setText(group.withLetter(language));
        }
    }

    private List<MenuItem> items(CommandGroup group) {
        return switch (group) {
            case FILE ->
                    List.of(
                            item(Command.NEW),
                            item(Command.OPEN),
                            recent(),
                            item(Command.OPEN_SAGA),
                            item(Command.OPEN_AFTER),
                            line(),
                            item(Command.ADD_FILE),
                            item(Command.COMPARE),
                            item(Command.COMPARE_LAST),
                            item(Command.COLUMNS),
                            item(Command.EDIT),
                            line(),
                            item(Command.EXPORT),
                            item(Command.PROBLEMS),
                            line(),
                            item(Command.QUIT));
            case EDIT ->
                    List.of(
                            item(Command.UNDO),
                            item(Command.REDO),
                            line(),
                            item(Command.COPY),
                            item(Command.COPY_MARKDOWN),
                            line(),
                            item(Command.COPY_PICTURE),
                            item(Command.COPY_AGAIN),
                            line(),
                            item(Command.PASTE));
            case FIND ->
                    List.of(
                            item(Command.FIND),
                            item(Command.NEXT_HIT),
                            item(Command.PREVIOUS_HIT),
                            line(),
                            item(Command.FILTER),
                            item(Command.HIDE),
                            item(Command.CLEAR));
            case GO ->
                    List.of(
                            item(Command.NEXT),
                            item(Command.PREVIOUS),
                            line(),
                            item(Command.BACK),
                            item(Command.FORWARD),
                            line(),
                            item(Command.GO_TO_DATE),
                            line(),
                            item(Command.KNOWN_BEFORE),
                            item(Command.KNOWN_AFTER),
                            item(Command.KNOWN_WEEK_BEFORE),
                            item(Command.KNOWN_WEEK_AFTER),
                            item(Command.KNOWN_PLAY),
                            item(Command.KNOWN_END));
            case VIEW ->
                    List.of(
                            item(Command.ZOOM_IN),
                            item(Command.ZOOM_OUT),
                            item(Command.FIT_ALL),
                            item(Command.FIT_STORY),
                            line(),
                            item(Command.DETAIL),
                            item(Command.FULL_SCREEN),
                            links(),
                            item(Command.CLOCKS),
                            item(Command.CUTS),
                            lanes(),
                            line(),
                            textSizes(),
                            themes(),
                            languages());
            case PRESENT -> List.of(item(Command.PRESENT), item(Command.PRESENT_HERE));
            case HELP -> List.of(item(Command.KEYS), item(Command.LEGEND), item(Command.ABOUT));
        };
    }

    private static MenuItem line() {
        return new SeparatorMenuItem();
    }

    private MenuItem item(Command command) {
        return rows.of(command);
    }

    private Menu recent() {
        Menu menu = new Menu(say(WindowMessages.RECENT));
        menu.setMnemonicParsing(false);
        for (Path file : host.recent()) {
            menu.getItems().add(plain(file.toString(), () -> host.open(file)));
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = plain(say(WindowMessages.NO_RECENT), () -> {});
            none.setDisable(true);
            menu.getItems().add(none);
        }
        return menu;
    }

    private Menu lanes() {
        Menu menu = new Menu(say(WindowMessages.LANES));
        ViewState state = model.state();
        List<Track> tracks = state.lanes().tracks(state.document().timeline());
        for (int i = 0; i < tracks.size(); i++) {
            menu.getItems().add(new LaneMenu(state, tracks, i, moves));
        }
        menu.getItems()
                .addAll(
                        line(),
                        item(Command.FOLD_LANE),
                        item(Command.LANE_UP),
                        item(Command.LANE_DOWN),
                        item(Command.LANES_BACK));
        return menu;
    }

    private Menu textSizes() {
        ViewState state = model.state();
        Menu menu =
                new Menu(WindowMessages.TEXT_SIZE.in(state.language(), state.look().textPercent()));
        menu.getItems()
                .addAll(item(Command.LARGER), item(Command.SMALLER), item(Command.USUAL_SIZE));
        return menu;
    }

    private Menu links() {
        Menu menu = new Menu(say(WindowMessages.LINKS));
        LinkChoice now = model.state().links();
        for (LinkChoice each : LinkChoice.values()) {
            menu.getItems().add(radio(say(each), each == now, () -> model.showLinks(each)));
        }
        menu.getItems().addAll(line(), item(Command.LINKS));
        return menu;
    }

    private Menu themes() {
        Menu menu = new Menu(say(WindowMessages.THEME));
        Appearance now = model.state().look().appearance();
        for (Appearance each : Appearance.values()) {
            menu.getItems()
                    .add(radio(say(name(each)), each == now, () -> model.setAppearance(each)));
        }
        menu.getItems().addAll(line(), item(Command.DARK));
        return menu;
    }

    private static Message name(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> WindowMessages.THEME_SYSTEM;
            case LIGHT -> ControlMessages.THEME_LIGHT;
            case DARK -> ControlMessages.THEME_DARK;
            case HIGH_CONTRAST -> ControlMessages.THEME_CONTRAST;
        };
    }

    private Menu languages() {
        Menu menu = new Menu(say(WindowMessages.LANGUAGES));
        Language now = model.state().language();
        for (Language each : Language.ALL) {
            menu.getItems().add(radio(each.ownName(), each == now, () -> chosen.accept(each)));
        }
        menu.getItems().addAll(line(), item(Command.LANGUAGE));
        return menu;
    }

    private static MenuItem radio(String text, boolean on, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setSelected(on);
        item.setOnAction(e -> choose.run());
        return item;
    }

    private static MenuItem plain(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    private String say(Message words) {
        return words.in(model.state().language());
    }
}
