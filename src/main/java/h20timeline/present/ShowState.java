package h20timeline.present;

import h20timeline.slides.Slide;
import h20timeline.slides.SlideDeck;
import h20timeline.story.ShowStep;
import h20timeline.time.TimeSpan;
import h20timeline.viewmodel.DisplaySettings;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All of a presentation but its time and its drawings. `pointing` says whether the pointer is
/// shown, `turn` how often the slide was sent to the next screen, `shape` that of its slides;
/// `minutes` is the planned time, 0 for none.
record ShowState(
        SlideDeck deck,
        DisplaySettings look,
        ShowPosition path,
        PresenterState console,
        boolean pointing,
        int turn,
        double shape,
        int minutes) {
    private static final int MOST_MINUTES = 600;

    /// The beginning of a presentation at a step.
    static ShowState of(SlideDeck deck, DisplaySettings look, int step) {
        Position here = Position.of(Math.clamp(step, 0, deck.steps().size() - 1));
        return new ShowState(
                deck,
                look,
                ShowPosition.at(here),
                PresenterState.NONE,
                false,
                0,
                Slide.shapeOn(16, 9),
                deck.timeline().minutes());
    }

    /// How many steps are in the flow.
    int steps() {
        return deck.told();
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
        return new ShowState(deck, look, next, console, pointing, turn, shape, minutes);
    }

    private ShowState with(PresenterState next) {
        return new ShowState(deck, look, path, next, pointing, turn, shape, minutes);
    }

    /// In which order the parts of the steps follow each other.
    ShowFlow flow() {
        return new ShowFlow(deck, look.language(), shape);
    }

    /// Onwards, or back to the path.
    ShowState next() {
        return at(flow().next(path));
    }

    /// Back by a part or a step, or back to the path.
    ShowState back() {
        return at(flow().back(path));
    }

    /// To a step, or the nearest there is, at its beginning.
    ShowState go(int step) {
        return at(Position.of(within(step)));
    }

    /// To a part of a step.
    ShowState at(Position to) {
        ShowPosition next = deck.steps().get(to.step()).hidden() ? path.aside(to) : path.to(to);
        return with(next).with(console.with(PresenterOverlay.NONE, to.step()));
    }

    private int within(int step) {
        return Math.clamp(step, 0, deck.steps().size() - 1);
    }

    /// Draws a curtain, or opens it when it is this one.
    ShowState blanking(Blanking wanted) {
        return with(path.with(path.blanking() == wanted ? Blanking.NONE : wanted));
    }

    /// Keeps what the audience sees while the presenter looks ahead, or lets it follow again.
    ShowState freeze() {
        return with(path.freeze());
    }

    /// Whether the audience sees something else than the step where the presenter is.
    boolean apart() {
        return path.blanking() != Blanking.NONE || path.frozen() != null;
    }

    /// Leaves the path and shows a span of the whole timeline.
    ShowState roam(TimeSpan span) {
        return with(path.at(path.here().roaming(span), Blanking.NONE));
    }

    /// Shows the pointer, or puts it away.
    ShowState point() {
        return new ShowState(deck, look, path, console, !pointing, turn, shape, minutes);
    }

    /// After a digit was typed.
    ShowState digit(int digit) {
        return with(console.digit(digit)).marked();
    }

    /// After a letter was typed that is looked for in the overview.
    ShowState letter(String letter) {
        return with(console.letter(letter)).marked();
    }

    /// After the last sign that was typed was taken back.
    ShowState unletter() {
        String typed = console.typed();
        return typed.isEmpty()
                ? this
                : with(console.typed(typed.substring(0, typed.length() - 1))).marked();
    }

    private ShowState marked() {
        List<Integer> found = new StepSearch(deck, look.language()).find(console.typed());
        boolean overview = console.sheet() == PresenterOverlay.OVERVIEW;
        return overview && !found.isEmpty() ? mark(found.getFirst()) : this;
    }

    /// To the step whose number was typed; to the one that is marked; else on.
    ShowState enter() {
        if (console.hasNumber() && console.sheet() != PresenterOverlay.OVERVIEW) {
            int number = Integer.parseInt(console.typed());
            boolean exists = number >= 1 && number <= deck.steps().size();
            return exists ? go(number - 1) : with(console.typed(""));
        }
        return console.sheet().choosesStep() ? go(console.marked()) : next();
    }

    /// Lays a sheet over the presenter's window, or takes it away when it is this one.
    ShowState sheet(PresenterOverlay wanted) {
        return with(console.with(console.sheet() == wanted ? PresenterOverlay.NONE : wanted, at()));
    }

    /// Marks a step in the list of all, or in the overview.
    ShowState mark(int step) {
        return with(console.mark(within(step)));
    }

    /// Shows the presenter's window, or hides it.
    ShowState console(boolean shown) {
        return with(console.shown(shown));
    }

    /// Sends the slide to the next screen: with two screens, these change places.
    ShowState swap() {
        return turned(turn + 1);
    }

    /// With the slide on the screen that it comes to after so many turns.
    ShowState turned(int next) {
        return new ShowState(deck, look, path, console, pointing, next, shape, minutes);
    }

    /// With slides of another shape, at a part that there still is.
    ShowState shaped(double next) {
        return new ShowState(deck, look, path, console, pointing, turn, next, minutes).held();
    }

    private ShowState held() {
        Position held = flow().held(path.here());
        return held.equals(path.here()) ? this : with(path.at(held, path.blanking()));
    }

    /// With another planned time.
    ShowState planned(int next) {
        int plan = Math.clamp(next, 0, MOST_MINUTES);
        return new ShowState(deck, look, path, console, pointing, turn, shape, plan);
    }

    /// In another look.
    ShowState look(DisplaySettings next) {
        return new ShowState(deck, next, path, console, pointing, turn, shape, minutes).held();
    }

    /// Ends what was begun last: what was typed, the sheet, the curtain, roaming. Empty where there
    /// is nothing of it, which ends the presentation.
    Optional<ShowState> escape() {
        if (!console.typed().isEmpty()) {
            return Optional.of(with(console.typed("")));
        }
        if (console.sheet() != PresenterOverlay.NONE) {
            return Optional.of(sheet(console.sheet()));
        }
        if (path.blanking() != Blanking.NONE) {
            return Optional.of(blanking(path.blanking()));
        }
        return roams() ? Optional.of(at(ShowFlow.home(path.here()))) : Optional.empty();
    }

    /// With the same timeline as it is now: at the same step where it is still there, else at the
    /// same place.
    ShowState reloaded(SlideDeck next) {
        ShowFlow flow = new ShowFlow(next, look.language(), shape);
        Position frozen = path.frozen();
        Position left = path.left();
        ShowPosition stay =
                new ShowPosition(
                        flow.kept(path.here(), deck),
                        frozen == null ? null : flow.kept(frozen, deck),
                        path.blanking(),
                        left == null ? null : flow.kept(left, deck));
        int plan = minutes == deck.timeline().minutes() ? next.timeline().minutes() : minutes;
        int mark = Math.min(console.marked(), next.steps().size() - 1);
        return new ShowState(next, look, stay, console.mark(mark), pointing, turn, shape, plan);
    }
}
