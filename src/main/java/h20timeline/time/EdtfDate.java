package h20timeline.time;

import h20timeline.words.Language;

/// A date as written in EDTF (ISO 8601-2:2019): level 0 and 1 whole, of level 2 the sets, unknown
/// digits, parts of a year and qualified components. Its string is always readable. It keeps that
/// string and its extent, so that many fit in memory: words are worked out at every call.
public final class EdtfDate {
    private final String edtf;
    private final Extent extent;

    private EdtfDate(String edtf, Extent extent) {
        this.edtf = edtf;
        this.extent = extent;
    }

    /// Reads a string, white space around it aside.
    public static EdtfParse parse(String text) {
        String date = text.strip();
        try {
            Expression expression = EdtfReader.read(date);
            return new EdtfParse.Parsed(new EdtfDate(date, expression.extent()));
        } catch (Unreadable e) {
            int before = date.isEmpty() ? 0 : text.indexOf(date);
            return new EdtfParse.Failed(
                    before + e.position(), e.fault(), BetterForm.of(date, e.fault()));
        }
    }

    /// The string, as written, without white space around it.
    public String edtf() {
        return edtf;
    }

    /// Where on the time axis it lies.
    public Extent extent() {
        return extent;
    }

    /// In words, as [Style#FULL].
    public String text(Language language) {
        return text(language, Style.FULL);
    }

    /// In words.
    public String text(Language language, Style style) {
        return new DateText(language, style).text(expression());
    }

    private Expression expression() {
        try {
            return EdtfReader.read(edtf);
        } catch (Unreadable e) {
            throw new IllegalStateException(edtf, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfDate that && edtf.equals(that.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    @Override
    public String toString() {
        return edtf;
    }

    /// How much of a date its words say.
    public enum Style {
        /// Everything: `9 April 2025`.
        FULL,
        /// The month abbreviated: `9 Apr 2025`.
        SHORT,
        /// Without the year where there is a month: `9 Apr`. Across years the years stay.
        BRIEF
    }
}
