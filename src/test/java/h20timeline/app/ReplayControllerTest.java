package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Timeline;
import h20timeline.platform.Threads;
import h20timeline.render.DrawnPixels;
import h20timeline.render.FontMeasure;
import h20timeline.ui.MainWindow;
import h20timeline.ui.PanelSizes;
import h20timeline.ui.command.Host;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.Replay;
import h20timeline.viewmodel.ViewModel;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The window shows what was known on the day that is asked for, and comes back to the file.
class ReplayControllerTest {
    private Threads threads;
    private ViewModel model;
    private MainWindow window;
    private QueryController queries;
    private ReplayController replay;
    private TimelineIndex index;
    private final List<TimelineIndex> followed = new ArrayList<>();

    @BeforeEach
    void prepare() throws Exception {
        DrawnPixels.startToolkit();
        threads = Threads.start();
        index = new TimelineIndex(Sagas.saga());
        FxThread.run(() -> {
            DisplaySettings display = new DisplaySettings(Language.EN, Appearance.LIGHT);
            model = new ViewModel(document(index), display, PanelState.DETAIL);
            window =
                    new MainWindow(
                            model,
                            nothing(),
                            new MainWindow.Machine(language -> true, true),
                            PanelSizes.USUAL);
            queries = new QueryController(model, window, threads, new FontMeasure());
            queries.show(index);
            replay = new ReplayController(model, queries, threads, followed::add);
            replay.opened(index);
        });
        FxThread.waitFor("what was known when is known", () -> model.state().replay() != null);
    }

    @AfterEach
    void end() {
        threads.close();
    }

    private static long day(String day) {
        return LocalDate.parse(day).toEpochDay();
    }

    private Timeline shown() {
        return model.state().document().timeline();
    }

    private void awaitDay(String day) {
        FxThread.waitFor("the day is shown", () -> String.valueOf(shown().asOf()).equals(day));
    }

    @Test
    void theWindowFollowsTheLastOfManyDays() {
        FxThread.run(() -> model.select("h20-halt-report"));
        for (String day : List.of("2025-08-20", "2025-08-01", "2025-05-01", "2025-07-31")) {
            FxThread.run(() -> model.recall(day(day)));
        }
        awaitDay("2025-07-31");
        assertEquals(15, shown().events().size());
        assertTrue(shown().isRecalled());
        assertEquals(index.all(), model.state().document().all());
        // The selected event was not known yet.
        assertEquals(null, model.state().selected());
        FxThread.run(() -> assertSame(shown(), queries.index().timeline()));
        FxThread.run(() -> assertSame(queries.index(), followed.getLast()));
        FxThread.run(() -> model.recall(Replay::end));
        FxThread.waitFor("all is shown", () -> shown().equals(index.timeline()));
        FxThread.run(() -> assertSame(index, queries.index()));
        FxThread.run(() -> assertSame(index, followed.getLast()));
    }

    @Test
    void stepsGoToTheDaysOnWhichSomethingBecameKnown() {
        FxThread.run(() -> model.recall(day("2025-08-09")));
        FxThread.run(() -> model.recall(r -> r.step(1)));
        awaitDay("2025-08-10");
        FxThread.run(() -> model.recall(r -> r.step(-1)));
        awaitDay("2025-08-09");
        FxThread.run(() -> model.recall(r -> r.week(-1)));
        awaitDay("2025-08-02");
        FxThread.run(() -> model.recall(day("1990-01-01")));
        awaitDay("2022-08-09");
    }

    @Test
    void aFileThatIsReadAgainStaysOnItsDay() {
        FxThread.run(() -> model.recall(day("2025-07-31")));
        awaitDay("2025-07-31");
        TimelineIndex again = new TimelineIndex(Sagas.saga());
        FxThread.run(() -> replay.reloaded(document(again), again));
        FxThread.waitFor(
                "the new version is known",
                () -> model.state().replay().knowledge().timeline().equals(again.timeline()));
        awaitDay("2025-07-31");
        FxThread.run(() -> model.recall(Replay::end));
        FxThread.waitFor("all is shown", () -> shown().equals(again.timeline()));
    }

    private static Document document(TimelineIndex index) {
        return new Document("saga.json", index.timeline(), index.all(), index.story(), List.of());
    }

    /// A host that only knows that no files were opened before.
    private static Host nothing() {
        return (Host)
                Proxy.newProxyInstance(
                        Host.class.getClassLoader(),
                        new Class<?>[] {Host.class},
                        (proxy, method, args) -> List.of());
    }
}
