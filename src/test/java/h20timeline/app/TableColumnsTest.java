package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.file.TableChoices;
import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.format.table.TableField;
import h20timeline.fx.FxStages;
import h20timeline.fx.FxThread;
import h20timeline.model.Status;
import h20timeline.time.DayOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the columns of a table mean is asked where nothing says it, read so, and remembered.
class TableColumnsTest {
    private static final String TABLE =
            """
            Wann,Was geschah,Wer
            03/04/2025,First letter,Ministry
            05/06/2025,Answer,Company
            06/07/2025,Reply,alleged
            """;

    @TempDir private Path folder;

    private Stage stage;
    private Application app;

    @BeforeEach
    void open() throws IOException {
        Files.deleteIfExists(TableChoices.here().orElseThrow().file());
        Path file = Files.writeString(folder.resolve("table.csv"), TABLE);
        stage = FxStages.open();
        app = FxStages.start(new TimelineApp(), stage, file.toString());
        FxThread.waitFor("the question is asked", () -> dialog() != null);
    }

    @AfterEach
    void close() throws IOException {
        FxStages.closeAll();
        FxStages.stop(app);
        Files.deleteIfExists(TableChoices.here().orElseThrow().file());
    }

    @Test
    void theOrderAndTheTracksAreReadAsTheyAreChosen() {
        FxThread.waitFor("rows are shown", () -> preview().getFirst().startsWith("3 April 2025"));
        FxThread.run(() -> {
            this.<DayOrder>box(DayOrder.UNKNOWN).setValue(DayOrder.MONTH_FIRST);
            this.<TableField>box(TableField.NONE).setValue(TableField.TRACK);
        });
        FxThread.waitFor(
                "they follow",
                () ->
                        preview().getFirst().startsWith("4 March 2025")
                                && preview().getFirst().contains("Ministry"));
        press("Read the table");
        FxThread.waitFor(
                "the table is read again",
                () -> says("4 Mar") && says("Ministry") && dialog() == null);
        assertTrue(
                TableChoices.here()
                        .orElseThrow()
                        .of(List.of("Wann", "Was geschah", "Wer"))
                        .isPresent(),
                "it is remembered");
    }

    @Test
    void theWordsOfTheColumnOfStatusesAreAskedBelowIt() {
        FxThread.waitFor("rows are shown", () -> preview().getFirst().startsWith("3 April 2025"));
        FxThread.run(() -> {
            assertEquals(0, words().size());
            ComboBox<TableField> column = box(TableField.NONE);
            column.setValue(TableField.TRACK);
            column.setValue(TableField.STATUS);
            assertEquals(List.of("Ministry", "Company", "alleged"), words());
            this.<Optional<Status>>box(Optional.of(Status.REPORTED))
                    .setValue(Optional.of(Status.HYPOTHESIS));
            this.<Optional<Status>>box(Optional.empty()).setValue(Optional.of(Status.DENIED));
        });
        FxThread.waitFor(
                "they are read so",
                () ->
                        preview().getFirst().contains("Denied")
                                && preview().get(2).contains("Hypothesis"));
        press("Read the table");
        FxThread.waitFor(
                "they are remembered",
                () ->
                        TableChoices.here()
                                .orElseThrow()
                                .of(List.of("Wann", "Was geschah", "Wer"))
                                .map(ColumnChoice::statuses)
                                .equals(
                                        Optional.of(
                                                Map.of(
                                                        "ministry",
                                                        "denied",
                                                        "alleged",
                                                        "hypothesis"))));
    }

    /// The words of statuses, from above.
    private static List<String> words() {
        return all(".combo-box")
                .map(Node::getAccessibleText)
                .filter(text -> text != null && text.startsWith("What the status"))
                .map(text -> text.replaceFirst(".*“(.*)”.*", "$1"))
                .toList();
    }

    /// The order of the dates may stay open.
    @Test
    void whoReadsTheTableIsNotAskedAgain() {
        FxThread.waitFor("rows are shown", () -> preview().getFirst().startsWith("3 April 2025"));
        FxThread.run(() -> this.<TableField>box(TableField.NONE).setValue(TableField.TRACK));
        FxThread.waitFor("they follow", () -> preview().getFirst().contains("Ministry"));
        press("Read the table");
        FxThread.waitFor("the table is read again", () -> says("Ministry"));
        assertNull(FxThread.run(TableColumnsTest::dialog));
    }

    @Test
    void whoCancelsKeepsWhatIsShown() {
        press("Cancel");
        FxThread.waitFor("the dialog is gone", () -> dialog() == null);
        FxThread.waitFor("the table is shown", () -> says("3 Apr"));
    }

    private static Stage dialog() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage s && s.getTitle().startsWith("Columns of"))
                .map(Stage.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Node> all(String selector) {
        return Objects.requireNonNull(dialog()).getScene().getRoot().lookupAll(selector).stream();
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(T value) {
        return all(".combo-box")
                .map(box -> (ComboBox<T>) box)
                .filter(box -> value.equals(box.getValue()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static List<String> preview() {
        List<String> rows =
                all(".list-view")
                        .filter(list -> !list.getStyleClass().contains("combo-box-popup"))
                        .map(list -> (ListView<Object>) list)
                        .filter(list -> list.getItems().stream().allMatch(String.class::isInstance))
                        .findFirst()
                        .map(list -> list.getItems().stream().map(Object::toString).toList())
                        .orElse(List.of());
        return rows.isEmpty() ? List.of("") : rows;
    }

    private static void press(String words) {
        FxThread.run(() ->
                all(".button")
                        .map(Button.class::cast)
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    /// Whether the window says some words.
    private boolean says(String words) {
        return stage.getScene().getRoot().lookupAll("Text").stream()
                .anyMatch(node ->
                        node instanceof javafx.scene.text.Text text
                                && text.getText().contains(words));
    }
}
