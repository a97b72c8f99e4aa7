package h20timeline.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// What a workbook says of its sheets: which of them its author hid, and from when days are
/// counted.
final class BookOutline extends DefaultHandler {
    /// Programs that count days before March 1900 without the leap day that Excel believes in.
    private static final Pattern OTHER_PROGRAM =
            Pattern.compile("(?s).*<Application>[^<]*(LibreOffice|OpenOffice)[^<]*<.*");

    private final Set<String> hidden = new HashSet<>();
    private boolean from1904;

    private BookOutline() {}

    static BookOutline of(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        BookOutline outline = new BookOutline();
        try (InputStream in = reader.getWorkbookData()) {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(outline);
            xml.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return outline;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String said = String.valueOf(attributes.getValue("date1904"));
            from1904 = said.equals("1") || said.equals("true");
        } else if (name.equals("sheet")) {
            String state = String.valueOf(attributes.getValue("state"));
            if (state.equals("hidden") || state.equals("veryHidden")) {
                hidden.add(attributes.getValue("name"));
            }
        }
    }

    /// Whether the author of the workbook hid a sheet.
    boolean hides(String sheet) {
        return hidden.contains(sheet);
    }

    /// From when the days of the workbook are counted.
    SerialDate.Start start(OPCPackage book) throws IOException {
        if (from1904) {
            return SerialDate.Start.IN_1904;
        }
        for (PackagePart part : book.getPartsByName(Pattern.compile("/docProps/app\\.xml"))) {
            try (InputStream in = part.getInputStream()) {
                String head = new String(in.readNBytes(1 << 14), StandardCharsets.UTF_8);
                if (OTHER_PROGRAM.matcher(head).matches()) {
                    return SerialDate.Start.IN_1899;
                }
            }
        }
        return SerialDate.Start.IN_1900;
    }
}
