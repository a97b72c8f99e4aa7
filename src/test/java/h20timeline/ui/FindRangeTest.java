package h20timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.find.Filter;
import h20timeline.fx.FxExtension;
import h20timeline.fx.FxRobot;
import h20timeline.fx.Start;
import h20timeline.i18n.Language;
import h20timeline.time.TimeSpan;
import java.time.LocalDate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Choosing events by when they were.
@ExtendWith(FxExtension.class)
class FindRangeTest {
    private WindowFixture desk;
    private FindFixture finding;

    @Start
    void start(Stage stage) {
        desk = WindowFixture.of(stage, Sagas.saga());
    }

    @BeforeEach
    void open(FxRobot robot) {
        finding = new FindFixture(desk, robot);
        finding.openFilters();
    }

    @ParameterizedTest
    @CsvSource({
        "Aug 2025, 2025-08, August 2025",
        "8月, 2025-08, August 2025",
        "2025-08-22, 2025-08-22, 22 August 2025"
    })
    void aDateIsUnderstoodAsItIsWritten(String written, String edtf, String echo) {
        finding.tabTo("From");
        finding.write(written);
        assertEquals(edtf, String.valueOf(filter().from()));
        assertNull(filter().to());
        assertTrue(finding.shown(".filters").contains(echo));
        assertTrue(finding.answer().listed().size() < desk.index.size());
        TextField field = (TextField) finding.focus();
        assertEquals(written, field.getText());
        assertEquals(echo, field.getAccessibleHelp());
    }

    @Test
    void theEndIsADateOfItsOwn() {
        finding.tabTo("To");
        finding.write("2024");
        assertEquals("2024", String.valueOf(filter().to()));
        assertNull(filter().from());
    }

    @Test
    void whatIsNoDateIsSaidAndSetsNoLimit() {
        finding.tabTo("From");
        finding.write("soon");
        assertTrue(finding.shown(".filters").stream().anyMatch(t -> t.startsWith("No date yet")));
        assertEquals(Filter.NONE, filter());
        finding.type(KeyCode.TAB);
        assertEquals(Filter.NONE, filter());
    }

    @Test
    void aDateThatIsBeingWrittenKeepsTheLimitUntilTheFieldIsLeft() {
        finding.tabTo("From");
        finding.write("2025-");
        assertEquals("2025", String.valueOf(filter().from()));
        finding.type(KeyCode.TAB);
        assertNull(filter().from());
    }

    @Test
    void emptyingTheFieldTakesTheLimitAway() {
        finding.tabTo("From");
        finding.write("2025");
        for (int i = 0; i < 4; i++) {
            finding.type(KeyCode.BACK_SPACE);
        }
        assertEquals(Filter.NONE, filter());
    }

    @Test
    void anEndBeforeTheStartIsSaid() {
        finding.tabTo("From");
        finding.write("2025");
        finding.tabTo("To");
        finding.write("2024");
        assertTrue(
                finding.shown(".filters").stream().anyMatch(t -> t.contains("before the start")));
        finding.type(KeyCode.BACK_SPACE);
        finding.write("5");
        assertFalse(
                finding.shown(".filters").stream().anyMatch(t -> t.contains("before the start")));
    }

    @Test
    void whatIsVisibleIsTakenOverByItsDays() {
        TimeSpan span = desk.visible();
        finding.tabTo("What is visible");
        finding.type(KeyCode.SPACE);
        assertEquals(day(span.start()), String.valueOf(filter().from()));
        assertEquals(day(span.end() - 1), String.valueOf(filter().to()));
        assertTrue(finding.shown(".filters").contains(day(span.start())));
    }

    @Test
    void aRangeThatIsTakenAwayElsewhereLeavesTheFields() {
        finding.tabTo("From");
        finding.write("2025");
        desk.given(() -> desk.model.ask(desk.model.state().question().withFilter(Filter.NONE)));
        assertEquals("", ((TextField) finding.focus()).getText());
    }

    @Test
    void theDateIsSaidInTheLanguage() {
        desk.given(() -> desk.model.setLanguage(Language.ZH));
        finding.tabTo("从");
        finding.write("Aug 2025");
        assertTrue(finding.shown(".filters").contains("2025年8月"));
    }

    private Filter filter() {
        return desk.state().question().filter();
    }

    private static String day(long seconds) {
        return LocalDate.ofEpochDay(Math.floorDiv(seconds, TimeSpan.DAY)).toString();
    }
}
