package h20timeline.present;

import h20timeline.slides.SlideDeck;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.DisplaySettings;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.function.LongSupplier;

/// A presentation that runs: its state, its two windows on the screens that there are, and what
/// keys bring about. To be used on the toolkit's thread.
public final class Show {
    private final ShowModel model;
    private final ObservableList<ScreenArea> screens;
    private final ShowHost host;
    private final AudienceStage audience;
    private final PresenterStage presenterStage;
    private final ListChangeListener<ScreenArea> plugged = change -> replug();
    private final Runnable sleep;
    private ScreenPlan plan;
    private boolean ended;

    /// Starts a presentation.
    ///
    /// @param step where it starts, counted from 0
    /// @param still whether its user wants no motion
    /// @param screens the screens, the one with the desktop first; may change while it runs
    /// @param clock counts nanoseconds
    public Show(
            SlideDeck deck,
            DisplaySettings display,
            int step,
            boolean still,
            ObservableList<ScreenArea> screens,
            LongSupplier clock,
            ShowHost host) {
        this.screens = screens;
        this.host = host;
        model = new ShowModel(deck, display, step, clock);
        ShowKeys keys = new ShowKeys(this::take, digit -> model.change(s -> s.digit(digit)));
        audience = new AudienceStage(model, !still, keys);
        presenterStage = new PresenterStage(model, keys);
        sleep = host.stayAwake();
        plan = ScreenPlan.of(screens, 0);
        if (plan.apart()) {
            model.change(state -> state.console(true));
        }
        audience.fill(plan.audience());
        showConsole();
        model.stateProperty().addListener((property, before, now) -> changed(before, now));
        screens.addListener(plugged);
    }

    /// The first step about an event, or the first of all.
    public static int stepOf(SlideDeck deck, @Nullable String event) {
        return event == null ? 0 : Math.max(0, ShowState.stepOf(deck.steps(), event));
    }

    /// Which screen has what.
    ScreenPlan plan() {
        return plan;
    }

    ShowModel model() {
        return model;
    }

    /// The same timeline as it is now.
    public void reload(SlideDeck deck) {
        model.change(state -> state.reloaded(deck));
    }

    /// In another language or theme.
    public void setAppearance(DisplaySettings display) {
        model.change(state -> state.look(display));
    }

    /// How the time was spent.
    public TimeSpent spent() {
        model.tick();
        return TimeSpent.of(model.state(), model.times());
    }

    /// Does what a key asks for.
    void take(ShowCommand command) {
        boolean list = model.state().console().sheet() == PresenterOverlay.STEPS;
        switch (command) {
            case NEXT -> model.change(ShowState::next);
            case BACK -> model.change(ShowState::back);
            case FIRST -> model.change(s -> s.go(0));
            case LAST -> model.change(s -> s.go(s.steps() - 1));
            case ENTER -> model.change(ShowState::enter);
            case DOWN -> model.change(s -> list ? s.mark(s.console().marked() + 1) : s.next());
            case UP -> model.change(s -> list ? s.mark(s.console().marked() - 1) : s.back());
            case STEPS -> model.change(s -> s.sheet(PresenterOverlay.STEPS));
            case BLACK -> model.change(s -> s.blanking(Blanking.BLACK));
            case WHITE -> model.change(s -> s.blanking(Blanking.WHITE));
            case FREEZE -> model.change(ShowState::freeze);
            case POINTER -> model.change(ShowState::point);
            case ROAM -> roam();
            case CONSOLE -> model.change(s -> s.console(!s.console().shown()));
            case SWAP -> model.change(ShowState::swap);
            case PAUSE -> model.pause();
            case LANGUAGE -> host.nextLanguage();
            case DARK -> host.toggleTheme();
            case KEYS -> model.change(s -> s.sheet(PresenterOverlay.KEYS));
            case START -> {}
            case END -> {
                if (!model.escape()) {
                    end();
                }
            }
        }
    }

    private void roam() {
        ShowState now = model.state();
        if (now.roams()) {
            model.change(ShowState::next);
        } else {
            TimeSpan range = now.step().range();
            model.roam(range);
        }
    }

    private void changed(ShowState before, ShowState now) {
        boolean windows =
                before.console().shown() != now.console().shown() || before.turn() != now.turn();
        if (windows) {
            arrange();
        }
    }

    /// Another screen brings the presenter's window along; without it, the slide stays alone.
    private void replug() {
        if (screens.isEmpty()) {
            return;
        }
        boolean apart = ScreenPlan.of(screens, model.state().turn()).apart();
        if (plan.apart() != apart) {
            model.change(state -> state.console(apart));
        }
        arrange();
    }

    private void arrange() {
        if (ended || screens.isEmpty()) {
            return;
        }
        ScreenPlan next = ScreenPlan.of(screens, model.state().turn());
        ScreenPlan before = plan;
        plan = next;
        if (!next.audience().equals(before.audience())) {
            // Not for a moment on the screen that the slide is about to leave or to take.
            presenterStage.hide();
            audience.fill(next.audience());
        }
        showConsole();
    }

    private void showConsole() {
        if (model.state().console().shown()) {
            presenterStage.show(plan.console(), plan.apart() ? plan.audience() : null);
        } else {
            presenterStage.hide();
            audience.focus();
        }
    }

    /// Ends the presentation.
    public void end() {
        if (ended) {
            return;
        }
        ended = true;
        screens.removeListener(plugged);
        sleep.run();
        presenterStage.close();
        audience.close();
        host.ended();
    }
}
