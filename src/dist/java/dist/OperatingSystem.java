package dist;

import java.util.Locale;

/// The system that builds; images and packages are made for it alone.
enum OperatingSystem {
    LINUX("256.png"),
    WINDOWS("h20-timeline.ico"),
    MAC("h20-timeline.icns");

    private final String icon;

    OperatingSystem(String icon) {
        this.icon = icon;
    }

    /// The name of the icon's file in the form that this system reads.
    String icon() {
        return icon;
    }

    static OperatingSystem current() {
        String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MAC : LINUX;
    }
}
