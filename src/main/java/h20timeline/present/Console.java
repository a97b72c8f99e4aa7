package h20timeline.present;

/// The presenter's window: whether it is shown, the sheet over it, the step that is marked in the
/// list of all, and the digits typed so far.
record Console(boolean shown, Sheet sheet, int marked, String digits) {
    private static final int MOST_DIGITS = 6;

    /// Closed.
    static final Console NONE = new Console(false, Sheet.NONE, 0, "");

    Console shown(boolean on) {
        return new Console(on, on ? sheet : Sheet.NONE, marked, digits);
    }

    /// With a sheet over it, for which it is opened, and a step marked in it.
    Console with(Sheet next, int step) {
        return new Console(shown || next != Sheet.NONE, next, step, "");
    }

    Console mark(int step) {
        return new Console(shown, sheet, step, digits);
    }

    Console digit(int digit) {
        return digits.length() < MOST_DIGITS ? typed(digits + digit) : this;
    }

    Console typed(String next) {
        return new Console(shown, sheet, marked, next);
    }
}
