package h20timeline.app;

import h20timeline.i18n.Language;
import h20timeline.present.EndedShow;
import h20timeline.present.ShowBar;
import h20timeline.present.TimeSpent;
import h20timeline.present.TimeSpentStage;
import javafx.scene.Node;
import javafx.stage.Stage;

/// What is left of a presentation that was ended: where it was, how its time was spent, and the
/// ways to go on.
record ShowAftermath(
        Stage stage,
        TimelineWindow window,
        EndedShow ended,
        TimeSpent spent,
        ShowController shows) {
    /// Shows how the time was spent, in a window of its own.
    void account() {
        TimeSpentStage.show(
                spent,
                stage,
                new TimeSpentStage.NextSteps(
                        ended,
                        () -> shows.again(true),
                        () -> shows.again(false),
                        () -> shows.keep(spent)));
    }

    /// What the main window says of it.
    Node bar(Language language) {
        return ShowBar.ended(
                language,
                ended,
                () -> shows.again(true),
                () -> shows.again(false),
                this::account,
                shows::forget);
    }
}
