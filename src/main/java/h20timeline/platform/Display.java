package h20timeline.platform;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a window can be opened here: asked before the toolkit, which answers with stack traces.
public final class Display {
    /// What JavaFX's part for GTK is linked against beyond the C library and what these two bring
    /// along. GTK does not bring libXtst along.
    private static final List<String> WINDOW = List.of("libgtk-3.so.0", "libXtst.so.6");

    /// What JavaFX sets text with, in a window or without one; GTK brings it along.
    private static final List<String> TEXT = List.of("libfreetype.so.6", "libpangoft2-1.0.so.0");

    private Display() {}

    /// Refuses where there is no display, or on Linux a library of the window is missing.
    public static void require() {
        if (!linux() || "Headless".equals(System.getProperty("glass.platform"))) {
            return;
        }
        if (unset("DISPLAY") && unset("WAYLAND_DISPLAY")) {
            throw new UserError(PlatformMessages.NO_DISPLAY);
        }
        // No lambda, which a start would make: a rehearsal without a display does not come here.
        Optional<String> missing = missing(WINDOW);
        if (missing.isPresent()) {
            throw new UserError(PlatformMessages.NO_GTK, missing.get());
        }
    }

    /// Refuses where on Linux a library is missing without which no text can be drawn.
    public static void requireText() {
        if (linux()) {
            missing(TEXT)
                    .ifPresent(library -> {
                        throw new UserError(PlatformMessages.NO_TEXT, library);
                    });
        }
    }

    /// Whether the toolkit failed for want of a display.
    public static boolean cannotOpen(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("DISPLAY") || message.contains("display")) {
                return true;
            }
        }
        return false;
    }

    /// The first of some libraries that the system's loader does not find, by the name that the
    /// toolkit asks it for.
    @SuppressWarnings("restricted")
    public static Optional<String> missing(List<String> libraries) {
        for (String library : libraries) {
            try {
                // For good, since the toolkit is about to load it, too: twice would take longer.
                SymbolLookup.libraryLookup(library, Arena.global());
            } catch (IllegalArgumentException e) {
                return Optional.of(library);
            }
        }
        return Optional.empty();
    }

    /// Whether this is Linux.
    static boolean linux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean unset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
