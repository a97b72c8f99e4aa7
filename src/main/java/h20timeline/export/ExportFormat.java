package h20timeline.export;

import h20timeline.platform.AtomicFile;
import h20timeline.render.PixelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoublePredicate;
import javafx.scene.input.ClipboardContent;

/// A format of exported files: its name and extension, and how a picture is encoded.
public sealed interface ExportFormat permits PngFormat {
    /// The format that is used unless another one is named.
    static ExportFormat usual() {
        return new PngFormat();
    }

    /// The name of the format for users.
    String label();

    /// The extension of its files, with the dot.
    String extension();

    /// Returns what encodes a picture into a file. `goOn` is given the part that is done, from 0 to
    /// 1, and returns whether to go on; the encoder throws a `CancellationException` when it does
    /// not.
    AtomicFile.Filling encoder(PixelSource pixels, ExportMetadata metadata, DoublePredicate goOn)
            throws IOException;

    /// Returns a picture for the clipboard. `goOn` is as for [#encoder].
    ClipboardContent clipboard(
            ExportItem.LaidOut picture, PictureRenderer renderer, DoublePredicate goOn);

    /// Whether a name ends with the extension of this format.
    default boolean matches(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension());
    }

    /// The name without the extension of this format.
    default String stem(String name) {
        return matches(name) ? name.substring(0, name.length() - extension().length()) : name;
    }

    /// The file itself if its name has the extension, else the file with the extension added.
    default Path withExtension(Path file) {
        String name = file.getFileName().toString();
        return matches(name) ? file : file.resolveSibling(name + extension());
    }
}
