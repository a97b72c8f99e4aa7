package h20timeline.ui.problems;

import h20timeline.i18n.Language;
import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import h20timeline.ui.command.Command;
import h20timeline.ui.command.FileDropTarget;
import h20timeline.ui.command.Host;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.control.ScaledPane;
import h20timeline.ui.control.Theming;
import h20timeline.ui.control.WrappedLabel;
import h20timeline.viewmodel.DisplaySettings;
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
            String name, ObservableDoubleValue part, Runnable cancel, DisplaySettings display) {
        Language language = display.language();
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(part);
        bar.setPrefWidth(360);
        bar.setAccessibleText(ProblemMessages.LOADING.in(language, name));
        Button stop = new Button(ControlMessages.CANCEL.in(language));
        stop.setOnAction(e -> cancel.run());
        stop.setCancelButton(true);
        return scene(
                new VBox(title(ProblemMessages.LOADING.in(language, name)), bar, stop), display);
    }

    /// A file of which nothing can be shown, and what to do instead.
    public static Scene nothing(
            String name, List<Problem> problems, Host host, DisplaySettings display) {
        Language language = display.language();
        ProblemList list = new ProblemList(problems, language);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMaxWidth(900);
        list.setAccessibleText(ProblemMessages.NOTHING_TITLE.in(language, name));
        Button open = new Button(Command.OPEN.in(language));
        open.setOnAction(e -> host.choose());
        open.setDefaultButton(true);
        Button saga = new Button(Command.OPEN_SAGA.in(language));
        saga.setOnAction(e -> host.openSaga());
        HBox choices = new HBox(12, open, saga);
        choices.setAlignment(Pos.CENTER);
        Scene scene =
                scene(
                        new VBox(
                                title(ProblemMessages.NOTHING_TITLE.in(language, name)),
                                list,
                                choices),
                        display);
        FileDropTarget.on(scene, host);
        return scene;
    }

    private static Label title(String text) {
        return StyleClass.PAGE_TITLE.on(new WrappedLabel(text));
    }

    private static Scene scene(VBox page, DisplaySettings display) {
        StyleClass.PAGE.on(page);
        ScaledPane scaledPane = new ScaledPane(page);
        scaledPane.by(display.zoom());
        Scene scene = new Scene(StyleClass.H20.on(scaledPane));
        Theming.on(scene, display);
        return scene;
    }
}
