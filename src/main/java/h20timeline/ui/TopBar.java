package h20timeline.ui;

import h20timeline.render.StyleClass;
import h20timeline.time.CalendarText;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The bar at the top: what is shown, and the switches of how.
final class TopBar extends HBox {
    private final Label title = StyleClass.TOP_TITLE.on(new Label());
    private final Label range = StyleClass.TOP_RANGE.on(new Label());
    private final Button zoomOut = icon(new Button(), Material2AL.ADD);
    private final Button zoomIn = icon(new Button(), Material2AL.ADD);
    private final Button story = new Button();
    private final Button all = new Button();
    private final ToggleButton links = icon(new ToggleButton(), Material2AL.DEVICE_HUB);
    private final ToggleButton english = new ToggleButton("EN");
    private final ToggleButton chinese = new ToggleButton("中文");
    private final ToggleButton dark = icon(new ToggleButton(), Material2AL.BRIGHTNESS_4);
    private final ToggleButton details = icon(new ToggleButton(), Material2AL.CHROME_READER_MODE);
    private final Button export = icon(new Button(), Material2AL.IMAGE);

    TopBar(ViewModel model, TimelineView view, Commands commands) {
        StyleClass.TOP_BAR.on(this);
        ((FontIcon) zoomOut.getGraphic()).setIconCode(Material2MZ.REMOVE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setMinWidth(80);
        range.setMinWidth(0);
        range.setTextOverrun(OverrunStyle.ELLIPSIS);
        SegmentedButton language = new SegmentedButton(english, chinese);
        language.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        title, range, space, zoomOut, zoomIn, story, all, links, language, dark,
                        details, export);
        for (ButtonBase button :
                new ButtonBase[] {
                    zoomOut, zoomIn, story, all, links, english, chinese, dark, details, export
                }) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        zoomIn.setOnAction(e -> view.zoom(1.5));
        zoomOut.setOnAction(e -> view.zoom(1 / 1.5));
        story.setOnAction(e -> view.fitStory());
        all.setOnAction(e -> view.fitAll());
        links.setOnAction(e -> model.showAllLinks(links.isSelected()));
        english.setOnAction(e -> ask(Language.EN, commands, model));
        chinese.setOnAction(e -> ask(Language.ZH, commands, model));
        dark.setOnAction(e -> model.wear(dark.isSelected() ? Appearance.DARK : Appearance.LIGHT));
        details.setOnAction(e -> model.showDetail(details.isSelected()));
        export.setOnAction(e -> commands.export());
        model.stateProperty().addListener((property, before, now) -> show(before, now));
        show(null, model.state());
    }

    /// A language that cannot be drawn is refused: the buttons then say what is still spoken.
    private void ask(Language language, Commands commands, ViewModel model) {
        commands.speak(language);
        mark(model.state().language());
    }

    private void mark(Language language) {
        english.setSelected(language == Language.EN);
        chinese.setSelected(language == Language.ZH);
    }

    private void show(@org.jspecify.annotations.Nullable ViewState before, ViewState now) {
        Language language = now.language();
        range.setText(CalendarText.range(now.visible().start(), now.visible().end() - 1, language));
        links.setSelected(now.allLinks());
        mark(language);
        dark.setSelected(now.look().worn() == Appearance.DARK);
        details.setSelected(now.panels().detail());
        if (before == null
                || before.language() != language
                || !before.document().equals(now.document())) {
            speak(now.document().timeline().title().in(language), language);
        }
    }

    private void speak(String name, Language language) {
        title.setText(name);
        story.setText(Say.FIT_STORY.in(language));
        all.setText(Say.FIT_ALL.in(language));
        export.setText(Say.EXPORT.in(language));
        help(zoomIn, Say.ZOOM_IN, language);
        help(zoomOut, Say.ZOOM_OUT, language);
        help(story, Say.FIT_STORY_HELP, language);
        help(all, Say.FIT_ALL_HELP, language);
        help(links, Say.ALL_LINKS_HELP, language);
        help(english, Say.LANGUAGE_HELP, language);
        help(chinese, Say.LANGUAGE_HELP, language);
        help(dark, Say.DARK_HELP, language);
        help(details, Say.DETAILS_HELP, language);
        help(export, Say.EXPORT_HELP, language);
    }

    private static void help(ButtonBase button, Say say, Language language) {
        String text = say.in(language);
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(
                button.getText() == null || button.getText().isEmpty() ? text : button.getText());
        button.setAccessibleHelp(text);
    }

    private static <B extends ButtonBase> B icon(B button, Ikon icon) {
        button.setGraphic(StyleClass.ICON.on(new FontIcon(icon)));
        return button;
    }
}
