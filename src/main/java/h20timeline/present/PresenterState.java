package h20timeline.present;

/// The presenter's window: whether it is shown, the sheet over it, the step that is marked in the
/// list of all, and the digits typed so far.
record PresenterState(boolean shown, PresenterOverlay sheet, int marked, String digits) {
    private static final int MOST_DIGITS = 6;

    /// Closed.
    static final PresenterState NONE = new PresenterState(false, PresenterOverlay.NONE, 0, "");

    PresenterState shown(boolean on) {
        return new PresenterState(on, on ? sheet : PresenterOverlay.NONE, marked, digits);
    }

    /// With a sheet over it, for which it is opened, and a step marked in it.
    PresenterState with(PresenterOverlay next, int step) {
        return new PresenterState(shown || next != PresenterOverlay.NONE, next, step, "");
    }

    PresenterState mark(int step) {
        return new PresenterState(shown, sheet, step, digits);
    }

    PresenterState digit(int digit) {
        return digits.length() < MOST_DIGITS ? typed(digits + digit) : this;
    }

    PresenterState typed(String next) {
        return new PresenterState(shown, sheet, marked, next);
    }
}
