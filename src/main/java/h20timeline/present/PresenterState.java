package h20timeline.present;

/// The presenter's window: whether it is shown, the sheet over it and whether the window is open
/// for that alone, the step that is marked in the overview, and what was typed so far.
record PresenterState(
        boolean shown, PresenterOverlay sheet, boolean forSheet, int marked, String typed) {
    private static final int MOST_DIGITS = 6;
    private static final int MOST_LETTERS = 40;

    /// Closed.
    static final PresenterState NONE =
            new PresenterState(false, PresenterOverlay.NONE, false, 0, "");

    PresenterState shown(boolean on) {
        return new PresenterState(on, on ? sheet : PresenterOverlay.NONE, false, marked, typed);
    }

    /// With a sheet over it, for which it is opened, and a step marked in it. What a sheet opened,
    /// closing the sheet closes.
    PresenterState with(PresenterOverlay next, int step) {
        boolean none = next == PresenterOverlay.NONE;
        boolean only = !none && (!shown || forSheet);
        boolean open = none ? shown && !forSheet : true;
        return new PresenterState(open, next, only, step, "");
    }

    PresenterState mark(int step) {
        return new PresenterState(shown, sheet, forSheet, step, typed);
    }

    PresenterState digit(int digit) {
        return typed.length() < MOST_DIGITS ? typed(typed + digit) : this;
    }

    /// With a letter of what is looked for in the overview.
    PresenterState letter(String letter) {
        return typed.length() < MOST_LETTERS ? typed(typed + letter) : this;
    }

    PresenterState typed(String next) {
        return new PresenterState(shown, sheet, forSheet, marked, next);
    }

    /// Whether a number was typed.
    boolean hasNumber() {
        return !typed.isEmpty() && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
