package h20timeline.format;

import h20timeline.format.ReadOptions.ColumnChoice;
import java.util.List;

/// A table that events were made of, as far as somebody needs it to say what its columns mean.
///
/// @param headers the words above the columns, or made ones where it has none
/// @param samples the first rows
/// @param words of each column the first different cells that are as short as a word for a status
/// @param choice what the columns were taken for
/// @param askOrder whether dates can be read in two orders and nothing says which
public record TableSpread(
        List<String> headers,
        List<List<String>> samples,
        List<List<String>> words,
        ColumnChoice choice,
        boolean askOrder) {
    /// Copies the lists.
    public TableSpread {
        headers = List.copyOf(headers);
        samples = List.copyOf(samples);
        words = List.copyOf(words);
    }
}
