package h20timeline.format;

/// What every event of a draft needs: a headline.
public final class EventFinish {
    private static final int FIRST_WORDS = 120;

    private EventFinish() {}

    /// Takes the first words of the text for a headline where there is none, or else the date;
    /// notes it.
    public static void headline(
            DraftEvent event, ImportNotes notes, int line, int column, String date) {
        if (!event.get("headline").isEmpty()) {
            return;
        }
        String words = event.get("summary").lines().findFirst().orElse("");
        boolean made = words.isEmpty();
        event.text("headline", made ? date : CleanText.cut(words, FIRST_WORDS));
        notes.warning(
                line,
                column,
                made ? FormatMessages.HEADLINE_FROM_DATE : FormatMessages.HEADLINE_FROM_TEXT,
                event.get("headline"));
    }

    /// Says that an entry has a date that cannot be read, so that it is left out.
    public static void dateFault(
            ImportNotes notes, int line, int column, String written, String name) {
        if (written.isBlank()) {
            notes.leftOut(line, column, FormatMessages.DATE_EMPTY, name);
        } else if (YearRange.isYear(written) && !YearRange.reaches(YearRange.edtf(written))) {
            notes.leftOut(line, column, FormatMessages.YEAR_OUT_OF_REACH, written);
        } else {
            notes.leftOut(line, column, FormatMessages.DATE_UNREADABLE, written);
        }
    }
}
