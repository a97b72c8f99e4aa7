package h20timeline.present;

import h20timeline.i18n.Language;
import h20timeline.render.PseudoClasses;
import h20timeline.render.StyleClass;
import h20timeline.story.Pacing;
import h20timeline.story.StepTimes;
import h20timeline.ui.control.IconText;
import h20timeline.ui.control.LazyTooltip;
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
final class PresenterHeader extends HBox {
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

    PresenterHeader(ShowModel model) {
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
        button.setGraphic(new IconText(icon));
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
        StepTimes times = model.times();
        Language language = state.look().language();
        elapsed.setText(DurationText.text(times.elapsed()));
        word.setText(
                (times.running() ? PresentMessages.ELAPSED : PresentMessages.STANDING)
                        .in(language));
        pause.setGraphic(
                new IconText(times.running() ? Material2MZ.PAUSE : Material2MZ.PLAY_ARROW));
        help(pause, times.running() ? PresentMessages.PAUSE : PresentMessages.GO_ON, language);
        help(reset, PresentMessages.RESET, language);
        help(shorter, PresentMessages.SHORTER, language);
        help(longer, PresentMessages.LONGER, language);
        shorter.setDisable(state.minutes() == 0);
        plan.setText(
                state.minutes() == 0
                        ? PresentMessages.NOT_PLANNED.in(language)
                        : PresentMessages.PLANNED.in(language, state.minutes()));
        pace(state, times, language);
        step.setText(
                state.step().hidden()
                        ? state.deck().number(state.at(), language)
                        : PresentMessages.STEP_OF.in(language, state.at() + 1, state.steps()));
        clock.setText(LocalTime.now(ZoneId.systemDefault()).format(CLOCK));
        clock.setAccessibleText(PresentMessages.CLOCK.in(language) + " " + clock.getText());
    }

    private void pace(ShowState state, StepTimes times, Language language) {
        Pacing plan =
                Pacing.of(java.time.Duration.ofMinutes(state.minutes()), model.seconds())
                        .orElse(null);
        boolean told = plan != null && !times.elapsed().isZero() && state.at() < state.steps();
        pace.setVisible(told);
        pace.setManaged(told);
        if (plan == null || !told) {
            return;
        }
        Pacing.Verdict verdict = plan.verdict(state.at(), times.elapsed());
        String by = DurationText.text(plan.behind(state.at(), times.elapsed()).abs());
        pace.setText(
                switch (verdict) {
                    case IN_TIME -> PresentMessages.IN_TIME.in(language);
                    case BEHIND -> PresentMessages.BEHIND.in(language, by);
                    case AHEAD -> PresentMessages.AHEAD.in(language, by);
                });
        pace.pseudoClassStateChanged(PseudoClasses.BEHIND, verdict == Pacing.Verdict.BEHIND);
        pace.pseudoClassStateChanged(PseudoClasses.AHEAD, verdict == Pacing.Verdict.AHEAD);
    }

    private static void help(Button button, PresentMessages word, Language language) {
        String text = word.in(language);
        if (!text.equals(button.getAccessibleText())) {
            LazyTooltip.on(button, text);
            button.setAccessibleText(text);
        }
    }
}
