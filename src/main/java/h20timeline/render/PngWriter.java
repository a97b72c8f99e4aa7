package h20timeline.render;

import h20timeline.platform.AtomicFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileAlreadyExistsException;
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

/// Writes pictures as PNG files. The same picture and notes are the same bytes.
public final class PngWriter {
    private static final String FORMAT = "javax_imageio_png_1.0";

    private PngWriter() {}

    /// Writes a picture. Not for the toolkit's thread. `goOn` hears which part is done, and answers
    /// whether to go on.
    ///
    /// @throws FileAlreadyExistsException when the file exists and may not be replaced
    /// @throws CancellationException when told not to go on; then nothing has changed
    public static void write(
            PixelSource pixelSource,
            PngMetadata notes,
            Path file,
            boolean replace,
            DoublePredicate goOn)
            throws IOException {
        // Looked for before there is a file, which a program that is ending could not take away.
        ImageWriter writer = writer();
        AtomicFile.write(
                file,
                replace,
                fresh -> {
                    encode(writer, new BandedImage(pixelSource, goOn), notes, fresh);
                    if (!goOn.test(1)) {
                        throw new CancellationException();
                    }
                });
    }

    private static ImageWriter writer() throws IOException {
        var writers = ImageIO.getImageWritersByFormatName("png");
        if (!writers.hasNext()) {
            throw new IOException("this Java writes no PNG");
        }
        return writers.next();
    }

    private static void encode(ImageWriter writer, BandedImage image, PngMetadata notes, Path file)
            throws IOException {
        // Written straight into the file: ImageIO would keep a whole picture in a cache.
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
                FileImageOutputStream out = new FileImageOutputStream(open)) {
            writer.setOutput(out);
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(FORMAT, tree(notes));
            writer.write(null, new IIOImage(image, null, metadata), null);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException(e);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode tree(PngMetadata notes) {
        IIOMetadataNode root = new IIOMetadataNode(FORMAT);
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", Long.toString(notes.dotsPerMetre()));
        physical.setAttribute("pixelsPerUnitYAxis", Long.toString(notes.dotsPerMetre()));
        physical.setAttribute("unitSpecifier", "meter");
        root.appendChild(physical);
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        for (PngMetadata.Note note : notes.notes()) {
            if (!note.text().isEmpty()) {
                IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
                entry.setAttribute("keyword", note.keyword());
                entry.setAttribute("compressionFlag", "FALSE");
                entry.setAttribute("compressionMethod", "0");
                entry.setAttribute("languageTag", notes.languageTag());
                entry.setAttribute("translatedKeyword", "");
                entry.setAttribute("text", note.text());
                texts.appendChild(entry);
            }
        }
        root.appendChild(texts);
        return root;
    }
}
