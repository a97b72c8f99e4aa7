package h20timeline.ui;

import h20timeline.viewmodel.Panels;
import h20timeline.viewmodel.ViewModel;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Where events are found: by words, by choices, or in the list of all.
final class FindPanel extends VBox {
    private final ViewModel model;
    private final TextField field = new TextField();

    /// `goTo` takes the id of an event.
    FindPanel(ViewModel model, Consumer<String> goTo) {
        this.model = model;
        getChildren().setAll(field);
    }

    /// Opens the list and puts the keyboard where words are written.
    void focusFind() {
        model.showSide(Panels.Side.EVENTS);
        field.requestFocus();
    }

    /// Opens the choices and puts the keyboard on the first.
    void focusFilter() {
        model.showSide(Panels.Side.FILTERS);
    }
}
