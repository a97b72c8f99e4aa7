package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.WrappedLabel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What the presenter is told during a presentation, and the room is not: that the file is broken,
/// where a slide was saved, or that the presentation before was ended and can be gone on with.
final class NoticeBar extends HBox {
    private final ShowModel model;
    private final Label words = StyleClass.NOTES_CAUTION.on(new WrappedLabel());
    private final Button resume = new Button();

    NoticeBar(ShowModel model, Runnable goOn) {
        super(10);
        this.model = model;
        StyleClass.NOTES.on(this);
        setAlignment(Pos.CENTER_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        resume.setFocusTraversable(false);
        resume.setOnAction(event -> goOn.run());
        getChildren().setAll(words, resume);
        model.noticeProperty().addListener(property -> show());
        model.offerProperty().addListener(property -> show());
        model.stateProperty().addListener(property -> show());
        show();
    }

    private void show() {
        Language language = model.state().look().language();
        Localised notice = model.noticeProperty().get();
        EndedShow ended = model.offerProperty().get();
        setVisible(notice != null || ended != null);
        setManaged(isVisible());
        words.setVisible(notice != null);
        words.setManaged(notice != null);
        words.setText(notice == null ? "" : notice.in(language));
        resume.setVisible(ended != null);
        resume.setManaged(ended != null);
        if (ended != null) {
            resume.setText(ShowBar.goOn(ended, language) + " (R)");
        }
    }
}
