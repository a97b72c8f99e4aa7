package h20timeline.ui;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.i18n.PrintableText;
import h20timeline.model.ModelMessages;
import h20timeline.model.Problem;
import h20timeline.render.StyleClass;
import h20timeline.time.LengthText;
import h20timeline.ui.command.NoteAction;
import h20timeline.ui.control.ControlMessages;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The line at the bottom: how much there is, how much of it is shown, and the state of the file.
final class StatusLine extends HBox {
    private final Label counts = StyleClass.STATUS_TEXT.on(new Label());
    private final Label span = StyleClass.STATUS_TEXT.on(new Label());
    private final StatusNote note;
    private final Label file = StyleClass.STATUS_TEXT.on(new Label());
    private final Hyperlink problems = StyleClass.STATUS_TEXT.on(new Hyperlink());
    private final Label work = StyleClass.STATUS_TEXT.on(new Label());
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel = new Button();
    private final HBox busy = new HBox(8, work, progress, cancel);

    StatusLine(ViewModel model, Runnable showProblems) {
        StyleClass.STATUS_BAR.on(this);
        note = new StatusNote(StatusNote.STAYS, model.state().language());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        problems.setOnAction(e -> showProblems.run());
        problems.setMinWidth(Region.USE_PREF_SIZE);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        progress.setPrefWidth(120);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        busy.setAlignment(Pos.CENTER_LEFT);
        span.setMinWidth(0);
        file.setMinWidth(0);
        file.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        getChildren().addAll(counts, span, note, space, file);
        model.stateProperty().addListener((property, before, now) -> show(now));
        show(model.state());
    }

    /// Says that something takes its time, how far it is, and offers to stop it.
    void busy(String what, ObservableDoubleValue part, Runnable stop) {
        rename(what);
        progress.progressProperty().bind(part);
        cancel.setOnAction(e -> stop.run());
        show(busy, true, getChildren().indexOf(file));
    }

    /// What takes its time is something else now.
    void rename(String what) {
        work.setText(what);
        progress.setAccessibleText(what);
        cancel.setAccessibleText(cancel.getText() + ": " + what);
    }

    /// What took its time is over.
    void idle() {
        progress.progressProperty().unbind();
        show(busy, false, 0);
    }

    /// Most of the time there is nothing to be said here, and then nothing is there.
    private void show(Node part, boolean shown, int place) {
        if (!shown) {
            getChildren().remove(part);
        } else if (!getChildren().contains(part)) {
            getChildren().add(place, part);
        }
    }

    /// Says what has just happened, and offers to do something about it unless that is null.
    void say(Localised sentence, @Nullable NoteAction action) {
        note.say(sentence, action);
    }

    private void show(ViewState state) {
        Language language = state.language();
        Document document = state.document();
        int events = document.timeline().events().size();
        int tracks = document.timeline().tracks().size();
        counts.setText(
                (events == 1
                                ? ModelMessages.ONE_EVENT.in(language)
                                : ModelMessages.EVENT_COUNT.in(language, language.number(events)))
                        + " · "
                        + (tracks == 1
                                ? WindowMessages.ONE_TRACK.in(language)
                                : WindowMessages.TRACK_COUNT.in(
                                        language, language.number(tracks))));
        String length = LengthText.of(state.visible().length(), language);
        span.setText(WindowMessages.STATUS_SPAN.in(language, length));
        note.speak(language);
        List<Problem> found = document.problems();
        String name = PrintableText.line(document.name());
        file.setText(standing(document).map(s -> name + " · " + s.in(language)).orElse(name));
        show(problems, !found.isEmpty(), getChildren().size());
        cancel.setText(ControlMessages.CANCEL.in(language));
        problems.setText(
                found.size() == 1
                        ? WindowMessages.STATUS_ONE_PROBLEM.in(language)
                        : WindowMessages.STATUS_PROBLEMS.in(
                                language, language.number(found.size())));
    }

    /// What is to be said of the file beside its problems.
    private static Optional<WindowMessages> standing(Document document) {
        if (document.gone()) {
            return Optional.of(WindowMessages.STATUS_GONE);
        }
        if (document.problems().isEmpty()) {
            return Optional.of(WindowMessages.STATUS_VALID);
        }
        return document.behind() ? Optional.of(WindowMessages.STATUS_BEHIND) : Optional.empty();
    }
}
