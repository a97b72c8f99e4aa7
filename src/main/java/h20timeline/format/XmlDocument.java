package h20timeline.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML. Declares nothing and fetches nothing: a file can name no other file and cannot make
/// texts of texts. Where a file breaks off, gives what stood before.
public final class XmlDocument {
    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int DEEPEST = 100;

    private XmlDocument() {}

    /// Reads a text: its root element.
    ///
    /// @throws UnreadableFileException if it is no XML
    public static XmlElement read(String text, ImportNotes notes, ReadMonitor monitor)
            throws UnreadableFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        Deque<XmlElement> open = new ArrayDeque<>();
        XmlElement root = null;
        int elements = 0;
        try {
            // A declaration may name the encoding that the text no longer has.
            String bare = text.strip().replaceFirst("^<\\?xml[^>]*\\?>", "");
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(bare));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        XmlElement element = element(reader);
                        if (root == null) {
                            root = element;
                        } else if (open.peek() != null) {
                            open.peek().children().add(element);
                        }
                        open.push(element);
                        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
                            notes.lacking(
                                    element.line(), 1, FormatMessages.TOO_MANY, MOST_ELEMENTS);
                            return root;
                        }
                        if ((elements & 0xFFF) == 0 && monitor.cancelled()) {
                            throw new CancellationException();
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        XmlElement inner = open.peek();
                        if (inner != null) {
                            inner.words().append(reader.getText());
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            if (root == null) {
                throw new UnreadableFileException(
                        line, 1, FormatMessages.KNOWN_OTHER, FormatMessages.KNOWN_XML);
            }
            notes.lacking(line, 1, FormatMessages.XML_BREAKS_OFF, reason(e));
        }
        if (root == null) {
            throw new UnreadableFileException(
                    1, 1, FormatMessages.KNOWN_OTHER, FormatMessages.KNOWN_XML);
        }
        return root;
    }

    private static XmlElement element(XMLStreamReader reader) {
        int line = Math.max(1, reader.getLocation().getLineNumber());
        int column = Math.max(1, reader.getLocation().getColumnNumber());
        XmlElement element = XmlElement.of(reader.getLocalName(), line, column);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attributes().put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    private static String reason(XMLStreamException e) {
        String said = String.valueOf(e.getMessage());
        int message = said.indexOf("Message: ");
        String sentence = message < 0 ? said : said.substring(message + "Message: ".length());
        return sentence.strip().replaceFirst("\\.$", "");
    }
}
