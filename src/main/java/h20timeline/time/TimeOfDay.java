package h20timeline.time;

/// A time of day as written. `seconds` says whether the string has seconds; `zone` is as written,
/// empty for none, and moves nothing.
record TimeOfDay(int hour, int minute, int second, boolean seconds, String zone) {
    /// The start of the day that 24:00 is, on the day after the one that it is written with.
    TimeOfDay midnight() {
        return new TimeOfDay(0, 0, 0, seconds, zone);
    }

    /// The seconds since the start of its day.
    int secondOfDay() {
        return hour * 3_600 + minute * 60 + second;
    }

    /// How long it lasts: a minute, or a second.
    int length() {
        return seconds ? 1 : 60;
    }
}
