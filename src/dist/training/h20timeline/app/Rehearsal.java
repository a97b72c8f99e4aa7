package h20timeline.app;

import h20timeline.platform.Display;
import h20timeline.platform.HeadlessToolkit;
import h20timeline.platform.UserError;
import h20timeline.platform.UserFolder;
import h20timeline.settings.Settings;
import h20timeline.settings.SettingsFile;
import h20timeline.ui.timeline.TimelineView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A run of the whole program without a person and without a display. The build has Java watch it,
/// and keep what was loaded and compiled for every later start. Nothing else uses it.
@NullMarked
public final class Rehearsal {
    private static final long PATIENCE = 60;

    /// Parts of the toolkit that a run without a display leaves out, and every other run needs.
    private static final List<String> ON_A_DISPLAY =
            List.of(
                    "com/sun/glass/ui/gtk/",
                    "com/sun/glass/ui/win/",
                    "com/sun/glass/ui/mac/",
                    "com/sun/prism/es2/",
                    "com/sun/prism/d3d/",
                    "com/sun/prism/mtl/");

    private Rehearsal() {}

    /// Opens, explores, exports and closes.
    ///
    /// @param args the folder to write a picture into
    public static void main(String[] args) throws InterruptedException {
        try {
            Display.requireText();
        } catch (UserError e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Path folder = Path.of(args[0]);
        // As at a second start, when there are settings to read.
        new SettingsFile(UserFolder.SETTINGS.here().orElseThrow()).write(Settings.USUAL);
        Thread program = new Thread(() -> WindowStart.run(), "rehearsal");
        program.start();
        Scene scene = await(program, Rehearsal::shown);
        explore(scene);
        present(program, scene);
        RehearsalExport.write(folder.resolve("rehearsal.png"));
        toolkitOnADisplay();
        link(Main.class);
        HeadlessToolkit.call(() -> {
            ((Stage) scene.getWindow()).close();
            return true;
        });
        program.join(TimeUnit.SECONDS.toMillis(PATIENCE));
        if (program.isAlive()) {
            System.err.println("the program did not end with its window");
            System.exit(1);
        }
    }

    private static void explore(Scene scene) throws InterruptedException {
        for (KeyCode key :
                List.of(
                        KeyCode.TAB,
                        KeyCode.ENTER,
                        KeyCode.PERIOD,
                        KeyCode.PLUS,
                        KeyCode.DIGIT1,
                        KeyCode.F8,
                        KeyCode.F8,
                        KeyCode.F1,
                        KeyCode.ESCAPE)) {
            press(scene, key, false);
        }
        for (KeyCode key :
                List.of(KeyCode.F, KeyCode.L, KeyCode.D, KeyCode.D, KeyCode.L, KeyCode.G)) {
            press(scene, key, true);
        }
    }

    /// Tells the story for some steps, with the presenter's window.
    private static void present(Thread program, Scene scene) throws InterruptedException {
        press(scene, KeyCode.F5, false);
        Scene audience = await(program, () -> sceneWith(".audience"));
        for (KeyCode key :
                List.of(
                        KeyCode.PAGE_DOWN,
                        KeyCode.PAGE_DOWN,
                        KeyCode.S,
                        KeyCode.Z,
                        KeyCode.PAGE_DOWN,
                        KeyCode.END,
                        KeyCode.ESCAPE)) {
            press(audience, key, false);
        }
        await(
                program,
                () -> sceneWith(".audience").isEmpty() ? Optional.of(scene) : Optional.empty());
    }

    private static Optional<Scene> sceneWith(String query) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.lookup(query) != null)
                .findFirst();
    }

    /// Presses a key, and waits until what comes of it is drawn.
    private static void press(Scene scene, KeyCode key, boolean control)
            throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(2);
        Runnable pulse = drawn::countDown;
        HeadlessToolkit.call(() -> {
            Node owner = scene.getFocusOwner();
            String sign = key.getChar();
            Event.fireEvent(
                    owner == null ? scene.getRoot() : owner,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            sign,
                            sign.toLowerCase(Locale.ROOT),
                            key,
                            false,
                            control,
                            false,
                            false));
            scene.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
            return true;
        });
        HeadlessToolkit.call(() -> {
            Platform.requestNextPulse();
            return true;
        });
        drawn.await(1, TimeUnit.SECONDS);
        HeadlessToolkit.call(() -> {
            scene.removePostLayoutPulseListener(pulse);
            return true;
        });
    }

    /// A window, as soon as there is one.
    private static Scene await(Thread program, Supplier<Optional<Scene>> window)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < end && program.isAlive()) {
            try {
                Optional<Scene> scene = HeadlessToolkit.call(window::get);
                if (scene.isPresent()) {
                    return scene.get();
                }
            } catch (IllegalStateException e) {
                // The toolkit is not there yet.
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException("a window did not open");
    }

    /// The program's window, once it shows the saga.
    private static Optional<Scene> shown() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene ->
                        scene != null
                                && scene.lookup(".timeline") instanceof TimelineView view
                                && view.shown() != null)
                .findFirst();
    }

    /// Loads the classes without running any of their code, which needs the display.
    private static void toolkitOnADisplay() {
        Module graphics = Stage.class.getModule();
        try (ModuleReader reader =
                        ModuleLayer.boot()
                                .configuration()
                                .findModule(graphics.getName())
                                .orElseThrow()
                                .reference()
                                .open();
                Stream<String> names = reader.list()) {
            List<String> linked =
                    names.filter(n -> n.endsWith(".class"))
                            .filter(n -> ON_A_DISPLAY.stream().anyMatch(n::startsWith))
                            .map(n -> n.substring(0, n.length() - 6).replace('/', '.'))
                            .filter(name -> link(Class.forName(graphics, name)))
                            .toList();
            if (linked.isEmpty()) {
                throw new IllegalStateException("the toolkit has other packages now");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asking for its methods makes Java link a class; only such classes are kept.
    private static boolean link(@Nullable Class<?> type) {
        try {
            return type != null && type.getDeclaredMethods().length > 0;
        } catch (LinkageError e) {
            // A part for another system.
            return false;
        }
    }
}
