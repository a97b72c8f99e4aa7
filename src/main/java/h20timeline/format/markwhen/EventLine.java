package h20timeline.format.markwhen;

import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line that begins with a date and a colon.
record EventLine(WrittenDate date, String words) {
    private static final int LONGEST_DATE = 80;

    /// The event that a line begins; null for other lines. A date may hold colons itself.
    static @Nullable EventLine of(String line, DayOrder order) {
        String text = line.strip();
        int colon = text.indexOf(':');
        while (colon > 0 && colon < LONGEST_DATE) {
            boolean end = colon + 1 == text.length() || text.charAt(colon + 1) == ' ';
            String date = text.substring(0, colon).strip();
            if (end && date.matches(".*\\d.*")) {
                Optional<WrittenDate> read =
                        WrittenDate.read(date.replaceFirst("(?i)\\bnow$", "now"), order);
                if (read.isPresent()) {
                    return new EventLine(read.get(), text.substring(colon + 1).strip());
                }
            }
            colon = text.indexOf(':', colon + 1);
        }
        return null;
    }
}
