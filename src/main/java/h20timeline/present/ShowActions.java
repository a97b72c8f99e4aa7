package h20timeline.present;

import h20timeline.present.pen.PenState;
import h20timeline.present.pen.PenTool;

/// What the keys of a presentation bring about in its state, its drawings and the program around
/// it.
final class ShowActions implements ShowKeys.Letters {
    private final ShowModel model;
    private final ShowHost host;

    ShowActions(ShowModel model, ShowHost host) {
        this.model = model;
        this.host = host;
    }

    @Override
    public boolean wanted() {
        return model.state().console().sheet() == PresenterOverlay.OVERVIEW;
    }

    @Override
    public void typed(String letter) {
        model.change(state -> state.letter(letter));
    }

    @Override
    public void back() {
        model.change(ShowState::unletter);
    }

    void digit(int digit) {
        model.change(state -> state.digit(digit));
    }

    /// Goes on or back; in a list of steps to the one beside.
    void arrow(ShowCommand arrow, StepOverview overview) {
        boolean down = arrow == ShowCommand.DOWN;
        boolean upright = down || arrow == ShowCommand.UP;
        boolean forward = down || arrow == ShowCommand.RIGHT;
        int by = forward ? 1 : -1;
        PresenterOverlay sheet = model.state().console().sheet();
        if (sheet == PresenterOverlay.OVERVIEW) {
            overview.move(upright ? by : 0, upright ? 0 : by);
        } else if (sheet == PresenterOverlay.STEPS && upright) {
            model.change(state -> state.mark(state.console().marked() + by));
        } else if (forward) {
            model.change(ShowState::next);
        } else {
            back(model);
        }
    }

    /// Back; at the beginning of a presentation that goes on with another, to where that was ended:
    /// a clicker has no other key for it.
    private static void back(ShowModel model) {
        boolean first = model.state().path().here().equals(Position.of(0));
        if (!first || !model.resume()) {
            model.change(ShowState::back);
        }
    }

    /// Does what a key asks for that has to do with no window.
    void take(ShowCommand command) {
        switch (command) {
            case NEXT -> model.change(ShowState::next);
            case BACK -> back(model);
            case FIRST -> model.change(s -> s.go(0));
            case LAST -> model.change(s -> s.go(s.steps() - 1));
            case ENTER -> model.change(ShowState::enter);
            case STEPS -> model.change(s -> s.sheet(PresenterOverlay.STEPS));
            case OVERVIEW -> model.change(s -> s.sheet(PresenterOverlay.OVERVIEW));
            case BLACK -> model.change(s -> s.blanking(Blanking.BLACK));
            case WHITE -> model.change(s -> s.blanking(Blanking.WHITE));
            case FREEZE -> model.change(ShowState::freeze);
            case POINTER -> model.change(ShowState::point);
            case PEN -> model.draw(pen -> pen.take(PenTool.PEN));
            case ERASER -> model.draw(pen -> pen.take(PenTool.ERASER));
            case COLOUR -> model.draw(PenState::nextColour);
            case UNDO -> model.draw(pen -> pen.undo(model.slideName()));
            case KEEP -> model.draw(PenState::keep);
            case SAVE -> host.save(SlideSnapshot.of(model), model.state().at() + 1);
            case ROAM -> roam();
            case CONSOLE -> model.change(s -> s.console(!s.console().shown()));
            case SWAP -> model.change(ShowState::swap);
            case PAUSE -> model.pause();
            case RESUME -> model.resume();
            case LANGUAGE -> host.nextLanguage();
            case DARK -> host.toggleTheme();
            case KEYS -> model.change(s -> s.sheet(PresenterOverlay.KEYS));
            case START, END, LEFT, RIGHT, UP, DOWN -> {}
            case NOTES_UP, NOTES_DOWN, NOTES_PAGE_UP, NOTES_PAGE_DOWN, LARGER, SMALLER -> {}
        }
    }

    private void roam() {
        ShowState now = model.state();
        if (now.roams()) {
            model.change(ShowState::next);
        } else {
            model.roam(now.step().range());
        }
    }
}
