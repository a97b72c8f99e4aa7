package h20timeline.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A row of a list with a line of any length, read whole.
public final class WrappedCell extends ListCell<String> {
    /// The scroll bar, and the border of the list.
    private static final double BESIDE = 20;

    private final Label words = new Label();

    public WrappedCell(ListView<String> list) {
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        // As wide as it is laid out: a label that is thought wider than it gets lacks its last
        // line.
        words.maxWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        list.getWidth()
                                                - getInsets().getLeft()
                                                - getInsets().getRight()
                                                - BESIDE,
                                list.widthProperty(),
                                insetsProperty()));
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double usual = super.computePrefHeight(width);
        double beside = snappedTopInset() + snappedBottomInset();
        return getGraphic() == null
                ? usual
                : Math.max(usual, words.prefHeight(words.getMaxWidth()) + beside);
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        words.setText(line);
        setGraphic(empty ? null : words);
    }
}
