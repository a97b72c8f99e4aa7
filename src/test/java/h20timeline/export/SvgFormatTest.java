package h20timeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.Sagas;
import h20timeline.i18n.Language;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// An SVG has all that the picture has, as words and shapes of its events, and nothing that runs.
class SvgFormatTest {
    private static final String HOSTILE =
            """
            {"format": 1, "title": "T <script>alert(1)</script> &amp;", "asOf": "2025-08-24",
             "tracks": [{"id": "t", "name": "a\\u0001b"}],
             "sources": [{"id": "s", "title": "S", "url": "https://example.org/?a=1&b=\\"2\\""}],
             "events": [{"id": "x\\"><script>", "date": "2025-04-09", "track": "t",
               "importance": "backbone", "kind": "commentary", "status": "confirmed",
               "headline": "</text></svg><script>alert(2)</script>\\u202eevil\\ufffe",
               "sources": ["s"]}]}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("h20timeline.i18n.Language#ALL")
    void eachEventHasOneGroupWithItsNameAndItsSource(Language language) throws Exception {
        Exported saga = Exported.of(Sagas.saga());
        String svg = saga.text(folder, new SvgFormat(false), saga.all(), language);
        Document document = parse(svg);
        List<String> events = new ArrayList<>();
        for (Element group : elements(document, "g")) {
            if (group.hasAttribute("data-event")) {
                events.add(group.getAttribute("data-event"));
                assertEquals("title", group.getElementsByTagName("*").item(0).getNodeName());
                assertFalse(group.getElementsByTagName("title").item(0).getTextContent().isBlank());
            }
        }
        assertEquals(new TreeSet<>(events).size(), events.size(), "one group for each");
        assertTrue(events.size() > 25, events.toString());
        assertTrue(elements(document, "a").size() > 20, "links to sources");
        assertTrue(elements(document, "text").size() > 60, "words are words");
        assertEquals(language.tag(), document.getDocumentElement().getAttribute("xml:lang"));
    }

    @Test
    void theSameTimelineGivesTheSameBytes() {
        Exported saga = Exported.of(Sagas.saga());
        String first = saga.text(folder, new SvgFormat(false), saga.all(), Language.EN);
        assertEquals(first, saga.text(folder, new SvgFormat(false), saga.all(), Language.EN));
    }

    @Test
    void wordsCanBeOutlinesThatStillSayWhatTheyAre() throws Exception {
        Exported saga = Exported.of(Sagas.saga());
        String svg = saga.text(folder, new SvgFormat(true), saga.all(), Language.ZH);
        Document document = parse(svg);
        assertEquals(0, elements(document, "text").size());
        assertTrue(svg.contains("aria-label=\"美国"), "the outlines say what they are");
        assertTrue(elements(document, "use").size() > 500);
    }

    @Test
    void whatOthersWroteCannotRunOrBreakIt() throws Exception {
        Exported hostile = Exported.of(folder, HOSTILE);
        String svg = hostile.text(folder, new SvgFormat(false), hostile.all(), Language.EN);
        Document document = parse(svg);
        assertEquals(0, elements(document, "script").size());
        assertFalse(svg.contains("<script"));
        assertFalse(svg.contains("\u202e"), "nothing turns the direction of what follows");
        assertEquals(
                "https://example.org/?a=1&b=%222%22",
                elements(document, "a").getFirst().getAttribute("href"));
    }

    @Test
    void aPageOfPaperHasMillimetres() throws Exception {
        Exported saga = Exported.of(Sagas.saga());
        Path file = saga.write(folder, new SvgFormat(false), saga.all(), NamedSize.A4, Language.EN);
        Element root = parse(Files.readString(file)).getDocumentElement();
        assertTrue(root.getAttribute("width").matches("297(\\.\\d+)?mm"), "as wide as A4");
        assertTrue(root.getAttribute("height").matches("(209|210)(\\.\\d+)?mm"), "as high as A4");
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
