package h20timeline.time;

import h20timeline.i18n.Language;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A date as written in EDTF (ISO 8601-2:2019): level 0 and 1 whole, of level 2 the sets, unknown
/// digits, significant digits, exponents, parts of a year and qualified components. Its string is
/// always readable. It keeps that string and its extent, so that many fit in memory: words are
/// worked out at every call.
public final class EdtfDate {
    private static final String MARKS = "[~?%]*";
    private static final Pattern MONTH =
            Pattern.compile("[0-9X]{4,}" + MARKS + "-" + MARKS + "[0-9X]{2}");
    private static final Pattern DAY =
            Pattern.compile(MONTH.pattern() + MARKS + "-" + MARKS + "[0-9X]{2}");

    private final String edtf;
    private final Extent extent;

    private EdtfDate(String edtf, Extent extent) {
        this.edtf = edtf;
        this.extent = extent;
    }

    /// Reads a string, white space around it aside.
    public static EdtfResult parse(String text) {
        String date = text.strip();
        try {
            DateExpression expression = EdtfReader.read(date);
            return new EdtfResult.Parsed(new EdtfDate(date, expression.extent()));
        } catch (EdtfSyntaxException e) {
            int before = date.isEmpty() ? 0 : text.indexOf(date);
            return new EdtfResult.Failed(
                    before + e.position(), e.fault(), EdtfSuggestion.of(date, e.fault()));
        }
    }

    /// The day of a second as [TimeSpan] counts them; of a year of more than four digits, in which
    /// EDTF writes no days, the year.
    public static EdtfDate day(long seconds) {
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeSpan.DAY));
        boolean far = Math.abs(date.getYear()) > 9_999;
        DatePoint day = DatePoint.of(date);
        String edtf =
                far
                        ? "Y" + date.getYear()
                        : day.year().text() + "-" + day.month().text() + "-" + day.day().text();
        return new EdtfDate(edtf, (far ? day.upTo(DatePoint.Level.YEAR) : day).extent());
    }

    /// The string, as written, without white space around it.
    public String edtf() {
        return edtf;
    }

    /// Where on the time axis it lies.
    public Extent extent() {
        return extent;
    }

    /// Whether some part of it is only about right.
    public boolean isApproximate() {
        return edtf.chars().anyMatch(c -> "~%S".indexOf(c) >= 0);
    }

    /// Whether it says some day of a month.
    public boolean hasDay() {
        return DAY.matcher(edtf).find();
    }

    /// Whether it says some month, season or quarter of a year.
    public boolean hasMonth() {
        return MONTH.matcher(edtf).find();
    }

    /// Whether it says a time of day.
    public boolean hasClock() {
        return edtf.indexOf('T') >= 0;
    }

    /// In words, as [Style#FULL].
    public String text(Language language) {
        return text(language, Style.FULL);
    }

    /// In words.
    public String text(Language language, Style style) {
        return new DateText(language, style).text(expression());
    }

    DateExpression expression() {
        try {
            return EdtfReader.read(edtf);
        } catch (EdtfSyntaxException e) {
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
        BRIEF,
        /// The time of day alone where there is one, for a timeline of one day; else as brief.
        CLOCK
    }
}
