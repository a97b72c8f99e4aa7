package h20timeline.viewmodel;

import h20timeline.i18n.Language;
import java.util.List;

/// How everything is shown. `system` is the look that the system has now, never
/// [Appearance#SYSTEM]; `textPercent` is how large texts are, one of [#TEXT_SIZES]. With
/// `bothClocks` the timeline shows when events became known, too; with `cuts` it leaves out time in
/// which nothing happens where all of it is in view.
public record DisplaySettings(
        Language language,
        Appearance appearance,
        Appearance system,
        int textPercent,
        boolean bothClocks,
        boolean cuts) {
    /// The text sizes to choose from, in percent.
    public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

    /// Takes the nearest size there is.
    public DisplaySettings {
        int wanted = textPercent;
        textPercent =
                TEXT_SIZES.stream()
                        .min((a, b) -> Math.abs(a - wanted) - Math.abs(b - wanted))
                        .orElseThrow();
    }

    /// With the dates of events alone.
    public DisplaySettings(
            Language language, Appearance appearance, Appearance system, int textPercent) {
        this(language, appearance, system, textPercent, false, false);
    }

    /// At the usual text size, in a system that is light.
    public DisplaySettings(Language language, Appearance appearance) {
        this(language, appearance, Appearance.LIGHT, 100);
    }

    /// The look that is to be seen: never [Appearance#SYSTEM].
    public Appearance effective() {
        return appearance == Appearance.SYSTEM ? system : appearance;
    }

    /// How many times larger than usual texts are.
    public double zoom() {
        return textPercent / 100.0;
    }

    DisplaySettings with(Language next) {
        return new DisplaySettings(next, appearance, system, textPercent, bothClocks, cuts);
    }

    DisplaySettings with(Appearance next) {
        return new DisplaySettings(language, next, system, textPercent, bothClocks, cuts);
    }

    /// On a system that has another look now.
    public DisplaySettings in(Appearance nextSystem) {
        return new DisplaySettings(language, appearance, nextSystem, textPercent, bothClocks, cuts);
    }

    /// Some steps larger, or smaller.
    DisplaySettings larger(int steps) {
        int step = TEXT_SIZES.indexOf(textPercent) + steps;
        int next = TEXT_SIZES.get(Math.clamp(step, 0, TEXT_SIZES.size() - 1));
        return new DisplaySettings(language, appearance, system, next, bothClocks, cuts);
    }

    /// With the days on which events became known, or without.
    public DisplaySettings withBothClocks(boolean on) {
        return new DisplaySettings(language, appearance, system, textPercent, on, cuts);
    }

    /// Leaving out time in which nothing happens, or not.
    public DisplaySettings withCuts(boolean on) {
        return new DisplaySettings(language, appearance, system, textPercent, bothClocks, on);
    }
}
