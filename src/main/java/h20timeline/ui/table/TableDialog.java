package h20timeline.ui.table;

import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.format.TableSpread;
import h20timeline.format.table.TableField;
import h20timeline.i18n.Language;
import h20timeline.i18n.PrintableText;
import h20timeline.model.LoadReport;
import h20timeline.time.DayOrder;
import h20timeline.ui.control.ControlMessages;
import h20timeline.ui.control.DialogSize;
import h20timeline.ui.control.NamedValues;
import h20timeline.ui.control.Theming;
import h20timeline.viewmodel.DisplaySettings;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks what the columns of a table mean, and shows what its first rows become by that. Nothing is
/// taken before it is said so.
public final class TableDialog {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 430;
    private static final double PREVIEW = 330;
    private static final double GAP = 10;
    private static final double SIDE = 14;

    private final TableSpread table;
    private final Language language;
    private final ColumnGrid columns;
    private final ComboBox<DayOrder> order = new ComboBox<>();
    private final TextField track = new TextField();
    private final PreviewList preview;
    private final BiConsumer<ColumnChoice, Consumer<LoadReport>> reading;
    private Node read = new Label();
    private int asked;

    private TableDialog(
            TableSpread table,
            BiConsumer<ColumnChoice, Consumer<LoadReport>> reading,
            DisplaySettings display) {
        this.table = table;
        this.reading = reading;
        language = display.language();
        columns = new ColumnGrid(table, display, this::changed);
        preview = new PreviewList(language);
        order.getItems().setAll(DayOrder.UNKNOWN, DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST);
        order.setConverter(new NamedValues<>(this::words));
        order.setValue(table.choice().order());
        order.valueProperty().addListener(observable -> changed());
        track.setText(table.choice().track());
        track.setPromptText(TableMessages.TRACK_HINT.in(language));
        track.textProperty().addListener(observable -> changed());
    }

    /// Shows the question.
    ///
    /// @param name of the file
    /// @param reading reads the first rows by a choice, beside the toolkit's thread, and gives on
    ///   it what they become
    /// @param then takes the choice
    public static void show(
            Window owner,
            String name,
            TableSpread table,
            BiConsumer<ColumnChoice, Consumer<LoadReport>> reading,
            Consumer<ColumnChoice> then,
            DisplaySettings display) {
        TableDialog asking = new TableDialog(table, reading, display);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(PrintableText.title(TableMessages.TITLE.in(display.language(), name)));
        DialogPane pane = dialog.getDialogPane();
        Theming.on(pane, owner.getScene(), display);
        pane.setContent(asking.content(name, display.zoom()));
        pane.setPrefWidth(WIDTH * display.zoom());
        ButtonType read =
                new ButtonType(
                        TableMessages.READ.in(display.language()), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel =
                new ButtonType(
                        ControlMessages.CANCEL.in(display.language()),
                        ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(read, cancel);
        asking.read = pane.lookupButton(read);
        asking.changed();
        DialogSize.keep(dialog);
        dialog.setOnHidden(event -> {
            if (read.equals(dialog.getResult())) {
                then.accept(asking.choice());
            }
        });
        dialog.show();
    }

    private VBox content(String name, double zoom) {
        Label asks = new Label(TableMessages.ASKS.in(language, name));
        asks.setWrapText(true);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        HBox sides = new HBox(2 * GAP, scroll, previewed(zoom));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(sides, Priority.ALWAYS);
        VBox content = new VBox(GAP, asks, sides);
        if (table.askOrder()) {
            content.getChildren().add(row(TableMessages.ORDER.in(language), order));
        }
        content.getChildren().add(row(TableMessages.TRACK.in(language), track));
        Label remembered = new Label(TableMessages.REMEMBERED.in(language));
        remembered.setWrapText(true);
        content.getChildren().add(remembered);
        content.setPadding(new Insets(GAP, SIDE, 0, SIDE));
        content.setPrefHeight(HEIGHT * zoom);
        return content;
    }

    private VBox previewed(double zoom) {
        Label head = new Label(TableMessages.PREVIEW.in(language));
        head.setLabelFor(preview);
        VBox side = new VBox(GAP / 2, head, preview);
        VBox.setVgrow(preview, Priority.ALWAYS);
        side.setMinWidth(PREVIEW);
        side.setPrefWidth(PREVIEW * zoom);
        return side;
    }

    private static HBox row(String words, Control control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        HBox row = new HBox(GAP, label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words(DayOrder each) {
        return switch (each) {
            case DAY_FIRST -> TableMessages.DAY_FIRST.in(language);
            case MONTH_FIRST -> TableMessages.MONTH_FIRST.in(language);
            case UNKNOWN -> TableMessages.ORDER_OPEN.in(language);
        };
    }

    private ColumnChoice choice() {
        String one = columns.has(TableField.TRACK) ? "" : track.getText().strip();
        return new ColumnChoice(columns.fields(), order.getValue(), one, columns.statuses());
    }

    /// Reads the first rows again; only the answer to the last question counts.
    private void changed() {
        boolean dated = columns.has(TableField.DATE) || columns.has(TableField.YEAR);
        track.setDisable(columns.has(TableField.TRACK));
        read.setDisable(!dated);
        int question = ++asked;
        if (!dated) {
            preview.say(TableMessages.NO_DATE.in(language));
            return;
        }
        reading.accept(
                choice(),
                report -> {
                    if (question == asked) {
                        preview.show(report);
                    }
                });
    }
}
