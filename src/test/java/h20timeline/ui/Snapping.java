package h20timeline.ui;

import h20timeline.layout.TimelineLayout;
import h20timeline.render.FontMeasure;
import h20timeline.words.Localised;
import java.util.Optional;
import javafx.application.Platform;

/// The dialog for pictures over a desk.
final class Snapping {
    private Snapping() {}

    /// Asks, with all laid out at once; ends with the dialog.
    static Optional<SnapshotDialog.Wish> ask(Desk desk) {
        return ask(desk, SnapshotChoice.ofView(desk.model.state()), language -> "");
    }

    static Optional<SnapshotDialog.Wish> ask(Desk desk, SnapshotChoice first, Localised note) {
        TimelineLayout layout = new TimelineLayout(desk.index, new FontMeasure());
        return SnapshotDialog.ask(
                desk.stage(),
                new Sitting(desk.model.state(), layout, note),
                first,
                true,
                new SnapshotDialog.Threads(Runnable::run, Platform::runLater));
    }
}
