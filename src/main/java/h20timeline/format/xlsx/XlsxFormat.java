package h20timeline.format.xlsx;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
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

/// Workbooks in the form of Excel since 2007.
public final class XlsxFormat implements TimelineFormat {
    @Override
    public FormatMessages title() {
        return FormatMessages.XLSX;
    }

    /// A workbook in its archive, or one under a password, which lies in an old Office file.
    @Override
    public boolean recognises(FileHead head) {
        boolean zip = head.startsWith('P', 'K', 3, 4);
        boolean office =
                head.contains("[Content_Types].xml")
                        || head.contains("_rels/.rels")
                        || head.contains("xl/");
        boolean other =
                head.contains("word/") || head.contains("ppt/") || head.contains("mimetype");
        boolean locked =
                head.startsWith(0xD0, 0xCF, 0x11, 0xE0)
                        && head.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
        return (zip && office && !other) || locked;
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
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
