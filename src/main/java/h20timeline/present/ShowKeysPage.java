package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.PlainScrollPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The keys while presenting, over the presenter's window.
final class ShowKeysPage extends StackPane {
    private static final double WIDEST = 860;

    private final Label title = StyleClass.SHEET_TITLE.on(new Label());
    private final GridPane rows = StyleClass.CUE_ROWS.on(new GridPane());

    ShowKeysPage() {
        StyleClass.SCRIM.on(this);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().setAll(keys, new ColumnConstraints());
        ScrollPane scroll = new PlainScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox sheet = StyleClass.STEP_SHEET.on(new VBox(title, scroll));
        sheet.setMaxWidth(WIDEST);
        sheet.setMaxHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(sheet);
        setVisible(false);
    }

    void setLanguage(Language language) {
        title.setText(PresentMessages.KEYS.in(language));
        rows.getChildren().clear();
        int row = 0;
        for (ShowCommand command : ShowCommand.values()) {
            Label keys = StyleClass.CUE_KEYS.on(new Label(command.written()));
            Label words = StyleClass.CUE_WORDS.on(new Label(command.in(language)));
            words.setWrapText(true);
            keys.setMinWidth(Region.USE_PREF_SIZE);
            rows.addRow(row++, keys, words);
        }
    }
}
