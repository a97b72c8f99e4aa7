package h20timeline.ui;

import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import h20timeline.words.Language;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: how much there is, how much of it is shown, and the state of the file.
final class StatusBar extends HBox {
    private final Label counts = StyleClass.STATUS_TEXT.on(new Label());
    private final Label span = StyleClass.STATUS_TEXT.on(new Label());
    private final Label message = StyleClass.STATUS_TEXT.on(new Label());
    private final Label file = StyleClass.STATUS_TEXT.on(new Label());
    private final Hyperlink problems = StyleClass.STATUS_TEXT.on(new Hyperlink());

    StatusBar(ViewModel model, Runnable showProblems) {
        StyleClass.STATUS_BAR.on(this);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        problems.setOnAction(e -> showProblems.run());
        problems.setMinWidth(Region.USE_PREF_SIZE);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(counts, span, message, space, file, problems);
        model.stateProperty().addListener((property, before, now) -> show(now));
        show(model.state());
    }

    /// Says what has just happened, in place of anything said before.
    void say(String text) {
        message.setText(text);
    }

    private void show(ViewState state) {
        Language language = state.language();
        Document document = state.document();
        int events = document.timeline().events().size();
        int tracks = document.timeline().tracks().size();
        counts.setText(
                (events == 1
                                ? Say.ONE_EVENT.in(language)
                                : Say.EVENT_COUNT.in(language, number(language, events)))
                        + " · "
                        + (tracks == 1
                                ? Say.ONE_TRACK.in(language)
                                : Say.TRACK_COUNT.in(language, tracks)));
        long days = Math.max(1, Math.round(state.visible().length() / (double) TimeSpan.DAY));
        span.setText(Say.STATUS_SPAN.in(language, number(language, days)));
        List<Problem> found = document.problems();
        file.setText(
                found.isEmpty()
                        ? document.name() + " · " + Say.STATUS_VALID.in(language)
                        : document.name());
        problems.setVisible(!found.isEmpty());
        problems.setManaged(!found.isEmpty());
        problems.setText(
                found.size() == 1
                        ? Say.STATUS_ONE_PROBLEM.in(language)
                        : Say.STATUS_PROBLEMS.in(language, found.size()));
    }

    private static String number(Language language, long number) {
        return String.format(language.locale(), "%,d", number);
    }
}
