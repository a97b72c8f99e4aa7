package h20timeline.archfixtures.present;

import h20timeline.archfixtures.json.JsonFixture;

/// What presenting must not use.
public final class PresentFixture {
    private PresentFixture() {}

    /// How files are read.
    public record UsesJson(JsonFixture.UsesNode beside) {}

    /// A control of another library: presenting has the toolkit's own.
    public record UsesControls(org.controlsfx.control.StatusBar bar) {}
}
