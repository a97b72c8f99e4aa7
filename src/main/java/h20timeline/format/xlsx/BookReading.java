package h20timeline.format.xlsx;

import h20timeline.format.FileContent;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.table.TableReading;
import h20timeline.format.table.TableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xml.sax.SAXException;

/// Reads a workbook. Apart from the format, which every start asks what a file is, so that the
/// library is loaded for a workbook only.
final class BookReading {
    private BookReading() {}

    static TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        if (content.bytes()[0] != 'P') {
            throw locked(content);
        }
        ImportNotes notes = new ImportNotes(content.name());
        ArchiveCheck.check(content.bytes());
        try (OPCPackage book = OPCPackage.open(new ByteArrayInputStream(content.bytes()))) {
            List<TableRow> rows = new SheetChoice(book, notes, options).rows();
            if (MisreadCells.in(rows)) {
                notes.remark(0, 0, FormatMessages.CELLS_MISREAD);
                rows = MisreadCells.mended(rows);
            }
            return TableReading.read(FormatMessages.XLSX, content, rows, notes, options);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /// POI answers a damaged workbook with exceptions of any sort.
    private static UnreadableFileException damaged(Exception e) {
        String said = String.valueOf(e.getMessage());
        return new UnreadableFileException(
                said.contains("Zip bomb")
                        ? FormatMessages.BOOK_TOO_BIG
                        : FormatMessages.BOOK_DAMAGED);
    }

    private static UnreadableFileException locked(FileContent content) {
        try (POIFSFileSystem files =
                new POIFSFileSystem(new ByteArrayInputStream(content.bytes()))) {
            DirectoryNode root = files.getRoot();
            return new UnreadableFileException(
                    root.hasEntryCaseInsensitive("EncryptedPackage")
                            ? FormatMessages.ENCRYPTED
                            : FormatMessages.BOOK_DAMAGED);
        } catch (IOException | RuntimeException e) {
            return new UnreadableFileException(FormatMessages.ENCRYPTED);
        }
    }
}
