package h20timeline.ui.problems;

import atlantafx.base.theme.PrimerLight;
import h20timeline.i18n.Localised;
import h20timeline.model.FilePosition;
import h20timeline.model.Problem;
import h20timeline.model.Problem.Severity;
import h20timeline.render.Fonts;
import h20timeline.render.StyleClass;
import h20timeline.render.Theme;
import h20timeline.ui.detail.DetailFixture;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/// A file with problems, and a small window that lists them.
public final class ProblemFixture {
    public static final String FILE = "/home/me/stories/saga.json";
    public static final List<Problem> THREE =
            List.of(
                    problem(Severity.ERROR, 4, 27, "/events/0/date"),
                    problem(Severity.WARNING, 5, 55, "/events/1/track"),
                    problem(Severity.ERROR, 0, 0, ""));

    private ProblemFixture() {}

    private static Problem problem(Severity severity, int line, int column, String pointer) {
        return new Problem(
                severity,
                new FilePosition(FILE, line, column, pointer),
                ProblemMessages.NOTHING_TITLE,
                List.of("The event of line " + line));
    }

    public static Document document(List<Problem> problems) {
        Document plain = DetailFixture.document();
        return new Document(FILE, plain.timeline(), plain.all(), plain.story(), problems);
    }

    /// The pane below another control, with the keyboard on it.
    public static ProblemPane open(Stage stage, ViewModel model, Consumer<Localised> say) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        ProblemPane pane = new ProblemPane(model, say);
        pane.setPrefHeight(300);
        BorderPane root = StyleClass.H20.on(new BorderPane(new Button("The timeline")));
        root.setBottom(pane);
        Scene scene = new Scene(root, 620, 600);
        scene.getStylesheets().setAll(Theme.LIGHT.tokens(), Theme.stylesheet());
        stage.setScene(scene);
        stage.show();
        pane.requestFocus();
        return pane;
    }
}
