package h20timeline.app;

import h20timeline.render.FontCoverage;
import h20timeline.render.Fonts;
import h20timeline.ui.MainWindow;
import h20timeline.ui.Say;
import h20timeline.viewmodel.Look;
import h20timeline.words.Language;
import h20timeline.words.Localised;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with a window: starts what it needs and opens the file that it was given.
public final class TimelineApp extends Application {
    private final Threads threads = Threads.start();
    private @Nullable SettingsSaver saver;
    private @Nullable Workbench bench;

    /// Made by the toolkit.
    public TimelineApp() {}

    @Override
    public void start(Stage stage) {
        Fonts.load();
        stage.setTitle("H20 Timeline");
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        boolean chinese = FontCoverage.ofChinese();
        SettingsFile file = new SettingsFile(SettingsPlace.here().orElse(null));
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
        Platform.Preferences system = Platform.getPreferences();
        SystemLook look = new SystemLook(system);
        Workbench started =
                new Workbench(
                        stage,
                        threads,
                        saving,
                        new MainWindow.Machine(chinese, system.isReducedMotion()),
                        address -> getHostServices().showDocument(address.toString()),
                        new Look(
                                chinese ? wanted : Language.EN,
                                settings.theme(),
                                look.now(),
                                settings.textPercent()));
        bench = started;
        look.follow(started::systemWears);
        found.said().ifPresent(started::say);
        if (wanted == Language.ZH && !chinese) {
            started.say(language -> Say.NO_CHINESE_FONT.in(Language.EN));
        }
        List<String> files = getParameters().getRaw();
        started.start(new TimelineFile(files.isEmpty() ? null : Path.of(files.getFirst())));
        stage.show();
    }

    private void say(Localised sentence) {
        if (bench != null) {
            bench.say(sentence);
        }
    }

    @Override
    public void stop() {
        if (bench != null) {
            bench.close();
        }
        if (saver != null) {
            saver.close();
        }
        threads.close();
    }
}
