package h20timeline.format.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes a table as a workbook with one sheet. Every cell is text, so that no program makes
/// another date of a date, or runs what begins with a sign of equality.
public final class XlsxTable {
    private static final int CHARACTER = 256;

    private XlsxTable() {}

    /// Writes a workbook.
    public static void write(List<List<String>> rows, String sheet, OutputStream out)
            throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
            CellStyle plain = book.createCellStyle();
            plain.setDataFormat(book.createDataFormat().getFormat("@"));
            plain.setVerticalAlignment(VerticalAlignment.TOP);
            plain.setWrapText(true);
            CellStyle head = book.createCellStyle();
            head.cloneStyleFrom(plain);
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            SXSSFSheet page = book.createSheet(sheet);
            int width = rows.getFirst().size();
            for (int i = 0; i < width; i++) {
                page.setDefaultColumnStyle(i, plain);
                page.setColumnWidth(i, width(rows, i) * CHARACTER);
            }
            for (int i = 0; i < rows.size(); i++) {
                SXSSFRow row = page.createRow(i);
                List<String> cells = rows.get(i);
                for (int j = 0; j < cells.size(); j++) {
                    if (!cells.get(j).isEmpty()) {
                        SXSSFCell cell = row.createCell(j);
                        cell.setCellStyle(i == 0 ? head : plain);
                        cell.setCellValue(cells.get(j));
                    }
                }
            }
            page.createFreezePane(0, 1);
            page.setAutoFilter(new CellRangeAddress(0, rows.size() - 1, 0, width - 1));
            book.write(out);
        }
    }

    private static int width(List<List<String>> rows, int column) {
        int longest =
                rows.stream().limit(50).mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(longest + 2L, 8, 50);
    }
}
