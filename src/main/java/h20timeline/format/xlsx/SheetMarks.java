package h20timeline.format.xlsx;

import h20timeline.format.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;

/// What a sheet says of its cells behind its rows: which are merged into one, and where they lead.
final class SheetMarks {
    /// Cells that are filled in or linked; more is no table that somebody made.
    private static final int MOST = 1_000_000;

    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record CellLink(CellRangeAddress cells, String address) {}

    private final PackagePart sheet;
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final List<CellLink> links = new ArrayList<>();
    private int touched;

    SheetMarks(PackagePart sheet) {
        this.sheet = sheet;
    }

    /// Hears an element of the sheet.
    void element(String name, Attributes attributes) {
        String cells = attributes.getValue("ref");
        if (cells == null || merged.size() + links.size() >= MOST) {
            return;
        }
        if (name.equals("mergeCell")) {
            merged.add(CellRangeAddress.valueOf(cells));
        } else if (name.equals("hyperlink")) {
            String id = attributes.getValue(RELATIONS, "id");
            String address = id == null ? "" : address(id);
            if (!address.isEmpty()) {
                links.add(new CellLink(CellRangeAddress.valueOf(cells), address));
            }
        }
    }

    /// A cell with a formula that makes a link of it.
    void link(int line, int column, String address) {
        if (links.size() < MOST) {
            int row = line - 1;
            links.add(
                    new CellLink(new CellRangeAddress(row, row, column - 1, column - 1), address));
        }
    }

    private String address(String id) {
        try {
            PackageRelationship link = sheet.getRelationship(id);
            return link == null || link.getTargetMode() != TargetMode.EXTERNAL
                    ? ""
                    : link.getTargetURI().toString();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /// The rows with what stands in the first of merged cells in those below it as well, and with
    /// their links.
    List<TableRow> on(List<TableRow> rows) {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).line() - 1, i);
        }
        List<TableRow> all = new ArrayList<>(rows);
        for (CellRangeAddress range : merged) {
            Integer first = places.get(range.getFirstRow());
            if (first != null && range.getLastRow() > range.getFirstRow()) {
                String value = all.get(first).cell(range.getFirstColumn());
                for (int at = first + 1; at < all.size() && touched < MOST; at++) {
                    if (all.get(at).line() - 1 > range.getLastRow()) {
                        break;
                    }
                    fill(all, at, range.getFirstColumn(), value);
                }
            }
        }
        for (CellLink link : links) {
            int column = link.cells().getFirstColumn();
            Map.Entry<Integer, Integer> first = places.ceilingEntry(link.cells().getFirstRow());
            for (int at = first == null ? all.size() : first.getValue(); at < all.size(); at++) {
                if (touched >= MOST || all.get(at).line() - 1 > link.cells().getLastRow()) {
                    break;
                }
                link(all, at, column, link.address());
            }
        }
        return all;
    }

    /// A row in which nothing else stands stays blank.
    private void fill(List<TableRow> rows, int at, int column, String value) {
        TableRow row = rows.get(at);
        touched++;
        if (row.isBlank() || !row.cell(column).isBlank()) {
            return;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
        rows.set(at, new TableRow(row.line(), cells, row.links()));
    }

    private void link(List<TableRow> rows, int at, int column, String address) {
        TableRow row = rows.get(at);
        touched++;
        if (row.cell(column).isBlank()) {
            return;
        }
        Map<Integer, String> more = new HashMap<>(row.links());
        more.putIfAbsent(column, address);
        rows.set(at, new TableRow(row.line(), row.cells(), more));
    }
}
