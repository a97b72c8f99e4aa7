package h20timeline.format.xlsx;

import h20timeline.format.FormatMessages;
import h20timeline.format.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// Unpacks an archive once without keeping anything, so that one that unpacks to more than any
/// workbook does is refused before a part of it is held in memory.
final class ArchiveCheck {
    /// Bytes of all parts together.
    private static final long MOST = 600L * 1024 * 1024;

    /// Bytes of one part; the library takes no larger one, and answers it as if it were damaged.
    private static final long MOST_OF_A_PART = 100_000_000;

    private static final int MOST_PARTS = 10_000;

    private ArchiveCheck() {}

    static void check(byte[] bytes) throws UnreadableFileException {
        byte[] buffer = new byte[1 << 16];
        long all = 0;
        int parts = 0;
        boolean book = false;
        // The list at the end of the archive says what is in it; the one of the JDK for streams
        // cannot read what spreadsheet libraries write without knowing its length.
        try (ZipFile zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                        .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                long most = Math.min(MOST - all, MOST_OF_A_PART + 1);
                long size = size(zip.getInputStream(part), buffer, most);
                book |= part.getName().startsWith("xl/");
                all += size;
                if (all >= MOST || size > MOST_OF_A_PART || ++parts > MOST_PARTS) {
                    throw new UnreadableFileException(FormatMessages.BOOK_TOO_BIG);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(FormatMessages.BOOK_DAMAGED);
        }
        if (!book) {
            throw new UnreadableFileException(FormatMessages.KNOWN_OTHER, FormatMessages.KNOWN_ZIP);
        }
    }

    private static long size(InputStream packed, byte[] buffer, long most) throws IOException {
        long size = 0;
        try (InputStream in = packed) {
            for (int read = in.read(buffer); read >= 0 && size < most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }
}
