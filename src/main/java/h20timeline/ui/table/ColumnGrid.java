package h20timeline.ui.table;

import h20timeline.format.TableSpread;
import h20timeline.format.table.TableField;
import h20timeline.i18n.Language;
import h20timeline.ui.control.NamedValues;
import h20timeline.viewmodel.DisplaySettings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The columns of a table under each other: the words above each, its first values, and what it
/// means, to be chosen. Below the column of statuses are its words, and what each of them means.
final class ColumnGrid extends GridPane {
    private static final int SAMPLES = 3;
    private static final double GAP = 10;

    /// Longer words above a column are broken.
    private static final double NAME = 150;

    /// Words stand further in than the columns.
    private static final Insets INSIDE = new Insets(0, 0, 0, 2 * GAP);

    /// What several columns may mean.
    private static final Set<TableField> SHARED = sharedFields();

    private final List<ComboBox<TableField>> boxes = new ArrayList<>();
    private final TableSpread table;
    private final Runnable changed;
    private final StatusWords statuses;
    private final List<Node> words = new ArrayList<>();
    private boolean settling;
    private int worded = -1;

    /// `changed` is run when a meaning was chosen.
    ColumnGrid(TableSpread table, DisplaySettings display, Runnable changed) {
        Language language = display.language();
        this.table = table;
        this.changed = changed;
        statuses = new StatusWords(table.choice().statuses(), language, changed);
        setHgap(GAP);
        setVgap(GAP / 2);
        ColumnConstraints samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        samples.setMinWidth(0);
        ColumnConstraints whole = new ColumnConstraints();
        whole.setMinWidth(Region.USE_PREF_SIZE);
        getColumnConstraints().setAll(whole, samples, whole);
        addRow(
                0,
                head(TableMessages.COLUMN.in(language)),
                head(TableMessages.FIRST_VALUES.in(language)),
                head(TableMessages.MEANS.in(language)));
        for (int i = 0; i < table.headers().size(); i++) {
            String header = table.headers().get(i);
            ComboBox<TableField> box = box(table.choice().fields().get(i), language);
            box.setAccessibleText(TableMessages.MEANS_OF.in(language, header));
            boxes.add(box);
            Label name = new Label(header);
            name.setLabelFor(box);
            name.setWrapText(true);
            name.setMaxWidth(NAME * display.zoom());
            Label first = new Label(samples(table, i));
            addRow(i + 1, name, first, box);
        }
        showWords();
    }

    /// Puts the words of the column of statuses below it. The rows of the columns are moved and not
    /// made again: the one with the focus keeps it.
    private void showWords() {
        int column = boxes.stream().map(ComboBox::getValue).toList().indexOf(TableField.STATUS);
        if (column == worded) {
            return;
        }
        getChildren().removeAll(words);
        if (worded >= 0) {
            move(worded + 1, -words.size() / 2);
        }
        words.clear();
        worded = column;
        List<String> those = column < 0 ? List.of() : table.words().get(column);
        move(column + 1, those.size());
        for (int i = 0; i < those.size(); i++) {
            Label word = new Label(those.get(i));
            ComboBox<?> box = statuses.box(those.get(i));
            word.setLabelFor(box);
            GridPane.setMargin(word, INSIDE);
            add(word, 1, column + 2 + i);
            add(box, 2, column + 2 + i);
            words.add(word);
            words.add(box);
        }
    }

    private void move(int after, int by) {
        getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) > after)
                .forEach(node -> GridPane.setRowIndex(node, GridPane.getRowIndex(node) + by));
    }

    private static Set<TableField> sharedFields() {
        return EnumSet.of(TableField.NONE, TableField.APPEND, TableField.FIGURE);
    }

    private static Label head(String words) {
        return new Label(words);
    }

    private static String samples(TableSpread table, int column) {
        return table.samples().stream()
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining("  ·  "));
    }

    private ComboBox<TableField> box(String key, Language language) {
        ComboBox<TableField> box = new ComboBox<>();
        box.getItems().setAll(TableField.values());
        box.setConverter(new NamedValues<>(field -> field.title().in(language)));
        box.setValue(TableField.of(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((property, before, now) -> chosen(box, now));
        return box;
    }

    /// A meaning that only one column can have is taken from the other.
    private void chosen(ComboBox<TableField> box, TableField field) {
        if (settling) {
            return;
        }
        settling = true;
        if (!SHARED.contains(field)) {
            boxes.stream()
                    .filter(other -> !other.equals(box) && other.getValue() == field)
                    .forEach(other -> other.setValue(TableField.NONE));
        }
        settling = false;
        showWords();
        changed.run();
    }

    /// The keys of what the columns mean.
    List<String> fields() {
        return boxes.stream().map(box -> box.getValue().key()).toList();
    }

    /// What is said of the words of statuses.
    Map<String, String> statuses() {
        return statuses.said();
    }

    /// Whether some column means something.
    boolean has(TableField field) {
        return boxes.stream().anyMatch(box -> box.getValue() == field);
    }
}
