package h20timeline.ui.find;

import h20timeline.time.DateInput;
import h20timeline.time.EdtfDate;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.ViewState;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import org.jspecify.annotations.Nullable;

/// Offers to go to the date that somebody wrote where words are written.
final class DateOffer extends Hyperlink {
    private final Consumer<TimeSpan> goTo;
    private @Nullable EdtfDate date;

    /// `goTo` brings a stretch of time into view.
    DateOffer(Consumer<TimeSpan> goTo) {
        this.goTo = goTo;
        setMinWidth(0);
        setOnAction(e -> go());
    }

    /// Goes to the date, if there is one.
    void go() {
        EdtfDate wanted = date;
        if (wanted != null) {
            goTo.accept(GoToBar.known(wanted.extent()));
        }
    }

    /// Offers the date of a state's words, if they are one.
    void show(ViewState now) {
        EdtfDate next = DateInput.of(now.question().words(), GoToBar.year(now)).orElse(null);
        date = next;
        setText(
                next == null
                        ? ""
                        : FindPanelMessages.GO_TO_DATE.in(
                                now.language(), next.text(now.language())));
        // A name for when it is not there too: nothing goes without one.
        setAccessibleText(
                next == null ? FindPanelMessages.GO_TO_NAME.in(now.language()) : getText());
        setVisited(false);
        setVisible(next != null);
        setManaged(next != null);
    }
}
