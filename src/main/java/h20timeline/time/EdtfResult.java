package h20timeline.time;

import h20timeline.i18n.Language;

/// What came of reading a string as a date: the date, or what is wrong with the string.
public sealed interface EdtfResult permits EdtfResult.Parsed, EdtfResult.Failed {
    /// The string is a date.
    record Parsed(EdtfDate date) implements EdtfResult {}

    /// The string is no date. `position` is the index of the character at fault, counted from 0, or
    /// the length of the string when something is missing at its end; `example` is a date that can
    /// be read, what was probably meant where that can be guessed.
    record Failed(int position, DateError fault, String example) implements EdtfResult {
        /// What is wrong, at which character (counted from 1), and an example that works.
        public String sentence(Language language) {
            return DateMessages.FAULT.in(language, fault.in(language), position + 1, example);
        }
    }
}
