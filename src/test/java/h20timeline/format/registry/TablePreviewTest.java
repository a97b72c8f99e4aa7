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
import h20timeline.model.Status;
import h20timeline.model.Timeline;
import h20timeline.time.DayOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
                                List.of("date", "headline", "track"),
                                DayOrder.MONTH_FIRST,
                                "",
                                Map.of()));
        assertEquals("4 March 2025", events.getFirst().date().text(Language.EN));
        assertEquals("Said \"no\", twice", events.getFirst().headline().in(Language.EN));
        assertEquals(
                List.of("a", "b"),
                events.stream().map(Event::track).map(String::toLowerCase).toList());
    }

    @Test
    void anotherColumnMayBeTheHeadline() throws IOException {
        ColumnChoice choice =
                new ColumnChoice(
                        List.of("date", "none", "headline"), DayOrder.DAY_FIRST, "One", Map.of());
        List<Event> events = events(spread(TABLE), choice);
        assertEquals("3 April 2025", events.getFirst().date().text(Language.EN));
        assertEquals("A", events.getFirst().headline().in(Language.EN));
    }

    /// A word that is not known gets a meaning, and one that is known gets another, or none.
    @Test
    void wordsOfStatusesMeanWhatIsSaid() throws IOException {
        TableSpread spread =
                spread(
                        """
                        Date,Title,Status
                        2025-01-01,A,In Arbeit
                        2025-01-02,B,据报道
                        2025-01-03,C,IN ARBEIT!
                        2025-01-04,D,alleged
                        2025-01-05,E,
                        """);
        assertEquals(List.of("In Arbeit", "据报道", "alleged"), spread.words().get(2));
        ColumnChoice choice =
                new ColumnChoice(
                        spread.choice().fields(),
                        DayOrder.UNKNOWN,
                        "",
                        Map.of("in arbeit", "disputed", "据报道", "hypothesis", "alleged", ""));
        assertEquals(
                List.of(
                        Status.DISPUTED,
                        Status.HYPOTHESIS,
                        Status.DISPUTED,
                        Status.REPORTED,
                        Status.REPORTED),
                events(spread, choice).stream().map(Event::status).toList());
    }

    /// It cannot be read, but somebody can say which column is the date.
    @Test
    void aTableWithoutADateIsGivenAllTheSame() throws IOException {
        TableSpread spread = spread("Title,Remark\nFirst,one\nSecond,two\n");
        assertEquals(List.of("Title", "Remark"), spread.headers());
        ColumnChoice choice =
                new ColumnChoice(List.of("headline", "none"), DayOrder.UNKNOWN, "", Map.of());
        assertNull(TablePreview.of(spread, choice).timeline());
    }
}
