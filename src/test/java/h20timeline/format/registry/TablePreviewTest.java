package h20timeline.format.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import h20timeline.format.ReadMonitor;
import h20timeline.format.ReadOptions;
import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.format.TableSpread;
import h20timeline.i18n.Language;
import h20timeline.model.Event;
import h20timeline.model.Timeline;
import h20timeline.time.DayOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The first rows of a table as somebody wants its columns read.
class TablePreviewTest {
    private static final String TABLE =
            "Wann,Vorgang,Wer\n03/04/2025,\"Said \"\"no\"\", twice\",A\n05/06/2025,Second,B\n";

    private static TableSpread spread(String table) throws IOException {
        byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
        TableSpread spread =
                new TimelineFile(ReadOptions.plain(ReadMonitor.NONE))
                        .read("t.csv", new ByteArrayInputStream(bytes), bytes.length)
                        .table();
        assertNotNull(spread);
        return spread;
    }

    private static List<Event> events(TableSpread spread, ColumnChoice choice) {
        Timeline timeline = TablePreview.of(spread, choice).timeline();
        assertNotNull(timeline);
        return timeline.events();
    }

    @Test
    void columnsAndOrderAreReadAsTheyAreSaid() throws IOException {
        TableSpread spread = spread(TABLE);
        assertEquals(List.of("Wann", "Vorgang", "Wer"), spread.headers());
        List<Event> events =
                events(
                        spread,
                        new ColumnChoice(
                                List.of("date", "headline", "track"), DayOrder.MONTH_FIRST, ""));
        assertEquals("4 March 2025", events.getFirst().date().text(Language.EN));
        assertEquals("Said \"no\", twice", events.getFirst().headline().in(Language.EN));
        assertEquals(
                List.of("a", "b"),
                events.stream().map(Event::track).map(String::toLowerCase).toList());
    }

    @Test
    void anotherColumnMayBeTheHeadline() throws IOException {
        ColumnChoice choice =
                new ColumnChoice(List.of("date", "none", "headline"), DayOrder.DAY_FIRST, "One");
        List<Event> events = events(spread(TABLE), choice);
        assertEquals("3 April 2025", events.getFirst().date().text(Language.EN));
        assertEquals("A", events.getFirst().headline().in(Language.EN));
    }

    /// It cannot be read, but somebody can say which column is the date.
    @Test
    void aTableWithoutADateIsGivenAllTheSame() throws IOException {
        TableSpread spread = spread("Title,Remark\nFirst,one\nSecond,two\n");
        assertEquals(List.of("Title", "Remark"), spread.headers());
        ColumnChoice choice = new ColumnChoice(List.of("headline", "none"), DayOrder.UNKNOWN, "");
        assertNull(TablePreview.of(spread, choice).timeline());
    }
}
