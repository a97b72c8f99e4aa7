package h20timeline.render;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.FileImageOutputStream;

/// Writes a picture as a PNG file. The same picture and metadata give the same bytes. Writes once.
public final class PngWriter {
    private static final String METADATA_FORMAT = "javax_imageio_png_1.0";

    private final ImageWriter writer;

    private PngWriter(ImageWriter writer) {
        this.writer = writer;
    }

    /// Finds the encoder, which takes time when it is first done.
    public static PngWriter find() throws IOException {
        var writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("this Java writes no PNG");
        }
        return new PngWriter(writers.next());
    }

    /// Fills a file. Not for the FX thread. `goOn` is given the part that is done, from 0 to 1, and
    /// returns whether to go on.
    ///
    /// @throws CancellationException when `goOn` returns false
    public void write(PixelSource pixels, PngMetadata metadata, Path file, DoublePredicate goOn)
            throws IOException {
        encode(new BandedImage(pixels, goOn), metadata, file);
        if (!goOn.test(1)) {
            throw new CancellationException();
        }
    }

    private void encode(BandedImage image, PngMetadata metadata, Path file) throws IOException {
        // Not by an ImageOutputStream of ImageIO, which would cache the whole picture.
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
                FileImageOutputStream out = new FileImageOutputStream(open)) {
            writer.setOutput(out);
            IIOMetadata tree =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), null);
            tree.mergeTree(METADATA_FORMAT, tree(metadata));
            writer.write(null, new IIOImage(image, null, tree), null);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode tree(PngMetadata metadata) {
        IIOMetadataNode root = new IIOMetadataNode(METADATA_FORMAT);
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", Long.toString(metadata.pixelsPerMetre()));
        physical.setAttribute("pixelsPerUnitYAxis", Long.toString(metadata.pixelsPerMetre()));
        physical.setAttribute("unitSpecifier", "meter");
        root.appendChild(physical);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        for (PngMetadata.TextChunk text : metadata.texts()) {
            if (!text.text().isEmpty()) {
                IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
                entry.setAttribute("keyword", text.keyword());
                entry.setAttribute("compressionFlag", "FALSE");
                entry.setAttribute("compressionMethod", "0");
                entry.setAttribute("languageTag", metadata.languageTag());
                entry.setAttribute("translatedKeyword", "");
                entry.setAttribute("text", text.text());
                texts.appendChild(entry);
            }
        }
        root.appendChild(texts);
        return root;
    }
}
