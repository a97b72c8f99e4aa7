package h20timeline.present;

import h20timeline.slides.SlideDeck;
import h20timeline.story.ShowStep;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.DisplaySettings;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Everything about a presentation but its time. `pointing` says whether the pointer is shown,
/// `turn` how often the slide was sent to the next screen; `minutes` is the planned time, 0 for
/// none.
record ShowState(
        SlideDeck deck,
        DisplaySettings look,
        ShowPosition path,
        PresenterState console,
        boolean pointing,
        int turn,
        int minutes) {
    private static final int MOST_MINUTES = 600;

    /// The beginning of a presentation at a step.
    static ShowState of(SlideDeck deck, DisplaySettings look, int step) {
        Position here = Position.of(Math.clamp(step, 0, deck.steps().size() - 1));
        return new ShowState(
                deck,
                look,
                new ShowPosition(here, null, Blanking.NONE),
                PresenterState.NONE,
                false,
                0,
                deck.timeline().minutes());
    }

    /// How many steps there are.
    int steps() {
        return deck.steps().size();
    }

    /// Where the presenter is, counted from 0.
    int at() {
        return path.here().step();
    }

    /// The step where the presenter is.
    ShowStep step() {
        return deck.steps().get(at());
    }

    /// Whether the presenter has left the path of the steps.
    boolean roams() {
        return path.here().roaming() != null;
    }

    /// The place of the first step that has an event in focus, or else beside; -1 without one.
    static int stepOf(List<ShowStep> steps, String event) {
        int focus = first(steps, step -> step.focus().contains(event));
        return focus >= 0 ? focus : first(steps, step -> step.beside().contains(event));
    }

    private static int first(List<ShowStep> steps, Predicate<ShowStep> which) {
        return IntStream.range(0, steps.size())
                .filter(i -> which.test(steps.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private ShowState with(ShowPosition next) {
        return new ShowState(deck, look, next, console, pointing, turn, minutes);
    }

    private ShowState with(PresenterState next) {
        return new ShowState(deck, look, path, next, pointing, turn, minutes);
    }

    /// To the next step; from roaming, back to the path first.
    ShowState next() {
        return go(roams() ? at() : at() + 1);
    }

    /// To the step before; from roaming, back to the path first.
    ShowState back() {
        return go(roams() ? at() : at() - 1);
    }

    /// To a step, or the nearest there is.
    ShowState go(int step) {
        int to = within(step);
        return with(path.to(Position.of(to))).with(console.with(PresenterOverlay.NONE, to));
    }

    private int within(int step) {
        return Math.clamp(step, 0, steps() - 1);
    }

    /// Draws a curtain, or opens it when it is this one.
    ShowState blanking(Blanking wanted) {
        return with(path.with(path.blanking() == wanted ? Blanking.NONE : wanted));
    }

    /// Keeps what the audience sees while the presenter looks ahead, or lets it follow again.
    ShowState freeze() {
        return with(path.freeze());
    }

    /// Leaves the path and shows a span of the whole timeline.
    ShowState roam(TimeSpan span) {
        return with(path.to(new Position(at(), span)));
    }

    /// Shows the pointer, or puts it away.
    ShowState point() {
        return new ShowState(deck, look, path, console, !pointing, turn, minutes);
    }

    /// After a digit was typed.
    ShowState digit(int digit) {
        return with(console.digit(digit));
    }

    /// To the step whose number was typed; to the one that is marked in the list; else on.
    ShowState enter() {
        String digits = console.digits();
        if (!digits.isEmpty()) {
            int number = Integer.parseInt(digits);
            return number < 1 || number > steps() ? with(console.typed("")) : go(number - 1);
        }
        return console.sheet() == PresenterOverlay.STEPS ? go(console.marked()) : next();
    }

    /// Lays a sheet over the presenter's window, or takes it away when it is this one.
    ShowState sheet(PresenterOverlay wanted) {
        return with(console.with(console.sheet() == wanted ? PresenterOverlay.NONE : wanted, at()));
    }

    /// Marks a step in the list of all.
    ShowState mark(int step) {
        return with(console.mark(within(step)));
    }

    /// Shows the presenter's window, or hides it.
    ShowState console(boolean shown) {
        return with(console.shown(shown));
    }

    /// Sends the slide to the next screen: with two screens, these change places.
    ShowState swap() {
        return new ShowState(deck, look, path, console, pointing, turn + 1, minutes);
    }

    /// With another planned time.
    ShowState planned(int next) {
        int plan = Math.clamp(next, 0, MOST_MINUTES);
        return new ShowState(deck, look, path, console, pointing, turn, plan);
    }

    /// In another look.
    ShowState look(DisplaySettings next) {
        return new ShowState(deck, next, path, console, pointing, turn, minutes);
    }

    /// Ends what was begun last: what was typed, the sheet, the curtain, roaming. Empty where there
    /// is nothing of it, which ends the presentation.
    Optional<ShowState> escape() {
        if (!console.digits().isEmpty()) {
            return Optional.of(with(console.typed("")));
        }
        if (console.sheet() != PresenterOverlay.NONE) {
            return Optional.of(sheet(console.sheet()));
        }
        if (path.blanking() != Blanking.NONE) {
            return Optional.of(blanking(path.blanking()));
        }
        return roams() ? Optional.of(with(path.to(Position.of(at())))) : Optional.empty();
    }

    /// With the same timeline as it is now: at the same step where it is still there, else at the
    /// same place.
    ShowState reloaded(SlideDeck next) {
        Position frozen = path.frozen();
        ShowPosition stay =
                new ShowPosition(
                        kept(path.here(), next),
                        frozen == null ? null : kept(frozen, next),
                        path.blanking());
        int plan = minutes == deck.timeline().minutes() ? next.timeline().minutes() : minutes;
        int mark = Math.min(console.marked(), next.steps().size() - 1);
        return new ShowState(next, look, stay, console.mark(mark), pointing, turn, plan);
    }

    private Position kept(Position position, SlideDeck next) {
        String id = deck.steps().get(position.step()).id();
        int same = first(next.steps(), step -> step.id().equals(id));
        int last = next.steps().size() - 1;
        @Nullable TimeSpan roaming = position.roaming();
        return new Position(same >= 0 ? same : Math.min(position.step(), last), roaming);
    }
}
