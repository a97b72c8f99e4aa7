package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

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
import h20timeline.viewmodel.ViewModel;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Questions to a timeline that is read again while they are being answered.
class QueryControllerTest {
    private final CompletableFuture<Void> held = new CompletableFuture<>();
    private Threads threads;
    private ViewModel model;
    private MainWindow window;
    private QueryController queries;

    @BeforeEach
    void prepare() throws Exception {
        DrawnPixels.startToolkit();
        threads = Threads.start();
        threads.queries().execute(held::join);
        TimelineIndex index = new TimelineIndex(Sagas.saga());
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
        });
    }

    @AfterEach
    void end() {
        threads.close();
    }

    @Test
    void aReloadEndsTheSearchThatItReplaces() {
        FxThread.waitFor("the search takes its time", this::isSearching);
        Timeline other = Sagas.after();
        TimelineIndex index = new TimelineIndex(other);
        FxThread.run(() -> queries.replace(document(index), index));
        held.complete(null);
        FxThread.waitFor(
                "the new version is shown",
                () -> model.state().document().timeline().equals(other));
        assertFalse(FxThread.run(this::isSearching));
    }

    private boolean isSearching() {
        return window.scene().getRoot().lookup(".status-bar .progress-bar") != null;
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
