package h20timeline.app;

import h20timeline.render.FontCoverage;
import h20timeline.ui.Dress;
import h20timeline.ui.MainWindow;
import h20timeline.ui.Say;
import h20timeline.viewmodel.Look;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with a window: starts what it needs and opens the file that it was given.
public final class TimelineApp extends Application {
    private final Threads threads = Threads.start();
    private final Log log = Log.here(threads.timer());
    private final Faults faults = new Faults(log);
    private @Nullable SettingsSaver saver;
    private @Nullable Workbench bench;

    /// Made by the toolkit.
    public TimelineApp() {}

    @Override
    public void start(Stage stage) {
        log.begin();
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> faults.broke(failure, this::say));
        try {
            begin(stage);
        } catch (RuntimeException e) {
            if (bench != null) {
                bench.close();
            }
            Language language = Session.language();
            String sentence = faults.start(e).in(language);
            StartFault.show(stage, sentence, StartWord.CLOSE.in(language));
        }
    }

    private void begin(Stage stage) {
        // While settings and theme are read, in which there are none.
        CompletableFuture<Void> fonts =
                CompletableFuture.runAsync(Dress::fonts, threads.questions());
        stage.setTitle("H20 Timeline");
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        SettingsFile file = new SettingsFile(UserFile.SETTINGS.here().orElse(null));
        SettingsFile.Found found = file.read();
        SettingsSaver saving =
                new SettingsSaver(
                        file,
                        found.settings(),
                        SettingsSaver.USUAL_DELAY,
                        threads.timer(),
                        threads.ui(),
                        this::say);
        saver = saving;
        Settings settings = found.settings();
        Language wanted = settings.language() == null ? Session.language() : settings.language();
        boolean chinese = wanted == Language.ZH;
        if (chinese) {
            // Before the question: the toolkit does not look again for a font that it did not find.
            fonts.join();
        }
        boolean english = chinese && !FontCoverage.ofChinese();
        Platform.Preferences system = Platform.getPreferences();
        SystemLook look = new SystemLook(system);
        Look worn =
                new Look(
                        english ? Language.EN : wanted,
                        settings.theme(),
                        look.now(),
                        settings.textPercent());
        Workbench started =
                new Workbench(
                        stage,
                        threads,
                        saving,
                        new MainWindow.Machine(FontCoverage::ofChinese, system.isReducedMotion()),
                        address -> getHostServices().showDocument(address.toString()),
                        worn);
        bench = started;
        look.follow(started::systemWears);
        found.said().ifPresent(started::say);
        if (english) {
            started.say(language -> Say.NO_CHINESE_FONT.in(Language.EN));
        }
        List<String> files = getParameters().getRaw();
        TimelineFile first = new TimelineFile(files.isEmpty() ? null : Path.of(files.getFirst()));
        FirstFrame.await(
                stage,
                () -> {
                    log.note("The first picture is shown: " + first.name());
                    Icons.on(stage);
                });
        started.start(first);
        Dress.controls(Dress.theme(worn));
        fonts.join();
    }

    private void say(Localised sentence) {
        if (bench != null) {
            bench.say(sentence);
        }
    }

    @Override
    public void stop() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        if (bench != null) {
            bench.close();
        }
        if (saver != null) {
            saver.close();
        }
        log.note("The program ends");
        threads.close();
    }
}
