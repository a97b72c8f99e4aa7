package h20timeline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window opens where it stood, unless nobody could get hold of it there.
class WindowBoundsTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 25, 1440, 875);
    private static final Rectangle2D BESIDE = new Rectangle2D(1440, -200, 1920, 1080);

    private static Optional<Rectangle2D> on(
            double x, double y, double width, double height, Rectangle2D... screens) {
        return new WindowBounds(x, y, width, height, false).on(List.of(screens));
    }

    @Test
    void aWindowOnAScreenOpensWhereItStood() {
        assertEquals(
                Optional.of(new Rectangle2D(100, 100, 800, 600)), on(100, 100, 800, 600, LAPTOP));
        assertEquals(
                Optional.of(new Rectangle2D(2000, -100, 800, 600)),
                on(2000, -100, 800, 600, LAPTOP, BESIDE));
    }

    @Test
    void theScreenThatIsNoLongerThereTakesNoWindow() {
        assertEquals(Optional.empty(), on(2000, -100, 800, 600, LAPTOP));
        assertEquals(Optional.empty(), on(100, 100, 800, 600));
    }

    @ParameterizedTest
    @CsvSource({
        // left, right, above, below: the last place in reach, and the first out of it
        "-680, 100, true",
        "-681, 100, false",
        "1320, 100, true",
        "1321, 100, false",
        "100, 5, true",
        "100, 4, false",
        "100, 880, true",
        "100, 881, false"
    })
    void enoughOfTheBarMustBeInReach(double x, double y, boolean reached) {
        assertEquals(reached, on(x, y, 800, 600, LAPTOP).isPresent());
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        assertEquals(
                Optional.of(new Rectangle2D(0, 25, 1440, 875)), on(10, 30, 3000, 2000, LAPTOP));
        assertEquals(
                Optional.of(new Rectangle2D(1440, -200, 1920, 1080)),
                on(1400, 30, 3000, 2000, LAPTOP, BESIDE),
                "the screen that most of its bar is on");
    }

    @ParameterizedTest
    @CsvSource({
        "-300, 100, 0, 100",
        "1000, 100, 640, 100",
        "100, 800, 100, 300",
        "100, 10, 100, 25",
        "1200, 700, 640, 300"
    })
    void aWindowThatHangsOverTheEdgeIsPulledIn(double x, double y, double toX, double toY) {
        assertEquals(Optional.of(new Rectangle2D(toX, toY, 800, 600)), on(x, y, 800, 600, LAPTOP));
    }

    @Test
    void whatTheSystemDoesNotTellIsNoPlace() {
        assertNotNull(WindowBounds.of(0, 0, 800, 600, true));
        assertNull(WindowBounds.of(Double.NaN, 0, 800, 600, true));
        assertNull(WindowBounds.of(0, Double.NEGATIVE_INFINITY, 800, 600, true));
        assertNull(WindowBounds.of(0, 0, 0, 600, true));
        assertNull(WindowBounds.of(0, 0, 800, Double.NaN, true));
        assertThrows(IllegalArgumentException.class, () -> new WindowBounds(0, 0, 10, 600, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1280, 720",
        "0, 0, 1366, 768",
        "0, 0, 1600, 900",
        "0, 25, 1440, 875",
        "-1920, -200, 1920, 1080",
        "0, 0, 3840, 2160",
        "0, 0, 900, 600"
    })
    void atFirstTheWholeWindowIsOnTheScreenWithRoomForItsFrame(
            double x, double y, double width, double height) {
        Rectangle2D screen = new Rectangle2D(x, y, width, height);
        Rectangle2D place = WindowBounds.first(screen);
        assertTrue(screen.contains(place), place.toString());
        assertTrue(place.getHeight() <= height - 40);
        assertTrue(place.getWidth() >= Math.min(1_440, width));
    }

    @Test
    void aWindowBesideOthersIsShiftedAndStaysOnItsScreen() {
        List<Rectangle2D> screens = List.of(LAPTOP, BESIDE);
        Rectangle2D small = new Rectangle2D(100, 100, 800, 600);
        assertEquals(small, WindowBounds.shifted(small, 0, screens));
        assertEquals(new Rectangle2D(164, 164, 800, 600), WindowBounds.shifted(small, 2, screens));
        Rectangle2D whole = new Rectangle2D(0, 25, 1440, 875);
        Rectangle2D next = WindowBounds.shifted(whole, 1, screens);
        assertEquals(new Rectangle2D(32, 57, 1408, 843), next);
        Rectangle2D low = new Rectangle2D(2_000, 700, 800, 180);
        assertEquals(low, WindowBounds.shifted(low, 3, screens), "no room for another");
    }
}
