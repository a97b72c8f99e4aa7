package h20timeline.viewmodel;

import h20timeline.words.Language;
import java.util.List;

/// How everything is shown. `system` is the look that the system has now, never
/// [Appearance#SYSTEM]; `textPercent` is how large texts are, one of [#TEXT_SIZES].
public record Look(Language language, Appearance appearance, Appearance system, int textPercent) {
    /// The text sizes to choose from, in percent.
    public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

    /// Takes the nearest size there is.
    public Look {
        int wanted = textPercent;
        textPercent =
                TEXT_SIZES.stream()
                        .min((a, b) -> Math.abs(a - wanted) - Math.abs(b - wanted))
                        .orElseThrow();
    }

    /// At the usual text size, in a system that is light.
    public Look(Language language, Appearance appearance) {
        this(language, appearance, Appearance.LIGHT, 100);
    }

    /// The look that is to be seen: never [Appearance#SYSTEM].
    public Appearance worn() {
        return appearance == Appearance.SYSTEM ? system : appearance;
    }

    /// How many times larger than usual texts are.
    public double zoom() {
        return textPercent / 100.0;
    }

    Look with(Language next) {
        return new Look(next, appearance, system, textPercent);
    }

    Look with(Appearance next) {
        return new Look(language, next, system, textPercent);
    }

    Look in(Appearance nextSystem) {
        return new Look(language, appearance, nextSystem, textPercent);
    }

    /// Some steps larger, or smaller.
    Look larger(int steps) {
        int step = TEXT_SIZES.indexOf(textPercent) + steps;
        int next = TEXT_SIZES.get(Math.clamp(step, 0, TEXT_SIZES.size() - 1));
        return new Look(language, appearance, system, next);
    }
}
