package h20timeline.time;

/// Reads a time of day and its zone, behind the `T`.
final class TimeOfDayReader {
    private static final int MOST_ZONE_HOURS = 14;

    private TimeOfDayReader() {}

    static TimeOfDay read(CharCursor cursor) throws EdtfSyntaxException {
        int start = cursor.at();
        int hour = number(cursor, 24);
        colon(cursor);
        int minute = number(cursor, 59);
        boolean seconds = cursor.take(':');
        int second = seconds ? number(cursor, 59) : 0;
        if (CharCursor.isDigit(cursor.peek()) || cursor.peek() == ':') {
            throw new EdtfSyntaxException(cursor.at(), DateError.TIME_FORM);
        }
        if (hour == 24 && minute + second > 0) {
            throw new EdtfSyntaxException(start, DateError.TIME_RANGE);
        }
        return new TimeOfDay(hour, minute, second, seconds, zone(cursor));
    }

    private static String zone(CharCursor cursor) throws EdtfSyntaxException {
        char sign = cursor.peek();
        if (sign == 'Z') {
            cursor.next();
            return "Z";
        }
        if (sign != '+' && sign != '-') {
            return "";
        }
        cursor.next();
        int start = cursor.at();
        String hours = cursor.digits(2, false, DateError.ZONE);
        String minutes = cursor.take(':') ? cursor.digits(2, false, DateError.ZONE) : "00";
        if (Integer.parseInt(hours) > MOST_ZONE_HOURS || Integer.parseInt(minutes) > 59) {
            throw new EdtfSyntaxException(start, DateError.ZONE);
        }
        if (CharCursor.isDigit(cursor.peek())) {
            throw new EdtfSyntaxException(cursor.at(), DateError.ZONE);
        }
        if (sign == '-' && (hours + minutes).equals("0000")) {
            throw new EdtfSyntaxException(start - 1, DateError.MINUS_ZERO_ZONE);
        }
        return sign + hours + ":" + minutes;
    }

    private static int number(CharCursor cursor, int greatest) throws EdtfSyntaxException {
        int start = cursor.at();
        int number = Integer.parseInt(cursor.digits(2, false, DateError.TIME_FORM));
        if (number > greatest) {
            throw new EdtfSyntaxException(start, DateError.TIME_RANGE);
        }
        return number;
    }

    private static void colon(CharCursor cursor) throws EdtfSyntaxException {
        if (!cursor.take(':')) {
            throw new EdtfSyntaxException(cursor.at(), DateError.TIME_FORM);
        }
    }
}
