package h20timeline.app;

import h20timeline.file.BundledFile;
import h20timeline.file.InputFile;
import h20timeline.i18n.Language;
import h20timeline.i18n.Localised;
import h20timeline.platform.Log;
import h20timeline.platform.SystemLanguage;
import h20timeline.platform.Threads;
import h20timeline.platform.UserFolder;
import h20timeline.render.FontCoverage;
import h20timeline.settings.Settings;
import h20timeline.settings.SettingsFile;
import h20timeline.settings.SettingsSaver;
import h20timeline.ui.MainWindow;
import h20timeline.ui.WindowMessages;
import h20timeline.ui.control.Theming;
import h20timeline.viewmodel.DisplaySettings;
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
    private final CrashReporter crashes = new CrashReporter(log);
    private @Nullable SettingsSaver saver;
    private @Nullable WindowController controller;

    /// Made by the toolkit.
    public TimelineApp() {}

    @Override
    public void start(Stage stage) {
        log.begin();
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, failure) -> crashes.broke(failure, this::say));
        try {
            begin(stage);
        } catch (RuntimeException e) {
            if (controller != null) {
                controller.close();
            }
            Language language = SystemLanguage.language();
            String sentence = crashes.start(e).in(language);
            StartErrorWindow.show(stage, sentence, AppMessages.CLOSE.in(language));
        }
    }

    private void begin(Stage stage) {
        // While settings and theme are read, in which there are none.
        CompletableFuture<Void> fonts =
                CompletableFuture.runAsync(Theming::fonts, threads.queries());
        stage.setTitle("H20 Timeline");
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        SettingsFile file = new SettingsFile(UserFolder.SETTINGS.here().orElse(null));
        SettingsFile.StoredSettings found = file.read();
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
        Language wanted =
                settings.language() == null ? SystemLanguage.language() : settings.language();
        if (!wanted.rules().font().sample().isEmpty()) {
            // Before the question: the toolkit does not look again for a font that it did not find.
            fonts.join();
        }
        boolean drawn = FontCoverage.of(wanted);
        Platform.Preferences system = Platform.getPreferences();
        SystemAppearance systemAppearance = new SystemAppearance(system);
        DisplaySettings display =
                new DisplaySettings(
                        drawn ? wanted : Language.FALLBACK,
                        settings.theme(),
                        systemAppearance.now(),
                        settings.textPercent(),
                        settings.bothClocks(),
                        false);
        WindowController started =
                new WindowController(
                        stage,
                        threads,
                        saving,
                        new MainWindow.Machine(FontCoverage::of, system.isReducedMotion()),
                        display);
        controller = started;
        systemAppearance.follow(started::setSystemAppearance);
        found.said().ifPresent(started::say);
        if (!drawn) {
            started.say(language ->
                    WindowMessages.NO_FONT.in(
                            Language.FALLBACK,
                            wanted.nameIn(Language.FALLBACK),
                            wanted.rules().font().debianPackage()));
        }
        List<String> files = getParameters().getRaw();
        InputFile first = files.isEmpty() ? BundledFile.SAGA : InputFile.named(files.getFirst());
        FirstFrame.await(
                stage,
                () -> {
                    log.note("The first picture is shown: " + first.name());
                    AppIcons.on(stage);
                });
        started.start(first);
        Theming.controls(Theming.theme(display));
        fonts.join();
    }

    private void say(Localised sentence) {
        if (controller != null) {
            controller.say(sentence);
        }
    }

    @Override
    public void stop() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        if (controller != null) {
            controller.close();
        }
        if (saver != null) {
            saver.close();
        }
        log.note("The program ends");
        threads.close();
    }
}
