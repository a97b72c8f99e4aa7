package h20timeline.ui;

import atlantafx.base.theme.Styles;
import h20timeline.i18n.Language;
import h20timeline.i18n.Message;
import h20timeline.render.StyleClass;
import h20timeline.time.CalendarText;
import h20timeline.ui.command.Command;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.ui.control.SegmentBar;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The bar at the top: what is shown, and the acts that are asked for most. Where there is too
/// little room, those that are missed least leave first, into the menu of a button at the end.
final class TopBar extends HBox {
    /// How much of the bar the title may take before it is shortened, which comes last.
    private static final double TITLE_PART = 0.6;

    /// Acts whose buttons show a word.
    private static final Map<Command, Message> NAMES =
            Map.of(
                    Command.FIND, WindowMessages.FIND,
                    Command.FILTER, WindowMessages.FILTER,
                    Command.FIT_STORY, WindowMessages.FIT_STORY,
                    Command.FIT_ALL, WindowMessages.FIT_ALL,
                    Command.EXPORT, WindowMessages.EXPORT,
                    Command.PRESENT, WindowMessages.PRESENT);

    private final CommandHandler commands;
    private final Label title = StyleClass.TOP_TITLE.on(new Label());
    private final Label range = StyleClass.TOP_RANGE.on(new Label());
    private final SegmentBar<Language> languages;
    private final Map<Command, ButtonBase> buttons = new EnumMap<>(Command.class);

    /// What leaves when there is too little room, the first to leave first.
    private final List<Node> leaving;

    /// Opens what has left.
    private final Button more = new Button("»");

    private final ContextMenu menu = new ContextMenu();
    private final CommandItems rows;
    private final ViewModel model;
    private final Consumer<Language> choose;

    TopBar(ViewModel model, CommandHandler commands, Consumer<Language> setLanguage) {
        this.commands = commands;
        this.model = model;
        choose = setLanguage;
        rows = new CommandItems(commands, () -> model.state().language());
        StyleClass.TOP_BAR.on(this);
        more.setMinWidth(Region.USE_PREF_SIZE);
        // What has no room leaves: the window need not be so wide for it.
        setMinWidth(0);
        more.setOnAction(e -> openMenu());
        // A second press closes it.
        menu.setConsumeAutoHidingEvents(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setMinWidth(60);
        range.setMinWidth(0);
        range.setTextOverrun(OverrunStyle.ELLIPSIS);
        languages = new SegmentBar<>(Language.ALL, language -> ask(language, setLanguage, model));
        languages.setMinWidth(Region.USE_PREF_SIZE);
        Node find = add(Command.FIND, new ToggleButton(), Material2MZ.SEARCH);
        Node filter = add(Command.FILTER, new ToggleButton(), Material2AL.FILTER_LIST);
        Node zoomOut = add(Command.ZOOM_OUT, new Button(), Material2MZ.REMOVE);
        Node zoomIn = add(Command.ZOOM_IN, new Button(), Material2AL.ADD);
        Node story = add(Command.FIT_STORY, new Button(), null);
        Node all = add(Command.FIT_ALL, new Button(), null);
        Node links = add(Command.LINKS, new ToggleButton(), Material2AL.DEVICE_HUB);
        Node dark = add(Command.DARK, new ToggleButton(), Material2AL.BRIGHTNESS_4);
        Node detail = add(Command.DETAIL, new ToggleButton(), Material2AL.CHROME_READER_MODE);
        Node export = add(Command.EXPORT, new Button(), Material2AL.IMAGE);
        Node present = add(Command.PRESENT, new Button(), Material2MZ.PLAY_ARROW);
        present.getStyleClass().add(Styles.ACCENT);
        leaving =
                List.of(
                        range, zoomOut, zoomIn, dark, links, story, all, export, languages, detail,
                        filter, find, present);
        getChildren()
                .addAll(
                        title, range, space, find, filter, zoomOut, zoomIn, story, all, links,
                        languages, dark, detail, export, present, more);
        model.stateProperty().addListener((property, before, now) -> show(before, now));
        show(null, model.state());
    }

    private ButtonBase add(Command command, ButtonBase button, @Nullable Ikon icon) {
        if (icon != null) {
            button.setGraphic(new IconText(icon));
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> commands.accept(command));
        buttons.put(command, button);
        return button;
    }

    /// A language that cannot be drawn is refused: the buttons then say what is still spoken.
    private void ask(Language language, Consumer<Language> setLanguage, ViewModel model) {
        setLanguage.accept(language);
        languages.show(model.state().language());
    }

    private void show(@Nullable ViewState before, ViewState now) {
        Language language = now.language();
        range.setText(CalendarText.range(now.visible().start(), now.visible().end() - 1, language));
        languages.show(language);
        buttons.forEach((command, button) -> {
            if (button instanceof ToggleButton toggle) {
                toggle.setSelected(
                        command == Command.DARK
                                ? now.look().effective() == Appearance.DARK
                                : commands.isOn(command));
            }
        });
        if (before == null
                || before.language() != language
                || !before.document().equals(now.document())) {
            title.setText(now.document().timeline().title().marked(language));
            setLanguage(language, now.document());
            // What is not seen is not styled: with its new words it would be measured as it was.
            leaving.forEach(node -> keep(node, true));
        }
        requestLayout();
    }

    /// A file without a story has main events at the most.
    private static Message nameOf(Command command, Document document) {
        return command == Command.FIT_STORY && document.timeline().story().isEmpty()
                ? WindowMessages.FIT_MAIN
                : NAMES.getOrDefault(command, command);
    }

    private void setLanguage(Language language, Document document) {
        buttons.forEach((command, button) -> {
            if (NAMES.containsKey(command)) {
                button.setText(nameOf(command, document).in(language));
            }
            help(button, command, language);
        });
        more.setAccessibleText(WindowMessages.MORE.in(language));
        LazyTooltip.on(more, WindowMessages.MORE.in(language));
        for (Language each : Language.ALL) {
            languages.name(
                    each, each.brief(), each.ownName() + " (" + Command.LANGUAGE.key() + ")");
        }
    }

    private static void help(ButtonBase button, Command command, Language language) {
        String key = command.key().isEmpty() ? "" : " (" + command.key() + ")";
        LazyTooltip.on(button, command.in(language) + key);
        button.setAccessibleText(command.in(language));
    }

    @Override
    protected void layoutChildren() {
        leaving.forEach(node -> keep(node, true));
        ButtonBase story = buttons.get(Command.FIT_STORY);
        if (story != null) {
            keep(story, hasParts());
        }
        keep(more, false);
        for (Node node : leaving) {
            if (need() <= getWidth()) {
                break;
            }
            if (node.isManaged()) {
                keep(node, false);
                keep(more, more.isManaged() || !node.equals(range));
            }
        }
        super.layoutChildren();
    }

    /// The width in which everything that is left can be read.
    private double need() {
        double sum = getInsets().getLeft() + getInsets().getRight() - getSpacing();
        for (Node node : getManagedChildren()) {
            // Whole pixels, as the box gives them: a title that lacks a part of one is cut.
            double width = snapSizeX(node.prefWidth(-1));
            boolean named = node.equals(title);
            sum += getSpacing() + (named ? Math.min(width, TITLE_PART * getWidth()) : width);
        }
        return sum;
    }

    private static void keep(Node node, boolean kept) {
        node.setVisible(kept);
        node.setManaged(kept);
    }

    /// What has left, in the order of the bar.
    private void openMenu() {
        menu.getItems().clear();
        for (Node node : getChildren()) {
            if (node.isManaged() || (node.equals(buttons.get(Command.FIT_STORY)) && !hasParts())) {
                continue;
            }
            buttons.forEach((command, button) -> {
                if (button.equals(node)) {
                    menu.getItems().add(rows.of(command));
                }
            });
            if (node.equals(languages)) {
                Language.ALL.forEach(language -> menu.getItems().add(row(language)));
            }
        }
        menu.show(more, Side.BOTTOM, 0, 2);
    }

    private MenuItem row(Language language) {
        RadioMenuItem item = new RadioMenuItem(language.ownName());
        item.setSelected(language == model.state().language());
        item.setOnAction(e -> ask(language, choose, model));
        return item;
    }

    private boolean hasParts() {
        return model.state().document().hasParts();
    }
}
