package h20timeline.time;

import h20timeline.i18n.Language;

/// Years in words: single ones, decades, centuries, millennia, before and after the year 1.
record YearText(Language language) {
    private static final int FIRST_BARE_YEAR = 1_000;

    /// Whether a year with unknown digits has a name of its own.
    static boolean hasName(DigitMask year) {
        if (!year.near().isEmpty()) {
            return true;
        }
        int open = year.openDigits();
        boolean onlyAtEnd = year.text().substring(0, year.text().length() - open).indexOf('X') < 0;
        if (!onlyAtEnd) {
            return false;
        }
        return switch (open) {
            case 0 -> true;
            case 1 -> year.least() >= 100;
            case 4 -> !year.isNegative();
            default -> true;
        };
    }

    /// A year that has a name; `inSentence` sets the article where the language has one.
    String of(DigitMask year, boolean inSentence) {
        if (year.isExact()) {
            return of(year.value());
        }
        if (!year.near().isEmpty()) {
            return DateMessages.NEAR_YEAR.in(
                    language,
                    of(Integer.parseInt(year.near())),
                    of(year.least()),
                    of(year.greatest()));
        }
        if (year.isBlank()) {
            return DateMessages.SOME_YEAR.in(language);
        }
        int near = year.isNegative() ? -year.greatest() : year.least();
        String name =
                switch (year.openDigits()) {
                    case 1 -> decade(near);
                    case 2 -> century(near / 100 + 1, year.isNegative());
                    default -> millennium(near / 1_000 + 1, year.isNegative());
                };
        return inSentence ? DateMessages.THE.in(language, name) : name;
    }

    /// One year; ISO counts the year 0, which is 1 BCE.
    String of(int year) {
        if (year <= 0) {
            return DateMessages.YEAR_BCE.in(language, 1 - year);
        }
        return (hasEra(year) ? DateMessages.YEAR_CE : DateMessages.YEAR).in(language, year);
    }

    /// The number alone, where a year beside it says the era.
    String withoutEra(int year) {
        return DateMessages.YEAR.in(language, year <= 0 ? 1 - year : year);
    }

    /// Whether a year is old enough to be taken for another number without its era.
    static boolean hasEra(int year) {
        return year < FIRST_BARE_YEAR;
    }

    /// The ten years from a year of our era, at least 100.
    String decade(int first) {
        int hundreds = first / 100;
        int named = language.rules().dates().countsCentury() ? hundreds + 1 : hundreds;
        int tens = first / 10 % 10 * 10;
        return tens == 0
                ? DateMessages.FIRST_DECADE.in(language, named)
                : DateMessages.DECADE.in(language, named, tens);
    }

    /// A century by its number.
    String century(int number, boolean before) {
        return (before ? DateMessages.CENTURY_BCE : DateMessages.CENTURY)
                .in(language, ordinal(number));
    }

    /// A millennium by its number.
    String millennium(int number, boolean before) {
        return (before ? DateMessages.MILLENNIUM_BCE : DateMessages.MILLENNIUM)
                .in(language, ordinal(number));
    }

    /// A number as one of a row: 1st, 2nd, 11th.
    String ordinal(int number) {
        boolean teen = number / 10 % 10 == 1;
        DateMessages phrase =
                switch (teen ? 0 : number % 10) {
                    case 1 -> DateMessages.ORDINAL_1;
                    case 2 -> DateMessages.ORDINAL_2;
                    case 3 -> DateMessages.ORDINAL_3;
                    default -> DateMessages.ORDINAL;
                };
        return phrase.in(language, number);
    }
}
