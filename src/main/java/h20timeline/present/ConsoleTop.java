package h20timeline.present;

import h20timeline.render.Pseudo;
import h20timeline.render.StyleClass;
import h20timeline.story.Pace;
import h20timeline.story.TimeSheet;
import h20timeline.ui.Sign;
import h20timeline.ui.Tip;
import h20timeline.words.Language;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The time: how much has passed, how that compares with the plan, and the time of day.
final class ConsoleTop extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ShowModel model;
    private final Label elapsed = StyleClass.CONSOLE_TIME.on(new Label());
    private final Label word = StyleClass.CONSOLE_SMALL.on(new Label());
    private final Label pace = StyleClass.CONSOLE_PACE.on(new Label());
    private final Label plan = StyleClass.CONSOLE_SMALL.on(new Label());
    private final Label step = StyleClass.CONSOLE_STEP.on(new Label());
    private final Label clock = StyleClass.CONSOLE_TIME.on(new Label());
    private final Button pause = button(Material2MZ.PAUSE);
    private final Button reset = button(Material2MZ.REPLAY);
    private final Button shorter = button(Material2MZ.REMOVE);
    private final Button longer = button(Material2AL.ADD);
    private final Timeline ticking =
            new Timeline(new KeyFrame(Duration.millis(500), event -> tick()));

    ConsoleTop(ShowModel model) {
        this.model = model;
        StyleClass.CONSOLE_TOP.on(this);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        for (Label label : new Label[] {elapsed, word, plan, step, clock}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        pace.setMinWidth(0);
        getChildren()
                .setAll(
                        elapsed, word, pause, reset, plan, shorter, longer, pace, space, step,
                        clock);
        pause.setOnAction(event -> model.pause());
        reset.setOnAction(event -> model.resetClock());
        shorter.setOnAction(event -> model.change(s -> s.planned(s.minutes() - 1)));
        longer.setOnAction(event -> model.change(s -> s.planned(s.minutes() + 1)));
        ticking.setCycleCount(Animation.INDEFINITE);
        model.stateProperty().addListener(property -> show());
        model.timesProperty().addListener(property -> show());
        show();
    }

    private static Button button(Ikon icon) {
        Button button = StyleClass.QUIET_BUTTON.on(new Button());
        button.setGraphic(new Sign(icon));
        button.setFocusTraversable(false);
        return button;
    }

    void wake() {
        ticking.play();
    }

    void rest() {
        ticking.stop();
    }

    private void tick() {
        model.tick();
    }

    private void show() {
        ShowState state = model.state();
        TimeSheet times = model.times();
        Language language = state.look().language();
        elapsed.setText(Durations.text(times.elapsed()));
        word.setText((times.running() ? PresentWord.ELAPSED : PresentWord.STANDING).in(language));
        pause.setGraphic(new Sign(times.running() ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
        help(pause, times.running() ? PresentWord.PAUSE : PresentWord.GO_ON, language);
        help(reset, PresentWord.RESET, language);
        help(shorter, PresentWord.SHORTER, language);
        help(longer, PresentWord.LONGER, language);
        shorter.setDisable(state.minutes() == 0);
        plan.setText(
                state.minutes() == 0
                        ? PresentWord.NOT_PLANNED.in(language)
                        : PresentWord.PLANNED.in(language, state.minutes()));
        pace(state, times, language);
        step.setText(PresentWord.STEP_OF.in(language, state.at() + 1, state.steps()));
        clock.setText(LocalTime.now(ZoneId.systemDefault()).format(CLOCK));
        clock.setAccessibleText(PresentWord.CLOCK.in(language) + " " + clock.getText());
    }

    private void pace(ShowState state, TimeSheet times, Language language) {
        boolean told = state.minutes() > 0 && !times.elapsed().isZero();
        pace.setVisible(told);
        pace.setManaged(told);
        if (!told) {
            return;
        }
        Pace plan = new Pace(java.time.Duration.ofMinutes(state.minutes()), state.steps());
        Pace.Verdict verdict = plan.verdict(state.at(), times.elapsed());
        String by = Durations.text(plan.behind(state.at(), times.elapsed()).abs());
        pace.setText(
                switch (verdict) {
                    case IN_TIME -> PresentWord.IN_TIME.in(language);
                    case BEHIND -> PresentWord.BEHIND.in(language, by);
                    case AHEAD -> PresentWord.AHEAD.in(language, by);
                });
        pace.pseudoClassStateChanged(Pseudo.BEHIND, verdict == Pace.Verdict.BEHIND);
        pace.pseudoClassStateChanged(Pseudo.AHEAD, verdict == Pace.Verdict.AHEAD);
    }

    private static void help(Button button, PresentWord word, Language language) {
        String text = word.in(language);
        if (!text.equals(button.getAccessibleText())) {
            Tip.on(button, text);
            button.setAccessibleText(text);
        }
    }
}
