package h20timeline.app;

import h20timeline.present.Home;
import h20timeline.viewmodel.Appearance;
import h20timeline.words.Language;

/// The program around a presentation of what a window shows.
record Around(OpenWindow window, Runnable whenEnded) implements Home {
    /// As what a presentation knows of it. So only who presents needs to load that.
    static Home of(OpenWindow window, Runnable whenEnded) {
        return new Around(window, whenEnded);
    }

    @Override
    public void otherLanguage() {
        boolean english = window.state().language() == Language.EN;
        window.speak(english ? Language.ZH : Language.EN);
    }

    @Override
    public void otherTheme() {
        boolean light = window.state().look().worn() == Appearance.LIGHT;
        window.model().wear(light ? Appearance.DARK : Appearance.LIGHT);
    }

    @Override
    public Runnable stayAwake() {
        return Awake.keep();
    }

    @Override
    public void ended() {
        whenEnded.run();
    }
}
