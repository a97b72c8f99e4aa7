package h20timeline.ui;

import atlantafx.base.controls.ModalPane;
import h20timeline.viewmodel.ViewModel;

/// Sheets of help over the window: the keys, the legend, what the program is.
final class Sheets extends ModalPane {
    Sheets(ViewModel model) {}

    /// Shows the sheet of an act, or closes it when it is the one that is shown.
    void toggle(Act sheet) {}
}
