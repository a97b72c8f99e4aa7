package h20timeline.format;

import h20timeline.time.DayOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How a file is to be read where it does not say so itself.
///
/// @param monitor hears of the progress, and may end the reading
/// @param sheet the sheet of a workbook, or null for the first that holds a table
/// @param columns what the columns of a table mean, by their headers; nothing where that is found
///   out from the headers
/// @param order the order of day and month where the dates do not say it themselves
/// @param base an event file that a table was made of: what the table has no column for stays as it
///   is there; null for none
@SuppressWarnings("ArrayRecordComponent")
public record ReadOptions(
        ReadMonitor monitor,
        @Nullable String sheet,
        Function<List<String>, Optional<ColumnChoice>> columns,
        DayOrder order,
        byte @Nullable [] base) {
    /// What the columns of a table mean: the field of each, by its key, and the order of dates.
    ///
    /// @param order the order of day and month where the dates do not say it themselves
    /// @param track the name of the one track, where none comes from a column; empty for the file's
    /// @param statuses what the words of the column of statuses mean, as keys of our event file,
    ///   where that is not what they are known for; empty for a word that says nothing
    public record ColumnChoice(
            List<String> fields, DayOrder order, String track, Map<String, String> statuses) {
        /// Copies the list and the words.
        public ColumnChoice {
            fields = List.copyOf(fields);
            statuses = Map.copyOf(statuses);
        }
    }

    /// Nothing is chosen.
    public static ReadOptions plain(ReadMonitor monitor) {
        return new ReadOptions(monitor, null, headers -> Optional.empty(), DayOrder.UNKNOWN, null);
    }

    /// The same with choices for columns.
    public ReadOptions with(Function<List<String>, Optional<ColumnChoice>> choices) {
        return new ReadOptions(monitor, sheet, choices, order, base);
    }
}
