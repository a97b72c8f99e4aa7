package h20timeline.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a list with a line of any length, read whole.
public final class WrappedCell extends ListCell<String> {
    private static final double MARGINS = 32;

    private final Label words = new Label();

    public WrappedCell(ListView<String> list) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.maxWidthProperty().bind(list.widthProperty().subtract(MARGINS));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        words.setText(line);
        setGraphic(empty ? null : words);
    }
}
