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
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The bar at the top: what is shown, and the acts that are asked for most. Where there is too
/// little room, those that are missed least leave first; all of them are in the menus, too.
final class TopBar extends HBox {
    private static final double TITLE = 260;

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

    TopBar(ViewModel model, CommandHandler commands, Consumer<Language> setLanguage) {
        this.commands = commands;
        StyleClass.TOP_BAR.on(this);
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
                        filter);
        getChildren()
                .addAll(
                        title, range, space, find, filter, zoomOut, zoomIn, story, all, links,
                        languages, dark, detail, export, present);
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
            setLanguage(language);
        }
        requestLayout();
    }

    private void setLanguage(Language language) {
        buttons.forEach((command, button) -> {
            Message name = NAMES.get(command);
            if (name != null) {
                button.setText(name.in(language));
            }
            help(button, command, language);
        });
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
        for (Node node : leaving) {
            if (need() <= getWidth()) {
                break;
            }
            keep(node, false);
        }
        super.layoutChildren();
    }

    /// The width in which everything that is left can be read.
    private double need() {
        double sum = getInsets().getLeft() + getInsets().getRight() - getSpacing();
        for (Node node : getManagedChildren()) {
            double width = node.prefWidth(-1);
            sum += getSpacing() + (node.equals(title) ? Math.min(width, TITLE) : width);
        }
        return sum;
    }

    private static void keep(Node node, boolean kept) {
        node.setVisible(kept);
        node.setManaged(kept);
    }
}
