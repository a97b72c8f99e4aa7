package h20timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people write them when they want to go there.
class DateInputTest {
    @ParameterizedTest
    @CsvSource({
        "2025-08-22,2025-08-22",
        "2025-08,2025-08",
        "2025,2025",
        "[2025-07-21..2025-07-31],[2025-07-21..2025-07-31]",
        "Aug 2025,2025-08",
        "22 August 2025,2025-08-22",
        "August 22 2025,2025-08-22",
        "22/8/2025,2025-08-22",
        "2025年8月22日,2025-08-22",
        "2025年8月,2025-08",
        "8月,2024-08",
        "8月22日,2024-08-22",
        "8月22号,2024-08-22",
        "aug,2024-08",
        "August 22,2024-08-22",
        "22nd August,2024-08-22",
        "8-22,2024-08-22",
        "' Sept ',2024-09",
        "Q3 2025,2025-35",
    })
    void isRead(String text, String edtf) {
        assertEquals(Optional.of(edtf), DateInput.of(text, 2024).map(EdtfDate::edtf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "Augustus", "nvidia", "13月", "ma", "2025-13-45x"})
    void isNoDate(String text) {
        assertEquals(Optional.empty(), DateInput.of(text, 2024).map(EdtfDate::edtf));
    }
}
