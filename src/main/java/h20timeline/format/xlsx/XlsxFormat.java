package h20timeline.format.xlsx;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;

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
        return BookReading.read(content, options);
    }
}
