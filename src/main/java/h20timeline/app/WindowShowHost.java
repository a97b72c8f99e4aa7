package h20timeline.app;

import h20timeline.platform.SleepInhibitor;
import h20timeline.present.ShowHost;
import h20timeline.viewmodel.Appearance;

/// The program around a presentation of what a window shows.
record WindowShowHost(TimelineWindow window, Runnable whenEnded) implements ShowHost {
    /// As what a presentation knows of it. So only who presents needs to load that.
    static ShowHost of(TimelineWindow window, Runnable whenEnded) {
        return new WindowShowHost(window, whenEnded);
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
    public void ended() {
        whenEnded.run();
    }
}
