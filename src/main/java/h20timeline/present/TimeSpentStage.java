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
    private static final double WIDTH = 680;
    private static final double HEIGHT = 560;

    private TimeSpentStage() {}

    /// What can be asked for from there.
    ///
    /// @param ended what was ended
    /// @param resume goes on with it where it was
    /// @param again starts once more
    /// @param keep keeps the times as those of a rehearsal
    public record NextSteps(EndedShow ended, Runnable resume, Runnable again, Runnable keep) {}

    /// Shows it over a window. A clicker starts again from here.
    public static void show(TimeSpent spent, Window owner, NextSteps next) {
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
        Button keep = new Button(PresentMessages.KEEP_TIMES.in(language));
        keep.setOnAction(event -> {
            keep.setDisable(true);
            next.keep().run();
        });
        Button again = new Button(PresentMessages.START_AGAIN.in(language) + " (F5)");
        again.setOnAction(event -> leave(stage, next.again()));
        Button resume = new Button(ShowBar.goOn(next.ended(), language) + " (R)");
        resume.setOnAction(event -> leave(stage, next.resume()));
        boolean unfinished = next.ended().isUnfinished();
        resume.setVisible(unfinished);
        resume.setManaged(unfinished);
        HBox goOn = new HBox(10, again, resume);
        goOn.setAlignment(Pos.CENTER_RIGHT);
        HBox buttons = new HBox(10, keep, copy, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        TableView<TimeSpent.StepTime> table = table(spent, language);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = StyleClass.TIME_SPENT.on(new VBox(head, table, goOn, buttons));
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
                    switch (event.getCode()) {
                        case ESCAPE -> leave(stage, () -> {});
                        case F5 -> leave(stage, next.again());
                        case R -> leave(stage, unfinished ? next.resume() : () -> {});
                        default -> {
                            return;
                        }
                    }
                    event.consume();
                });
        stage.setScene(scene);
        stage.show();
        done.requestFocus();
    }

    private static void leave(Stage stage, Runnable then) {
        stage.close();
        then.run();
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
