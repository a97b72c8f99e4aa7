package h20timeline.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;

/// The window of a program that could not start: one sentence. Made of nothing but the toolkit,
/// since a font or a stylesheet of our own may be what is missing. On the toolkit's thread.
final class StartErrorWindow {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 300;
    private static final double SIZE = 15;

    private StartErrorWindow() {}

    /// Shows a sentence on a stage; `close` says how to leave.
    static void show(Stage stage, String sentence, String close) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setFont(Font.font(SIZE));
        Button leave = new Button(close);
        leave.setDefaultButton(true);
        leave.setCancelButton(true);
        leave.setOnAction(e -> stage.close());
        VBox page = new VBox(20, words, leave);
        page.setPadding(new Insets(24));
        page.setAlignment(Pos.CENTER_LEFT);
        stage.setScene(new Scene(page));
        // Whatever size the program's own window was to have.
        stage.setMaximized(false);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
    }
}
