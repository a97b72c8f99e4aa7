package h20timeline.format.xlsx;

import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.table.TableRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// The rows of a sheet. A number in a cell that is shown as a date becomes that date, as precisely
/// as it is shown. Of a formula the result is read that the workbook holds.
final class SheetRows extends DefaultHandler {
    private static final int MOST_CELLS = 500;
    private static final int MOST_ROWS = 300_000;
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\(\\s*\"([^\"]+)\"");
    private static final Set<String> TEXTS = Set.of("v", "t");

    private final StylesTable styles;
    private final SharedTexts strings;
    private final SerialDate.Start start;
    private final SheetMarks marks;
    private final ImportNotes notes;
    private final ReadOptions options;
    private final List<TableRow> rows = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int line;
    private int column;
    private String type = "";
    private String style = "";
    private final StringBuilder formula = new StringBuilder();
    private boolean inText;
    private boolean inFormula;
    private boolean phonetic;
    private boolean wide;

    SheetRows(
            StylesTable styles,
            SharedTexts strings,
            SerialDate.Start start,
            SheetMarks marks,
            ImportNotes notes,
            ReadOptions options) {
        this.styles = styles;
        this.strings = strings;
        this.start = start;
        this.marks = marks;
        this.notes = notes;
        this.options = options;
    }

    List<TableRow> read(InputStream in) throws IOException, SAXException {
        try {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(this);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (TooManyRows e) {
            notes.leftOut(line, 1, FormatMessages.TOO_MANY, MOST_ROWS);
        }
        return marks.on(rows);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                line = number == null ? line + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
                column = 0;
                wide = false;
            }
            case "c" -> {
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : number(place);
                String written = attributes.getValue("t");
                type = written == null ? "n" : written;
                style = String.valueOf(attributes.getValue("s"));
                text.setLength(0);
                formula.setLength(0);
            }
            case "rPh" -> phonetic = true;
            case "f" -> {
                inFormula = true;
                formula.setLength(0);
            }
            default -> {
                inText = TEXTS.contains(name) && !phonetic;
                marks.element(name, attributes);
            }
        }
    }

    /// The number of the column of a place such as `AB12`, counted from 1.
    private static int number(String place) {
        int number = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            number = Math.min(1_000_000, number * 26 + (place.charAt(i) & 0x1F));
        }
        return Math.max(1, number);
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            text.append(chars, start, length);
        } else if (inFormula) {
            formula.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "c" -> {
                put(value());
                Matcher link = LINK.matcher(formula);
                if (link.lookingAt()) {
                    marks.link(line, column, link.group(1));
                }
            }
            case "f" -> inFormula = false;
            case "rPh" -> phonetic = false;
            case "row" -> {
                rows.add(new TableRow(line, cells));
                if (rows.size() >= MOST_ROWS) {
                    throw new TooManyRows();
                }
                if ((rows.size() & 0xFFF) == 0 && options.monitor().cancelled()) {
                    throw new CancellationException();
                }
            }
            default -> inText = false;
        }
    }

    private void put(String value) {
        if (value.isEmpty()) {
            return;
        }
        if (column > MOST_CELLS) {
            if (!wide) {
                wide = true;
                notes.error(line, MOST_CELLS + 1, FormatMessages.TABLE_TOO_WIDE, MOST_CELLS);
            }
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.set(column - 1, value);
    }

    private String value() {
        String raw = text.toString();
        return switch (type) {
            case "s" -> raw.isEmpty() ? "" : strings.get(Integer.parseInt(raw.strip()));
            case "inlineStr", "str" -> raw;
            case "d" -> raw.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
            case "b" -> raw.equals("1") ? "true" : "false";
            case "e" -> {
                notes.warning(line, column, FormatMessages.FORMULA_ERROR, raw);
                yield "";
            }
            default -> number(raw, style());
        };
    }

    private @Nullable XSSFCellStyle style() {
        if (!style.matches("\\d{1,5}")) {
            return null;
        }
        int index = Integer.parseInt(style);
        return index < styles.getNumCellStyles() ? styles.getStyleAt(index) : null;
    }

    private String number(String raw, @Nullable XSSFCellStyle look) {
        if (raw.isEmpty()) {
            return "";
        }
        double number = Double.parseDouble(raw);
        String format = look == null ? null : look.getDataFormatString();
        if (look != null
                && format != null
                && DateUtil.isADateFormat(look.getDataFormat(), format)
                && SerialDate.isOne(number)) {
            return SerialDate.text(number, format, start);
        }
        return CellNumber.text(number, format == null ? "" : format);
    }

    private static final class TooManyRows extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyRows() {
            super(null, null, false, false);
        }
    }
}
