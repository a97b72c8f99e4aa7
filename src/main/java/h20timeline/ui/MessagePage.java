package h20timeline.ui;

import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.words.Language;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the window shows while there is no timeline: how far reading has got, or why a file cannot
/// be shown.
public final class MessagePage {
    private MessagePage() {}

    /// A file is being read; the bar is bound by the caller.
    public static Scene loading(String name, ProgressBar bar, Runnable cancel, Language language) {
        Button stop = new Button(Say.CANCEL.in(language));
        stop.setOnAction(e -> cancel.run());
        stop.setCancelButton(true);
        bar.setPrefWidth(360);
        return scene(new VBox(title(Say.LOADING.in(language, name)), bar, stop));
    }

    /// A file of which nothing can be shown.
    public static Scene nothing(String name, List<Problem> problems, Language language) {
        ProblemList list = new ProblemList(problems, language);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMaxWidth(900);
        return scene(new VBox(title(Say.NOTHING_TITLE.in(language, name)), list));
    }

    private static Label title(String text) {
        Label title = StyleClass.PAGE_TITLE.on(new Label(text));
        title.setWrapText(true);
        return title;
    }

    private static Scene scene(VBox page) {
        StyleClass.H20.on(StyleClass.PAGE.on(page));
        Scene scene = new Scene(page);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        return scene;
    }
}
