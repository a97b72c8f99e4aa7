package h20timeline.time;

/// Reads a time of day and its zone, behind the `T`.
final class ClockReader {
    private static final int MOST_ZONE_HOURS = 14;

    private ClockReader() {}

    static Clock read(Cursor cursor) throws Unreadable {
        int hour = number(cursor, 23);
        colon(cursor);
        int minute = number(cursor, 59);
        boolean seconds = cursor.take(':');
        int second = seconds ? number(cursor, 59) : 0;
        if (Cursor.isDigit(cursor.peek()) || cursor.peek() == ':') {
            throw new Unreadable(cursor.at(), DateFault.TIME_FORM);
        }
        return new Clock(hour, minute, second, seconds, zone(cursor));
    }

    private static String zone(Cursor cursor) throws Unreadable {
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
        String hours = cursor.digits(2, false, DateFault.ZONE);
        String minutes = cursor.take(':') ? cursor.digits(2, false, DateFault.ZONE) : "00";
        if (Integer.parseInt(hours) > MOST_ZONE_HOURS || Integer.parseInt(minutes) > 59) {
            throw new Unreadable(start, DateFault.ZONE);
        }
        if (Cursor.isDigit(cursor.peek())) {
            throw new Unreadable(cursor.at(), DateFault.ZONE);
        }
        return sign + hours + ":" + minutes;
    }

    private static int number(Cursor cursor, int greatest) throws Unreadable {
        int start = cursor.at();
        int number = Integer.parseInt(cursor.digits(2, false, DateFault.TIME_FORM));
        if (number > greatest) {
            throw new Unreadable(start, DateFault.TIME_RANGE);
        }
        return number;
    }

    private static void colon(Cursor cursor) throws Unreadable {
        if (!cursor.take(':')) {
            throw new Unreadable(cursor.at(), DateFault.TIME_FORM);
        }
    }
}
