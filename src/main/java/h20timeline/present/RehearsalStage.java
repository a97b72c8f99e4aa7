package h20timeline.present;

import h20timeline.render.StyleClass;
import h20timeline.ui.Dress;
import h20timeline.ui.Enlarged;
import h20timeline.words.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The window that shows after a presentation how its time was spent.
public final class RehearsalStage {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;

    private RehearsalStage() {}

    /// Shows it over a window.
    public static void show(Rehearsal rehearsal, Window owner) {
        Language language = rehearsal.look().language();
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(PresentWord.REHEARSAL.in(language) + " – H20 Timeline");
        Label head = StyleClass.SHEET_TITLE.on(new Label(head(rehearsal, language)));
        Button copy = new Button(PresentWord.COPY.in(language));
        copy.setOnAction(event ->
                Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, rehearsal.text())));
        Button close = new Button(PresentWord.CLOSE.in(language));
        close.setDefaultButton(true);
        close.setOnAction(event -> stage.close());
        HBox buttons = new HBox(10, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        TableView<Rehearsal.Part> table = table(rehearsal, language);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = StyleClass.REHEARSAL.on(new VBox(head, table, buttons));
        Enlarged enlarged = new Enlarged(body);
        double zoom = rehearsal.look().zoom();
        enlarged.by(zoom);
        Scene scene =
                new Scene(StyleClass.H20.on(new StackPane(enlarged)), WIDTH * zoom, HEIGHT * zoom);
        Dress.on(scene, rehearsal.look());
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.setScene(scene);
        stage.show();
        close.requestFocus();
    }

    private static String head(Rehearsal rehearsal, Language language) {
        String took = Durations.text(rehearsal.elapsed());
        return rehearsal.minutes() == 0
                ? PresentWord.TOOK.in(language, took)
                : PresentWord.TOOK_OF.in(
                        language, took, Durations.text(Duration.ofMinutes(rehearsal.minutes())));
    }

    private static TableView<Rehearsal.Part> table(Rehearsal rehearsal, Language language) {
        TableView<Rehearsal.Part> table = new TableView<>();
        TableColumn<Rehearsal.Part, String> step = new TableColumn<>(PresentWord.STEP.in(language));
        step.setCellValueFactory(row -> {
            Rehearsal.Part part = row.getValue();
            return new ReadOnlyObjectWrapper<>(part.number() + "  " + part.title());
        });
        TableColumn<Rehearsal.Part, String> time = new TableColumn<>(PresentWord.TIME.in(language));
        time.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(Durations.text(row.getValue().time())));
        time.setMinWidth(90);
        time.setMaxWidth(140);
        for (TableColumn<Rehearsal.Part, String> column : List.of(step, time)) {
            column.setSortable(false);
            column.setReorderable(false);
        }
        table.getColumns().setAll(List.of(step, time));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(rehearsal.parts());
        return table;
    }
}
