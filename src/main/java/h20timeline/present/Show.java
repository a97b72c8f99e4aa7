package h20timeline.present;

import h20timeline.i18n.Localised;
import h20timeline.slides.SlideDeck;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.ShowPreferences;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A presentation that runs: its state, its two windows on the screens that there are, and what
/// keys bring about. To be used on the toolkit's thread.
public final class Show {
    private final ShowModel model;
    private final ObservableList<ScreenArea> screens;
    private final ShowHost host;
    private final AudienceStage audience;
    private final PresenterStage presenterStage;
    private final ShowKeys keys;
    private final ShowActions actions;
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
    /// @param past what was ended before and can be gone on with, and the times of a rehearsal
    public Show(
            SlideDeck deck,
            DisplaySettings display,
            int step,
            boolean still,
            ObservableList<ScreenArea> screens,
            LongSupplier clock,
            ShowHost host,
            PastShows past) {
        this.screens = screens;
        this.host = host;
        model = new ShowModel(deck, display, step, clock, host.preferences(), past.rehearsed());
        EndedShow before = past.ended();
        if (before != null && before.isUnfinished()) {
            model.offerProperty().set(before);
        }
        actions = new ShowActions(model, host);
        keys = new ShowKeys(this::take, actions::digit, actions);
        audience = new AudienceStage(model, !still, keys);
        presenterStage = new PresenterStage(model, keys, model::resume, audience::astray);
        audience.follow(presenterStage::recheck, this::adopt);
        sleep = host.stayAwake();
        int turn = rememberedTurn();
        model.change(state -> state.turned(turn));
        plan = ScreenPlan.of(screens, turn);
        if (plan.apart()) {
            model.change(state -> state.console(true));
        }
        audience.fill(plan.audience());
        showConsole();
        model.stateProperty().addListener((property, then, now) -> changed(then, now));
        model.preferencesProperty().addListener((property, then, now) -> host.remember(now));
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
        model.noticeProperty().set(null);
        model.change(state -> state.reloaded(deck));
    }

    /// Tells the presenter something, and the room not; null for nothing any more.
    public void tell(@Nullable Localised notice) {
        model.noticeProperty().set(notice);
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

    /// What it can be gone on with once it is ended.
    public EndedShow whereItIs() {
        model.tick();
        return EndedShow.of(model.state(), model.times());
    }

    /// Goes on where the presentation before was ended.
    public void resume() {
        model.resume();
    }

    /// Whether slide and presenter's window have screens of their own.
    public boolean isApart() {
        return plan.apart();
    }

    /// Brings its windows before all others.
    public void toFront() {
        audience.toFront();
        if (model.state().console().shown()) {
            presenterStage.toFront();
        } else {
            audience.focus();
        }
    }

    /// Does what a clicker's key asks for that was pressed in another window of the program; false
    /// where it is no such key.
    public boolean take(KeyEvent event) {
        return keys.clicker(event);
    }

    /// Does what a key asks for.
    void take(ShowCommand command) {
        switch (command) {
            case NOTES_UP -> presenterStage.view().notes().scroll(-1, 0);
            case NOTES_DOWN -> presenterStage.view().notes().scroll(1, 0);
            case NOTES_PAGE_UP -> presenterStage.view().notes().scroll(0, -1);
            case NOTES_PAGE_DOWN -> presenterStage.view().notes().scroll(0, 1);
            case LARGER -> presenterStage.view().notes().resize(1);
            case SMALLER -> presenterStage.view().notes().resize(-1);
            case LEFT, RIGHT, UP, DOWN -> actions.arrow(command, presenterStage.view().overview());
            case START -> toFront();
            case END -> {
                if (!model.escape()) {
                    end();
                }
            }
            case SWAP -> {
                actions.take(command);
                rememberTurn();
            }
            default -> actions.take(command);
        }
    }

    private int rememberedTurn() {
        ShowPreferences preferences = model.preferencesProperty().get();
        return preferences.screens().getOrDefault(ScreenArea.sizes(screens), 0);
    }

    private void rememberTurn() {
        int turn = Math.floorMod(model.state().turn(), Math.max(1, screens.size()));
        ShowPreferences before = model.preferencesProperty().get();
        model.preferencesProperty().set(before.turned(ScreenArea.sizes(screens), turn));
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
        int turn = rememberedTurn();
        boolean apart = ScreenPlan.of(screens, turn).apart();
        boolean same = plan.apart() == apart;
        // In one: a change alone would be arranged at once, with the notes over the only screen.
        model.change(state -> same ? state.turned(turn) : state.turned(turn).console(apart));
        arrange();
    }

    /// A window manager that leaves the slide on another screen has its way: that one becomes the
    /// audience's.
    private void adopt(Rectangle2D place) {
        double x = (place.getMinX() + place.getMaxX()) / 2;
        double y = (place.getMinY() + place.getMaxY()) / 2;
        if (!plan.apart() || plan.audience().contains(x, y)) {
            return;
        }
        IntStream.range(0, screens.size())
                .filter(turn -> ScreenPlan.of(screens, turn).audience().contains(x, y))
                .findFirst()
                .ifPresent(turn -> model.change(state -> state.turned(turn).console(true)));
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
