package h20timeline.export;

import h20timeline.i18n.Localised;
import h20timeline.platform.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.ClipboardContent;

/// A format of exported files: its name and extension, and how what is exported is encoded.
public sealed interface ExportFormat
        permits PngFormat, SvgFormat, PdfFormat, SlideshowFormat, HtmlFormat, TableFormat {
    /// The format that is used unless another one is named.
    static ExportFormat usual() {
        return new PngFormat();
    }

    /// Every format, in the order in which they are offered.
    static List<ExportFormat> all() {
        return Stream.concat(
                        Stream.<ExportFormat>of(
                                new PngFormat(),
                                new SvgFormat(false),
                                new PdfFormat(),
                                new SlideshowFormat(),
                                new HtmlFormat()),
                        Stream.of(TableFormat.values()))
                .toList();
    }

    /// The format of a word such as `svg`.
    static Optional<ExportFormat> of(String word) {
        String asked = word.strip().toLowerCase(Locale.ROOT);
        return all().stream().filter(format -> format.key().equals(asked)).findFirst();
    }

    /// The format of a file by its name.
    static Optional<ExportFormat> ofName(String name) {
        return all().stream().filter(format -> format.matches(name)).findFirst();
    }

    /// The words for all formats, for a message.
    static String keys() {
        return all().stream().map(ExportFormat::key).collect(Collectors.joining(", "));
    }

    /// The name of the format for users.
    String label();

    /// The extension of its files, with the dot.
    String extension();

    /// The word for it on the command line.
    default String key() {
        return extension().substring(1);
    }

    /// The same with words as outlines; empty where it cannot have them.
    default Optional<ExportFormat> outlined() {
        return Optional.empty();
    }

    /// Whether one file holds all steps of a story.
    default boolean holdsSteps() {
        return false;
    }

    /// Whether it has pictures; else it has words alone, and all languages in one file.
    default boolean isDrawn() {
        return true;
    }

    /// Why a picture of a size cannot be had, with the largest that works; empty if it can.
    default Optional<Localised> problem(PixelSize size, double dpi) {
        return SizeLimit.here().problem(size);
    }

    /// Returns what encodes the content into a file. `goOn` is given the part that is done, from 0
    /// to 1, and returns whether to go on; the encoder throws a `CancellationException` when it
    /// does not.
    AtomicFile.Filling encoder(ExportContent content, DoublePredicate goOn) throws IOException;

    /// Returns a picture for the clipboard. `goOn` is as for [#encoder].
    default ClipboardContent clipboard(
            ExportItem.LaidOut picture, PictureRenderer renderer, DoublePredicate goOn) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(renderer.image(picture, goOn));
        return content;
    }

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
