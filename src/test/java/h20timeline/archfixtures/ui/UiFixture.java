package h20timeline.archfixtures.ui;

import h20timeline.archfixtures.format.json.FormatJsonFixture;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import picocli.CommandLine;

/// What `ui` must not use or do.
public final class UiFixture {
    private UiFixture() {}

    /// A package that its row of the table does not name.
    public record UsesPackage(FormatJsonFixture.UsesLibrary other) {}

    /// A library that its row of the table does not name.
    public record UsesLibrary(CommandLine line) {}

    /// A colour beside the stylesheet.
    public static final class StylesInline extends Label {
        /// Through a subclass, which is the call that a search for `Node.setStyle` overlooks.
        public void warn() {
            setStyle("-fx-text-fill: red");
        }
    }

    /// The same by way of the property.
    public static final class BindsStyle {
        /// Looks harmless.
        public void follow(Label label, StringProperty other) {
            label.styleProperty().bind(other);
        }
    }

    /// Calls the toolkit's thread from outside `app`.
    public static final class RunsLater {
        /// Repaints at some later time.
        public void refresh() {
            Platform.runLater(() -> {});
        }
    }

    /// The same by a method reference.
    public static final class RefersToRunLater {
        /// An executor in disguise.
        public java.util.concurrent.Executor executor() {
            return Platform::runLater;
        }
    }

    /// Makes a thread that nobody owns.
    public static final class MakesThread {
        /// Works beside everybody's back.
        public Thread worker() {
            return new Thread(() -> {});
        }
    }
}
