package h20timeline.format.xlsx;

import h20timeline.format.table.GuardedCell;
import h20timeline.format.table.TableRow;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Mends the cells of a workbook that a program made of separated values in UTF-8 and took for
/// windows-1252, as LibreOffice does without a window. The mark at the beginning of such files
/// tells it, which then stands in the first cell.
final class MisreadCells {
    private static final String MARK = "\u00EF\u00BB\u00BF";

    /// Where that program puts the five bytes to which windows-1252 gives no character.
    private static final int UNDEFINED = 0xF100;

    private MisreadCells() {}

    static boolean in(List<TableRow> rows) {
        return !rows.isEmpty() && rows.getFirst().cell(0).startsWith(MARK);
    }

    static List<TableRow> mended(List<TableRow> rows) {
        List<TableRow> all = new ArrayList<>();
        for (TableRow row : rows) {
            List<String> cells = row.cells().stream().map(MisreadCells::mended).toList();
            all.add(new TableRow(row.line(), cells, row.links()));
        }
        return all;
    }

    /// The text as it was; as it is where it was never taken for another.
    private static String mended(String cell) {
        var encoder = Charset.forName("windows-1252").newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= UNDEFINED + 0x80 && c <= UNDEFINED + 0xFF) {
                bytes.put((byte) (c - UNDEFINED));
            } else if (encoder.canEncode(c)) {
                bytes.put(encoder.charset().encode(CharBuffer.wrap(new char[] {c})));
            } else {
                return cell;
            }
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return GuardedCell.plain(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return cell;
        }
    }
}
