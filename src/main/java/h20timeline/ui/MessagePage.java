package h20timeline.ui;

import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import h20timeline.viewmodel.Look;
import h20timeline.words.Language;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What the window shows while there is no timeline: how far reading has got, or why a file cannot
/// be shown.
public final class MessagePage {
    private MessagePage() {}

    /// A file is being read, so far.
    public static Scene loading(
            String name, ObservableDoubleValue part, Runnable cancel, Look look) {
        Language language = look.language();
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(part);
        bar.setPrefWidth(360);
        bar.setAccessibleText(Say.LOADING.in(language, name));
        Button stop = new Button(Say.CANCEL.in(language));
        stop.setOnAction(e -> cancel.run());
        stop.setCancelButton(true);
        return scene(new VBox(title(Say.LOADING.in(language, name)), bar, stop), look);
    }

    /// A file of which nothing can be shown, and what to do instead.
    public static Scene nothing(String name, List<Problem> problems, World world, Look look) {
        Language language = look.language();
        ProblemList list = new ProblemList(problems, language);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMaxWidth(900);
        list.setAccessibleText(Say.NOTHING_TITLE.in(language, name));
        Button open = new Button(Act.OPEN.in(language));
        open.setOnAction(e -> world.choose());
        open.setDefaultButton(true);
        Button saga = new Button(Act.OPEN_SAGA.in(language));
        saga.setOnAction(e -> world.openSaga());
        HBox choices = new HBox(12, open, saga);
        choices.setAlignment(Pos.CENTER);
        Scene scene =
                scene(new VBox(title(Say.NOTHING_TITLE.in(language, name)), list, choices), look);
        Dropping.on(scene, world);
        return scene;
    }

    private static Label title(String text) {
        Label title = StyleClass.PAGE_TITLE.on(new Label(text));
        title.setWrapText(true);
        return title;
    }

    private static Scene scene(VBox page, Look look) {
        StyleClass.PAGE.on(page);
        Enlarged enlarged = new Enlarged(page);
        enlarged.by(look.zoom());
        Scene scene = new Scene(StyleClass.H20.on(enlarged));
        Dress.on(scene, look);
        return scene;
    }
}
