package h20timeline.ui;

import h20timeline.model.Track;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar: every act, and what there is to choose of files, lanes, themes and languages. A
/// menu is made anew whenever it opens, so that it always says what is.
final class Menus extends MenuBar {
    private static final Set<Act> SWITCHES =
            EnumSet.of(Act.PROBLEMS, Act.FIND, Act.FILTER, Act.HIDE, Act.DETAIL, Act.ALL_LINKS);

    private final ViewModel model;
    private final World world;
    private final Acts acts;
    private final Consumer<Language> speak;
    private final LaneMoves moves;

    Menus(ViewModel model, World world, Acts acts, Consumer<Language> speak) {
        this.model = model;
        this.world = world;
        this.acts = acts;
        this.speak = speak;
        moves = new LaneMoves(model);
        setUseSystemMenuBar(true);
        setMinWidth(0);
        for (ActGroup group : ActGroup.values()) {
            Menu menu = new Menu();
            menu.setOnShowing(e -> menu.getItems().setAll(items(group)));
            // A menu without items does not open.
            menu.getItems().setAll(line());
            getMenus().add(menu);
        }
        model.stateProperty()
                .addListener((property, before, now) -> {
                    if (before.language() != now.language()) {
                        speak(now.language());
                    }
                });
        speak(model.state().language());
    }

    private void speak(Language language) {
        for (ActGroup group : ActGroup.values()) {
            getMenus()
                    .get(List.of(ActGroup.values()).indexOf(group))
                    .setText(group.withLetter(language));
        }
    }

    private List<MenuItem> items(ActGroup group) {
        return switch (group) {
            case FILE ->
                    List.of(
                            item(Act.OPEN),
                            recent(),
                            item(Act.OPEN_SAGA),
                            line(),
                            item(Act.EXPORT),
                            item(Act.COPY),
                            item(Act.COPY_AGAIN),
                            item(Act.PROBLEMS),
                            line(),
                            item(Act.QUIT));
            case FIND ->
                    List.of(
                            item(Act.FIND),
                            item(Act.NEXT_HIT),
                            item(Act.PREVIOUS_HIT),
                            line(),
                            item(Act.FILTER),
                            item(Act.HIDE),
                            item(Act.CLEAR));
            case GO ->
                    List.of(
                            item(Act.NEXT),
                            item(Act.PREVIOUS),
                            line(),
                            item(Act.BACK),
                            item(Act.FORWARD),
                            line(),
                            item(Act.GO_TO_DATE));
            case VIEW ->
                    List.of(
                            item(Act.ZOOM_IN),
                            item(Act.ZOOM_OUT),
                            item(Act.FIT_ALL),
                            item(Act.FIT_STORY),
                            line(),
                            item(Act.DETAIL),
                            item(Act.ALL_LINKS),
                            lanes(),
                            line(),
                            textSizes(),
                            themes(),
                            languages());
            case PRESENT -> List.of(item(Act.PRESENT), item(Act.PRESENT_HERE));
            case HELP -> List.of(item(Act.KEYS), item(Act.LEGEND), item(Act.ABOUT));
        };
    }

    private static MenuItem line() {
        return new SeparatorMenuItem();
    }

    private MenuItem item(Act act) {
        MenuItem item = SWITCHES.contains(act) ? new CheckMenuItem() : new MenuItem();
        Language language = model.state().language();
        // A sign is no accelerator: it must stay a sign where text is written.
        String key = act.combinations().isEmpty() && !act.key().isEmpty() ? act.key() : "";
        item.setText(act.in(language) + (key.isEmpty() ? "" : "   " + key));
        if (!act.combinations().isEmpty()) {
            item.setAccelerator(act.combinations().getFirst());
        }
        if (item instanceof CheckMenuItem check) {
            check.setSelected(acts.isOn(act));
        }
        item.setDisable(!acts.possible(act));
        item.setOnAction(e -> acts.accept(act));
        item.setMnemonicParsing(false);
        return item;
    }

    private Menu recent() {
        Menu menu = new Menu(say(MenuSay.RECENT));
        menu.setMnemonicParsing(false);
        for (Path file : world.recent()) {
            menu.getItems().add(plain(file.toString(), () -> world.open(file)));
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = plain(say(MenuSay.NO_RECENT), () -> {});
            none.setDisable(true);
            menu.getItems().add(none);
        }
        return menu;
    }

    private Menu lanes() {
        Menu menu = new Menu(say(MenuSay.LANES));
        ViewState state = model.state();
        List<Track> tracks = state.lanes().tracks(state.document().timeline());
        for (int i = 0; i < tracks.size(); i++) {
            menu.getItems().add(lane(state, tracks, i));
        }
        menu.getItems()
                .addAll(
                        line(),
                        item(Act.FOLD_LANE),
                        item(Act.LANE_UP),
                        item(Act.LANE_DOWN),
                        item(Act.LANES_BACK));
        return menu;
    }

    private Menu lane(ViewState state, List<Track> tracks, int place) {
        Track track = tracks.get(place);
        Menu menu = new Menu(track.name().marked(state.language()));
        menu.setMnemonicParsing(false);
        CheckMenuItem fold = new CheckMenuItem(say(MenuSay.FOLD));
        fold.setSelected(state.lanes().isFolded(track.id()));
        fold.setOnAction(e -> moves.toggle(track.id()));
        MenuItem up = plain(say(MenuSay.MOVE_UP), () -> moves.by(track.id(), -1));
        MenuItem down = plain(say(MenuSay.MOVE_DOWN), () -> moves.by(track.id(), 1));
        up.setDisable(place == 0);
        down.setDisable(place == tracks.size() - 1);
        menu.getItems().addAll(fold, up, down);
        return menu;
    }

    private Menu textSizes() {
        ViewState state = model.state();
        Menu menu = new Menu(MenuSay.TEXT_SIZE.in(state.language(), state.look().textPercent()));
        menu.getItems().addAll(item(Act.LARGER), item(Act.SMALLER), item(Act.USUAL_SIZE));
        return menu;
    }

    private Menu themes() {
        Menu menu = new Menu(say(MenuSay.THEME));
        Appearance now = model.state().look().appearance();
        for (Appearance each : Appearance.values()) {
            menu.getItems().add(radio(say(name(each)), each == now, () -> model.wear(each)));
        }
        menu.getItems().addAll(line(), item(Act.DARK));
        return menu;
    }

    private static MenuSay name(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> MenuSay.THEME_SYSTEM;
            case LIGHT -> MenuSay.THEME_LIGHT;
            case DARK -> MenuSay.THEME_DARK;
            case HIGH_CONTRAST -> MenuSay.THEME_CONTRAST;
        };
    }

    private Menu languages() {
        Menu menu = new Menu(say(MenuSay.LANGUAGES));
        Language now = model.state().language();
        for (Language each : Language.values()) {
            menu.getItems().add(radio(each.ownName(), each == now, () -> speak.accept(each)));
        }
        menu.getItems().addAll(line(), item(Act.LANGUAGE));
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

    private String say(MenuSay words) {
        return words.in(model.state().language());
    }
}
