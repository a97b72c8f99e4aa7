package h20timeline.export;

import h20timeline.platform.AtomicFile;
import h20timeline.render.PixelSource;
import h20timeline.render.PngMetadata;
import h20timeline.render.PngWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.DoublePredicate;
import javafx.scene.input.ClipboardContent;

/// PNG: pixels, with the metadata as international text chunks.
record PngFormat() implements ExportFormat {
    @Override
    public String label() {
        return "PNG";
    }

    @Override
    public String extension() {
        return ".png";
    }

    @Override
    public AtomicFile.Filling encoder(
            PixelSource pixels, ExportMetadata metadata, DoublePredicate goOn) throws IOException {
        PngWriter writer = PngWriter.find();
        return file -> writer.write(pixels, png(metadata), file, goOn);
    }

    @Override
    public ClipboardContent clipboard(
            ExportItem.LaidOut picture, PictureRenderer renderer, DoublePredicate goOn) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(renderer.image(picture, goOn));
        return content;
    }

    /// A line that claims a copyright, or nothing.
    private static String copyright(String credit) {
        return credit.contains("©") || credit.contains("(c)") ? credit : "";
    }

    /// The metadata under the keywords that the PNG specification registers.
    private static PngMetadata png(ExportMetadata metadata) {
        return new PngMetadata(
                List.of(
                        new PngMetadata.TextChunk("Title", metadata.title()),
                        new PngMetadata.TextChunk("Description", metadata.description()),
                        new PngMetadata.TextChunk("Language", metadata.language().tag()),
                        new PngMetadata.TextChunk("Date", metadata.date()),
                        new PngMetadata.TextChunk("Source", metadata.sources()),
                        new PngMetadata.TextChunk("Author", metadata.credit()),
                        new PngMetadata.TextChunk("Copyright", copyright(metadata.credit())),
                        new PngMetadata.TextChunk("Software", ExportMetadata.SOFTWARE)),
                metadata.language().tag(),
                metadata.dpi());
    }
}
