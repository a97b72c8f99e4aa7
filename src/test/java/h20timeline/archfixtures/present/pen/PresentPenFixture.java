package h20timeline.archfixtures.present.pen;

import h20timeline.archfixtures.present.PresentFixture;
import javafx.scene.paint.Color;

/// What `present.pen` must not use.
public final class PresentPenFixture {
    private PresentPenFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(PresentFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(Color colour) {}
}
