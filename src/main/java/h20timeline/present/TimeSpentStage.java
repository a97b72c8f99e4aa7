package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.ScaledPane;
import h20timeline.ui.control.Theming;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventHandler;
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
import javafx.stage.WindowEvent;

/// The window that shows after a presentation how its time was spent.
public final class TimeSpentStage {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 560;

    private TimeSpentStage() {}

    /// Shows it over a window.
    public static void show(TimeSpent spent, Window owner) {
        Language language = spent.look().language();
        Stage stage = new Stage();
        stage.initOwner(owner);
        // Not every system closes it with its owner, and the program would live on for it.
        EventHandler<WindowEvent> close = event -> stage.close();
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, close);
        stage.setOnHidden(event -> owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, close));
        stage.setTitle(PresentMessages.TIME_SPENT.in(language) + " – H20 Timeline");
        Label head = StyleClass.SHEET_TITLE.on(new Label(head(spent, language)));
        Button copy = new Button(PresentMessages.COPY.in(language));
        copy.setOnAction(event ->
                Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, spent.text())));
        Button done = new Button(PresentMessages.CLOSE.in(language));
        done.setDefaultButton(true);
        done.setOnAction(event -> stage.close());
        HBox buttons = new HBox(10, copy, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        TableView<TimeSpent.StepTime> table = table(spent, language);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = StyleClass.TIME_SPENT.on(new VBox(head, table, buttons));
        ScaledPane scaledPane = new ScaledPane(body);
        double zoom = spent.look().zoom();
        scaledPane.by(zoom);
        Scene scene =
                new Scene(
                        StyleClass.H20.on(new StackPane(scaledPane)), WIDTH * zoom, HEIGHT * zoom);
        Theming.on(scene, spent.look());
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.setScene(scene);
        stage.show();
        done.requestFocus();
    }

    private static String head(TimeSpent spent, Language language) {
        String took = DurationText.text(spent.elapsed());
        return spent.minutes() == 0
                ? PresentMessages.TOOK.in(language, took)
                : PresentMessages.TOOK_OF.in(
                        language, took, DurationText.text(Duration.ofMinutes(spent.minutes())));
    }

    private static TableView<TimeSpent.StepTime> table(TimeSpent spent, Language language) {
        TableView<TimeSpent.StepTime> table = new TableView<>();
        TableColumn<TimeSpent.StepTime, String> step =
                new TableColumn<>(PresentMessages.STEP.in(language));
        step.setCellValueFactory(row -> {
            TimeSpent.StepTime part = row.getValue();
            return new ReadOnlyObjectWrapper<>(part.number() + "  " + part.title());
        });
        TableColumn<TimeSpent.StepTime, String> time =
                new TableColumn<>(PresentMessages.TIME.in(language));
        time.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(DurationText.text(row.getValue().time())));
        time.setMinWidth(90);
        time.setMaxWidth(140);
        for (TableColumn<TimeSpent.StepTime, String> column : List.of(step, time)) {
            column.setSortable(false);
            column.setReorderable(false);
        }
        table.getColumns().setAll(List.of(step, time));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(spent.parts());
        return table;
    }
}
