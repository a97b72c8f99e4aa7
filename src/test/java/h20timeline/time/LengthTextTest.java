package h20timeline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTextTest {
    @ParameterizedTest
    @CsvSource({
        "600, 10 minutes, 10 分钟",
        "2880, 48 minutes, 48 分钟",
        "7199, 120 minutes, 120 分钟",
        "7200, 2 hours, 2 小时",
        "86400, 24 hours, 24 小时",
        "172800, 2 days, 2 天",
        "14342400, 166 days, 166 天",
        "86400000, '1,000 days', '1,000 天'",
        "100000000, 3 years, 3 年",
        "315569520000, '10,000 years', '10,000 年'",
    })
    void isSaidInTheUnitThatSaysItBest(long seconds, String english, String chinese) {
        assertEquals(english, LengthText.of(seconds, Language.EN));
        assertEquals(chinese, LengthText.of(seconds, Language.ZH));
    }
}
