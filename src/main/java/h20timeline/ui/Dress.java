package h20timeline.ui;

import h20timeline.render.Theme;
import h20timeline.viewmodel.Look;

/// Which theme a look asks for.
public final class Dress {
    private Dress() {}

    /// The theme to draw with.
    public static Theme theme(Look look) {
        return switch (look.worn()) {
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            // A look never wears SYSTEM.
            case LIGHT, SYSTEM -> Theme.LIGHT;
        };
    }
}
