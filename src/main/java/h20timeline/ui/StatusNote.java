package h20timeline.ui;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.render.StyleClass;
import h20timeline.ui.command.NoteAction;
import h20timeline.ui.control.LazyTooltip;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What has just happened, with what can be done about it where there is something. It is no news
/// for long, and goes; but not under the pointer, nor while the keyboard is on its link.
final class StatusNote extends HBox {
    /// How long it stays.
    static final Duration STAYS = Duration.seconds(10);

    private final Label words = StyleClass.STATUS_TEXT.on(new Label());
    private final Hyperlink link = StyleClass.STATUS_TEXT.on(new Hyperlink());
    private final PauseTransition rest;
    private Language language;
    private @Nullable Localised said;
    private @Nullable NoteAction offered;

    StatusNote(Duration stays, Language language) {
        super(8);
        this.language = language;
        rest = new PauseTransition(stays);
        rest.setOnFinished(e -> leave());
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        words.setMinWidth(0);
        link.setMinWidth(Region.USE_PREF_SIZE);
        hoverProperty().addListener(observable -> restAgain());
        link.focusedProperty().addListener(observable -> restAgain());
        show();
    }

    /// Says something in place of what was said before; null offers nothing.
    void say(Localised sentence, @Nullable NoteAction action) {
        said = sentence;
        offered = action;
        show();
        restAgain();
    }

    /// Says the same in another language.
    void speak(Language next) {
        if (next != language) {
            language = next;
            show();
        }
    }

    private void restAgain() {
        if (said != null) {
            rest.playFromStart();
        }
    }

    private void leave() {
        if (isHover() || link.isFocused()) {
            rest.playFromStart();
            return;
        }
        said = null;
        offered = null;
        show();
    }

    private void show() {
        Localised sentence = said;
        NoteAction action = offered;
        String text = sentence == null ? "" : sentence.in(language);
        words.setText(text);
        // What has no room in the line can be read under the pointer.
        LazyTooltip.on(words, text);
        if (action == null) {
            getChildren().setAll(words);
        } else {
            link.setText(action.name().in(language));
            link.setOnAction(e -> action.act().run());
            getChildren().setAll(words, link);
        }
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }
}
