package h20timeline.export;

import h20timeline.export.document.ExportMetadata;
import h20timeline.platform.AtomicFile;
import h20timeline.render.PixelSource;
import h20timeline.render.PngMetadata;
import h20timeline.render.PngWriter;
import java.io.IOException;
import java.util.List;
import java.util.function.DoublePredicate;

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
    public AtomicFile.Filling encoder(ExportContent content, DoublePredicate goOn)
            throws IOException {
        PixelSource pixels = content.renderer().pixels(content.first());
        ExportMetadata metadata = content.metadata();
        // Found before there is a file: it takes so long that a shutdown could come between, which
        // would leave the file behind.
        PngWriter writer = PngWriter.find();
        return file -> writer.write(pixels, png(metadata), file, goOn);
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
