package h20timeline.ui.table;

import h20timeline.format.TableSpread;
import h20timeline.format.table.TableField;
import h20timeline.i18n.Language;
import h20timeline.ui.control.NamedValues;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The columns of a table under each other: the words above each, its first values, and what it
/// means, to be chosen.
final class ColumnGrid extends GridPane {
    private static final int SAMPLES = 3;
    private static final double GAP = 10;

    /// What several columns may mean.
    private static final Set<TableField> SHARED = sharedFields();

    private final List<ComboBox<TableField>> boxes = new ArrayList<>();
    private final Runnable changed;
    private boolean settling;

    /// `changed` is run when a meaning was chosen.
    ColumnGrid(TableSpread table, Language language, Runnable changed) {
        this.changed = changed;
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
            Label first = new Label(samples(table, i));
            addRow(i + 1, name, first, box);
        }
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
        changed.run();
    }

    /// The keys of what the columns mean.
    List<String> fields() {
        return boxes.stream().map(box -> box.getValue().key()).toList();
    }

    /// Whether some column means something.
    boolean has(TableField field) {
        return boxes.stream().anyMatch(box -> box.getValue() == field);
    }
}
