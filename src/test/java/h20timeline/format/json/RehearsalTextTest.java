package h20timeline.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.model.StepDelivery;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The times of a rehearsal as they are written and read.
class RehearsalTextTest {
    @Test
    void whatARehearsalWritesItReads() {
        Map<String, Integer> seconds = Map.of("title", 20, "step-ban", 45);
        assertEquals(seconds, RehearsalText.parse(RehearsalText.of(seconds)));
    }

    @Test
    void whatIsNoRehearsalCountsAsNone() {
        for (String text :
                new String[] {
                    "", "[]", "{", "{\"seconds\": 4}", "{\"seconds\": {\"a\": \"b\", \"c\": -1}}"
                }) {
            assertEquals(Map.of(), RehearsalText.parse(text), text);
        }
        assertEquals(
                Map.of("a", 3600),
                RehearsalText.parse("{\"x\": [{}], \"seconds\": {\"a\": 99999}}"));
    }

    @Test
    void theUsualStepIsInTheFlowAllAtOnce() {
        assertEquals(new StepDelivery(false, false, 0), StepDelivery.USUAL);
    }
}
