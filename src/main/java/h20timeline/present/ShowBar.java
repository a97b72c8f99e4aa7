package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What the main window says of presentations: that one is on, with the way back to it and its end;
/// and of one that was ended, with the ways to go on. It stands in the window, never before it.
public final class ShowBar extends HBox {
    private ShowBar(Language language, String words, List<Button> buttons) {
        super(10);
        StyleClass.NOTES.on(this);
        setAlignment(Pos.CENTER_LEFT);
        Label label = StyleClass.NOTES_CAUTION.on(new WrappedLabel(words));
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
        for (Button button : buttons) {
            button.setMinWidth(USE_PREF_SIZE);
            getChildren().add(button);
        }
        setAccessibleText(words);
        setId("show-bar-" + language.tag());
    }

    /// That a presentation is on.
    public static Node running(Language language, Runnable back, Runnable end) {
        return new ShowBar(
                language,
                PresentMessages.SHOW_RUNS.in(language),
                List.of(
                        button(PresentMessages.SHOW_RETURN.in(language) + " (F5)", back),
                        button(PresentMessages.SHOW_END.in(language), end)));
    }

    /// That a presentation was ended.
    ///
    /// @param resume goes on where it was
    /// @param again starts once more
    /// @param account shows how the time was spent
    /// @param close takes this away
    public static Node ended(
            Language language,
            EndedShow ended,
            Runnable resume,
            Runnable again,
            Runnable account,
            Runnable close) {
        String took = DurationText.text(ended.times().elapsed());
        List<Button> buttons = new ArrayList<>();
        if (ended.isUnfinished()) {
            buttons.add(button(goOn(ended, language), resume));
        }
        buttons.add(button(PresentMessages.START_AGAIN.in(language) + " (F5)", again));
        buttons.add(button(PresentMessages.TIME_SPENT.in(language), account));
        buttons.add(button(PresentMessages.CLOSE.in(language), close));
        return new ShowBar(
                language,
                PresentMessages.SHOW_ENDED.in(language, ended.number(), ended.of(), took),
                buttons);
    }

    static String goOn(EndedShow ended, Language language) {
        return PresentMessages.GO_ON_AT.in(language, ended.number(), ended.of());
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
