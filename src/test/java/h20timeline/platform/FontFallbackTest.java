package h20timeline.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import h20timeline.i18n.Language;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The fonts that are asked for by name.
class FontFallbackTest {
    @Test
    void theFamiliesStandInTheirOrderInEveryRule() throws Exception {
        String rules = FontFallback.rules(List.of("First Sans", "Second Sans"));
        Element root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(rules)))
                        .getDocumentElement();
        NodeList edits = root.getElementsByTagName("edit");
        assertEquals(2, edits.getLength());
        for (int i = 0; i < edits.getLength(); i++) {
            assertEquals("First SansSecond Sans", edits.item(i).getTextContent().strip());
        }
    }

    @Test
    void chineseIsAskedForInItsSimplifiedForms() {
        assertEquals("Noto Sans CJK SC", Language.ZH.rules().font().families().getFirst());
        assertTrue(Language.EN.rules().font().families().isEmpty());
    }
}
