package h20timeline.format.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// The texts that the cells of a workbook share, without their looks and without how Japanese words
/// are spoken. The library's own table takes ten times as long for each of them.
final class SharedTexts extends DefaultHandler {
    /// A sign that XML cannot hold, as workbooks write it.
    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean spoken;

    private SharedTexts() {}

    static SharedTexts of(OPCPackage book) throws IOException, SAXException {
        SharedTexts all = new SharedTexts();
        String type = XSSFRelation.SHARED_STRINGS.getContentType();
        for (PackagePart part : book.getPartsByContentType(type)) {
            try (InputStream in = part.getInputStream()) {
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(all);
                xml.parse(new InputSource(in));
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    /// The text of a number.
    ///
    /// @throws IndexOutOfBoundsException if the workbook has none for it
    String get(int index) {
        return texts.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> spoken = true;
            case "t" -> inText = !spoken;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(plain(text.toString()));
            case "rPh" -> spoken = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            text.append(chars, start, length);
        }
    }

    private static String plain(String text) {
        return text.contains("_x") ? CODE.matcher(text).replaceAll(SharedTexts::sign) : text;
    }

    private static String sign(MatchResult code) {
        char sign = (char) Integer.parseInt(code.group(1), 16);
        return Matcher.quoteReplacement(Character.toString(sign));
    }
}
