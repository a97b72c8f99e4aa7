package h20timeline.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.layout.TimelineIndex;
import h20timeline.layout.TimelineLayout;
import h20timeline.model.Timeline;
import h20timeline.picture.Shot;
import h20timeline.render.Drawn;
import h20timeline.render.FontMeasure;
import h20timeline.render.PngChunks;
import h20timeline.render.Theme;
import h20timeline.ui.MainWindow;
import h20timeline.ui.Sitting;
import h20timeline.ui.Sizes;
import h20timeline.ui.SnapshotChoice;
import h20timeline.ui.World;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.Document;
import h20timeline.viewmodel.Look;
import h20timeline.viewmodel.Panels;
import h20timeline.viewmodel.ViewModel;
import h20timeline.words.Language;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What the window's wish for pictures comes to, and what it says of it.
class PictureJobTest {
    @TempDir Path folder;

    private final CompletableFuture<String> said = new CompletableFuture<>();
    private Threads threads;
    private PictureJob job;
    private List<Shot> shots;

    @BeforeEach
    void prepare() throws Exception {
        Drawn.startToolkit();
        threads = Threads.start();
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    Timeline saga = Sagas.saga();
                    TimelineIndex index = new TimelineIndex(saga);
                    Document document =
                            new Document("saga.json", saga, index.all(), index.story(), List.of());
                    Look look = new Look(Language.EN, Appearance.LIGHT);
                    ViewModel model = new ViewModel(document, look, Panels.DETAIL);
                    MainWindow window =
                            new MainWindow(
                                    model,
                                    nothing(),
                                    new MainWindow.Machine(() -> true, true),
                                    Sizes.USUAL);
                    SnapshotChoice view = SnapshotChoice.ofView(model.state());
                    SnapshotChoice two =
                            new SnapshotChoice(
                                    view.what(),
                                    view.range(),
                                    view.size(),
                                    view.free(),
                                    1,
                                    List.of(Theme.LIGHT, Theme.DARK),
                                    view.languages(),
                                    view.backdrop(),
                                    view.parts());
                    TimelineLayout layout = new TimelineLayout(index, new FontMeasure());
                    shots = new Sitting(model.state(), layout, l -> "").shots(two).all();
                    job =
                            new PictureJob(
                                    threads,
                                    new Busy(window),
                                    s -> said.complete(s.in(Language.EN)),
                                    Language.EN);
                });
    }

    @AfterEach
    void end() {
        threads.close();
    }

    /// A world of which nothing is asked here but what files were opened last.
    private static World nothing() {
        return (World)
                Proxy.newProxyInstance(
                        World.class.getClassLoader(),
                        new Class<?>[] {World.class},
                        (proxy, method, args) -> List.of());
    }

    @Test
    void severalAreSavedUnderTheirNames() throws Exception {
        fx(() -> job.save(files("light.png", "dark.png"), Map.of()));
        assertEquals("Wrote 2 pictures into " + folder, said());
        assertEquals(List.of("dark.png", "light.png"), names());
        assertEquals("1920x1080", PngChunks.of(folder.resolve("dark.png")).size());
    }

    @Test
    void stoppedItChangesNothingMore() throws Exception {
        byte[] before = {1, 2, 3};
        Files.write(folder.resolve("light.png"), before);
        job.stopped().set(true);
        fx(() -> job.save(files("light.png", "dark.png"), Map.of()));
        assertEquals(
                "Stopped. Pictures written before that: 0. No other file was changed.", said());
        assertEquals(List.of("light.png"), names());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("light.png")));
    }

    @Test
    void whatCannotBeWrittenIsNamed() throws Exception {
        fx(() -> job.save(files("gone/light.png", "dark.png"), Map.of()));
        String sentence = said();
        assertTrue(sentence.contains("light.png could not be written ("), sentence);
        assertTrue(sentence.contains("nothing was changed"), sentence);
        assertEquals(List.of(), names());
    }

    @Test
    void aCopyIsThePicture() throws Exception {
        fx(() -> job.copy(shots.getFirst()));
        assertEquals("Copied a picture of 1920 × 1080 pixels", said());
        Image copied =
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> Clipboard.getSystemClipboard().getImage());
        assertEquals(1920, copied.getWidth());
        assertEquals(1080, copied.getHeight());
    }

    private Map<Path, Shot> files(String... names) {
        Map<Path, Shot> files = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            files.put(folder.resolve(names[i]), shots.get(i));
        }
        return files;
    }

    private String said() throws Exception {
        return said.get(60, TimeUnit.SECONDS);
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, work);
    }

    private List<String> names() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
