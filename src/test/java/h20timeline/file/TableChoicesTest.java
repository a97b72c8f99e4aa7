package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.time.DayOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was said of the columns of tables is there again for the same words above them.
class TableChoicesTest {
    private static final List<String> HEADERS = List.of("Wann", "Was, wo & wer\t", "备注");

    @TempDir private Path folder;

    @Test
    void whatWasSaidIsSaidAgainUnderTheSameWords() throws IOException {
        TableChoices choices = new TableChoices(folder.resolve("new/tables.txt"));
        assertEquals(Optional.empty(), choices.of(HEADERS));
        ColumnChoice choice =
                new ColumnChoice(
                        List.of("date", "headline", "none"),
                        DayOrder.MONTH_FIRST,
                        "Spur 1 & 2",
                        Map.of("in prüfung", "disputed", "据报道", ""));
        choices.remember(HEADERS, choice);
        assertEquals(Optional.of(choice), choices.of(HEADERS));
        assertEquals(Optional.empty(), choices.of(List.of("Wann", "Was")));
    }

    @Test
    void theLastWordCounts() throws IOException {
        TableChoices choices = new TableChoices(folder.resolve("tables.txt"));
        for (DayOrder order : DayOrder.values()) {
            choices.remember(HEADERS, new ColumnChoice(List.of("date"), order, "", Map.of()));
        }
        choices.remember(
                List.of("A"), new ColumnChoice(List.of("year"), DayOrder.UNKNOWN, "", Map.of()));
        assertEquals(DayOrder.UNKNOWN, choices.of(HEADERS).map(ColumnChoice::order).orElseThrow());
        assertEquals(2, Files.readAllLines(folder.resolve("tables.txt")).size());
    }

    /// Files of earlier versions have no words of statuses.
    @Test
    void whatWasKeptWithoutWordsIsStillSaid() throws IOException {
        Path file = folder.resolve("tables.txt");
        Files.writeString(file, "A\tdate\tDAY_FIRST\tOne\n");
        assertEquals(
                Optional.of(new ColumnChoice(List.of("date"), DayOrder.DAY_FIRST, "One", Map.of())),
                new TableChoices(file).of(List.of("A")));
    }

    @Test
    void aDamagedFileSaysNothing() throws IOException {
        Path file = folder.resolve("tables.txt");
        Files.writeString(file, "nothing\nof\tuse\tNEVER\t%\n");
        assertEquals(Optional.empty(), new TableChoices(file).of(List.of("of")));
    }
}
