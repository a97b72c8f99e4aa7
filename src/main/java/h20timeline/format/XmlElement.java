package h20timeline.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An element of an XML file: its attributes, the text in it, and the elements in it, with its
/// place.
public record XmlElement(
        String name,
        Map<String, String> attributes,
        StringBuilder words,
        List<XmlElement> children,
        int line,
        int column) {
    /// One without anything in it yet.
    static XmlElement of(String name, int line, int column) {
        return new XmlElement(
                name, new LinkedHashMap<>(), new StringBuilder(), new ArrayList<>(), line, column);
    }

    /// The text in the first element of a name; empty for none.
    public String text(String child) {
        return children.stream()
                .filter(each -> each.name().equals(child))
                .findFirst()
                .map(each -> each.words().toString().strip())
                .orElse("");
    }

    /// The first element of a name, or an empty one.
    public XmlElement child(String child) {
        return children.stream()
                .filter(each -> each.name().equals(child))
                .findFirst()
                .orElseGet(() -> of(child, line, column));
    }

    /// The elements of a name.
    public List<XmlElement> all(String child) {
        return children.stream().filter(each -> each.name().equals(child)).toList();
    }
}
