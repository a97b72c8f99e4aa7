package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.model.Importance;
import h20timeline.model.LoadReport;
import h20timeline.model.Place;
import h20timeline.model.Problem;
import h20timeline.model.Problem.Severity;
import h20timeline.model.Timeline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A save with a fault keeps the last good timeline.
class ReloadTest {
    private static final Timeline TIMELINE =
            Sagas.timeline(1, "", List.of(Sagas.event("a", "2025", "t0", Importance.BACKBONE)));

    private static LoadReport report(@Nullable Timeline timeline, Severity... problems) {
        return new LoadReport(
                timeline,
                List.of(problems).stream()
                        .map(s ->
                                new Problem(
                                        s,
                                        new Place("f.json", 1, 1, ""),
                                        FileWord.NOT_THERE,
                                        List.of()))
                        .toList(),
                0);
    }

    @Test
    void aGoodSaveIsShown() {
        assertEquals(Reload.SHOW_NEW, Reload.of(false, report(TIMELINE)));
        assertEquals(Reload.SHOW_NEW, Reload.of(true, report(TIMELINE)));
    }

    @Test
    void warningsAreNoFault() {
        assertEquals(Reload.SHOW_NEW, Reload.of(false, report(TIMELINE, Severity.WARNING)));
    }

    @Test
    void aSaveWithAnErrorIsNotShownWhereAGoodOneIs() {
        LoadReport faulty = report(TIMELINE, Severity.WARNING, Severity.ERROR);
        assertEquals(Reload.KEEP_OLD, Reload.of(false, faulty));
        assertEquals(Reload.SHOW_NEW, Reload.of(true, faulty), "there is no good one to keep");
    }

    @Test
    void nothingIsNeverShown() {
        assertEquals(Reload.KEEP_OLD, Reload.of(false, report(null, Severity.ERROR)));
        assertEquals(Reload.KEEP_OLD, Reload.of(true, report(null, Severity.ERROR)));
    }
}
