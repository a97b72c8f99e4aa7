package h20timeline.app;

import h20timeline.platform.SleepInhibitor;
import h20timeline.present.ShowHost;
import h20timeline.render.PixelSource;
import h20timeline.settings.SettingsSaver;
import h20timeline.viewmodel.Appearance;
import h20timeline.viewmodel.ShowPreferences;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// The program around a presentation of what a window shows.
record WindowShowHost(
        TimelineWindow window,
        SettingsSaver saver,
        SlideSaver slides,
        Supplier<Optional<Path>> file,
        Runnable whenEnded)
        implements ShowHost {
    /// As what a presentation knows of it. So only who presents needs to load that.
    static ShowHost of(
            TimelineWindow window,
            SettingsSaver saver,
            SlideSaver slides,
            Supplier<Optional<Path>> file,
            Runnable whenEnded) {
        return new WindowShowHost(window, saver, slides, file, whenEnded);
    }

    @Override
    public void nextLanguage() {
        window.setLanguage(window.state().language().next());
    }

    @Override
    public void toggleTheme() {
        boolean light = window.state().look().effective() == Appearance.LIGHT;
        window.model().setAppearance(light ? Appearance.DARK : Appearance.LIGHT);
    }

    @Override
    public Runnable stayAwake() {
        return SleepInhibitor.keep();
    }

    @Override
    public ShowPreferences preferences() {
        return saver.settings().show();
    }

    @Override
    public void remember(ShowPreferences preferences) {
        saver.save(saver.settings().with(preferences));
    }

    @Override
    public void save(PixelSource slide, int number) {
        slides.save(slide, number, file.get().orElse(null), window.state().language());
    }

    @Override
    public void ended() {
        whenEnded.run();
    }
}
