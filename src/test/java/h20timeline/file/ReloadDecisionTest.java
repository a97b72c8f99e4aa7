package h20timeline.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import h20timeline.Sagas;
import h20timeline.model.FilePosition;
import h20timeline.model.Importance;
import h20timeline.model.LoadReport;
import h20timeline.model.Problem;
import h20timeline.model.Problem.Severity;
import h20timeline.model.Timeline;
import h20timeline.platform.PlatformMessages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A save with a fault keeps the last good timeline.
class ReloadDecisionTest {
    private static final Timeline TIMELINE =
            Sagas.timeline(1, "", List.of(Sagas.event("a", "2025", "t0", Importance.BACKBONE)));

    private static LoadReport report(@Nullable Timeline timeline, Severity... problems) {
        return new LoadReport(
                timeline,
                List.of(problems).stream()
                        .map(s ->
                                new Problem(
                                        s,
                                        new FilePosition("f.json", 1, 1, ""),
                                        PlatformMessages.NOT_THERE,
                                        List.of()))
                        .toList(),
                0);
    }

    @Test
    void aGoodSaveIsShown() {
        assertEquals(ReloadDecision.SHOW_NEW, ReloadDecision.of(false, report(TIMELINE)));
        assertEquals(ReloadDecision.SHOW_NEW, ReloadDecision.of(true, report(TIMELINE)));
    }

    @Test
    void warningsAreNoFault() {
        assertEquals(
                ReloadDecision.SHOW_NEW,
                ReloadDecision.of(false, report(TIMELINE, Severity.WARNING)));
    }

    @Test
    void aSaveWithAnErrorIsNotShownWhereAGoodOneIs() {
        LoadReport faulty = report(TIMELINE, Severity.WARNING, Severity.ERROR);
        assertEquals(ReloadDecision.KEEP_OLD, ReloadDecision.of(false, faulty));
        assertEquals(
                ReloadDecision.SHOW_NEW,
                ReloadDecision.of(true, faulty),
                "there is no good one to keep");
    }

    @Test
    void nothingIsNeverShown() {
        assertEquals(
                ReloadDecision.KEEP_OLD, ReloadDecision.of(false, report(null, Severity.ERROR)));
        assertEquals(
                ReloadDecision.KEEP_OLD, ReloadDecision.of(true, report(null, Severity.ERROR)));
    }
}
