package h20timeline.time;

import static h20timeline.time.Dates.date;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A date as a value.
class EdtfDateTest {
    @Test
    void isItsString() {
        assertEquals("2025-04-09", date("  2025-04-09\n").edtf());
        assertEquals(date("2025-04-09"), date(" 2025-04-09"));
        assertEquals(date("2025-04-09").hashCode(), date(" 2025-04-09").hashCode());
        assertEquals("2025-04-09", date("2025-04-09").toString());
        assertNotEquals(date("2025"), date("Y2025"));
        assertNotEquals(date("2025"), "2025");
    }

    /// A million of them must fit in memory: words are worked out when they are asked for.
    @Test
    void keepsNothingButItsStringAndItsExtent() {
        List<? extends Class<?>> kept =
                Arrays.stream(EdtfDate.class.getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(Field::getType)
                        .toList();
        assertEquals(List.of(String.class, Extent.class), kept);
    }
}
