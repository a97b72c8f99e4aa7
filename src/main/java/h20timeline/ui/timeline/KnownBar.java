package h20timeline.ui.timeline;

import h20timeline.i18n.Language;
import h20timeline.render.StyleClass;
import h20timeline.ui.control.LazyTooltip;
import h20timeline.viewmodel.Replay;
import h20timeline.viewmodel.ViewModel;
import h20timeline.viewmodel.ViewState;
import java.util.Objects;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A line that says as known on which day the window shows everything, with the ways to another day
/// and back to the end. Seen only while that is not the end.
public final class KnownBar extends HBox {
    /// How long a day is shown while it plays: long enough to see what is new.
    private static final Duration PACE = Duration.millis(900);

    private final ViewModel model;
    private final Label words = StyleClass.KNOWN_WORDS.on(new Label());
    private final Button before = new Button("◀");
    private final Button after = new Button("▶");
    private final Button play = new Button();
    private final Button end = new Button();
    private final Timeline playing = new Timeline(new KeyFrame(PACE, e -> playOn()));

    public KnownBar(ViewModel model) {
        this.model = model;
        StyleClass.KNOWN_BAR.on(this);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        for (Button button : new Button[] {before, after, play, end}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        before.setOnAction(e -> model.recall(r -> r.step(-1)));
        after.setOnAction(e -> model.recall(r -> r.step(1)));
        play.setOnAction(e -> play());
        end.setOnAction(e -> {
            playing.stop();
            model.recall(Replay::end);
        });
        playing.setCycleCount(Animation.INDEFINITE);
        playing.statusProperty().addListener(status -> show(model.state()));
        getChildren().setAll(words, before, play, after, end);
        model.stateProperty()
                .addListener((property, old, now) -> {
                    if (old.language() != now.language()
                            || !Objects.equals(old.replay(), now.replay())) {
                        show(now);
                    }
                });
        show(model.state());
    }

    /// Plays day after day, from the first where everything is known already; or stops.
    public void play() {
        Replay replay = model.state().replay();
        if (isPlaying()) {
            playing.stop();
        } else if (replay != null) {
            if (replay.isAtEnd()) {
                model.recall(replay.first());
            }
            playing.play();
        }
    }

    private boolean isPlaying() {
        return playing.getStatus() == Animation.Status.RUNNING;
    }

    private void playOn() {
        model.recall(r -> r.step(1));
        Replay replay = model.state().replay();
        if (replay == null || replay.isAtEnd()) {
            playing.stop();
        }
    }

    private void show(ViewState state) {
        Replay replay = state.replay();
        boolean shown = replay != null && (!replay.isAtEnd() || isPlaying());
        setVisible(shown);
        setManaged(shown);
        if (replay == null || !shown) {
            return;
        }
        Language language = state.language();
        int events = replay.events();
        String day = replay.date().text(language);
        String sentence =
                events == 1
                        ? TimelineMessages.KNOWN_ONE.in(language, day)
                        : TimelineMessages.KNOWN.in(language, day, language.number(events));
        words.setText(sentence);
        words.setAccessibleText(sentence);
        name(before, TimelineMessages.KNOWN_BEFORE.in(language));
        name(after, TimelineMessages.KNOWN_AFTER.in(language));
        play.setText((isPlaying() ? TimelineMessages.STOP : TimelineMessages.PLAY).in(language));
        end.setText(TimelineMessages.KNOWN_END.in(language));
        // No key of them is to move on what the keyboard was on.
        getChildren().forEach(child -> child.setFocusTraversable(child instanceof Button));
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        LazyTooltip.on(button, name);
    }
}
