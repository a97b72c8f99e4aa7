package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.export.ExportFile;
import h20timeline.export.ExportFormat;
import h20timeline.export.ExportItem;
import h20timeline.fx.FxThread;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.layout.TimelineLayout;
import h20timeline.layout.index.TimelineIndex;
import h20timeline.model.Timeline;
import h20timeline.platform.Threads;
import h20timeline.render.DrawnPixels;
import h20timeline.render.FontMeasure;
import h20timeline.render.PngChunks;
import h20timeline.render.Theme;
import h20timeline.ui.MainWindow;
import h20timeline.ui.PanelSizes;
import h20timeline.ui.command.Host;
import h20timeline.ui.export.ExportChoice;
import h20timeline.ui.export.ExportView;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.DisplaySettings;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.PanelState;
import h20timeline.viewmodel.ViewModel;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export of the window writes its files and reports the result.
class ExportJobTest {
    @TempDir Path folder;

    private final CompletableFuture<String> report = new CompletableFuture<>();
    private Threads threads;
    private ExportJob job;
    private List<ExportItem> items;

    @BeforeEach
    void prepare() throws Exception {
        DrawnPixels.startToolkit();
        threads = Threads.start();
        FxThread.run(() -> {
            Timeline saga = Sagas.saga();
            TimelineIndex index = new TimelineIndex(saga);
            Document document =
                    new Document("saga.json", saga, index.all(), index.story(), List.of());
            DisplaySettings display = new DisplaySettings(Language.EN, Appearance.LIGHT);
            ViewModel model = new ViewModel(document, display, PanelState.DETAIL);
            MainWindow window =
                    new MainWindow(
                            model,
                            nothing(),
                            new MainWindow.Machine(language -> true, true),
                            PanelSizes.USUAL);
            ExportChoice view = ExportChoice.ofView(model.state());
            ExportChoice two =
                    new ExportChoice(
                            view.scope(),
                            view.range(),
                            view.size(),
                            view.free(),
                            1,
                            List.of(Theme.LIGHT, Theme.DARK),
                            view.languages(),
                            view.backdrop(),
                            view.decorations());
            TimelineLayout layout = new TimelineLayout(index, new FontMeasure());
            items = new ExportView(model.state(), layout, l -> "").plan(two).items();
            job =
                    new ExportJob(
                            threads,
                            new BusyIndicator(window),
                            message -> report.complete(message.in(Language.EN)),
                            Language.EN);
        });
    }

    @AfterEach
    void end() {
        threads.close();
    }

    /// A host that only knows that no files were opened before.
    private static Host nothing() {
        return (Host)
                Proxy.newProxyInstance(
                        Host.class.getClassLoader(),
                        new Class<?>[] {Host.class},
                        (proxy, method, args) -> List.of());
    }

    private void saved(Localised message) {
        report.complete("All saved. " + message.in(Language.EN));
    }

    @Test
    void severalFilesAreSavedUnderTheirNames() throws Exception {
        fx(() -> job.save(files("light.png", "dark.png"), this::saved));
        assertEquals("All saved. Wrote 2 pictures into " + folder, report());
        assertEquals(List.of("dark.png", "light.png"), names());
        assertEquals("1920x1080", PngChunks.of(folder.resolve("dark.png")).size());
    }

    @Test
    void aCancelledJobChangesNoOtherFile() throws Exception {
        byte[] before = {1, 2, 3};
        Files.write(folder.resolve("light.png"), before);
        job.cancelled().set(true);
        fx(() -> job.save(files("light.png", "dark.png"), this::saved));
        assertEquals(
                "Stopped. Pictures written before that: 0. No other file was changed.", report());
        assertEquals(List.of("light.png"), names());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("light.png")));
    }

    @Test
    void aFileThatCannotBeWrittenIsReportedAndEndsTheJob() throws Exception {
        fx(() -> job.save(files("gone/light.png", "dark.png"), this::saved));
        String sentence = report();
        assertTrue(
                sentence.endsWith("light.png cannot be written: its folder does not exist."),
                sentence);
        assertEquals(List.of(), names());
    }

    @Test
    void theClipboardHoldsThePicture() throws Exception {
        fx(() -> job.copy(items.getFirst(), ExportFormat.usual()));
        assertEquals("Copied a picture of 1920 × 1080 pixels", report());
        Image copied = FxThread.run(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(1920, copied.getWidth());
        assertEquals(1080, copied.getHeight());
    }

    private List<ExportFile> files(String... names) {
        List<ExportFile> files = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            files.add(
                    new ExportFile.OfItem(
                            folder.resolve(names[i]), items.get(i), ExportFormat.usual()));
        }
        return files;
    }

    private String report() throws Exception {
        return report.get(60, TimeUnit.SECONDS);
    }

    private static void fx(Runnable work) {
        FxThread.run(work);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
