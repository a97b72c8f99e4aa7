package h20timeline.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// What HTML says, as plain text. Nothing of it is run or fetched: a script is left out, a link and
/// the address of a picture are kept as they are written.
///
/// @param text the words, with a line for each paragraph; without those of block quotes
/// @param removedName the element that was left out, empty for none
public record HtmlText(
        String text, List<WebReference> links, List<String> quotes, String removedName) {
    /// A link and its words, which are empty for a picture.
    public record WebReference(String words, String address) {}

    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!][^>]*>|&#?\\w{2,10};");
    private static final Pattern ESCAPED = Pattern.compile("&lt;/?[A-Za-z][^<>]{0,200}?&gt;");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/]");
    private static final Set<String> LINES =
            Set.of(
                    "p",
                    "div",
                    "br",
                    "li",
                    "ul",
                    "ol",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "tr",
                    "table",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "figure",
                    "figcaption",
                    "hr",
                    "dt",
                    "dd",
                    "pre",
                    "blockquote");
    private static final Set<String> REMOVED =
            Set.of("script", "style", "object", "embed", "form", "button", "svg", "template");

    /// Copies the lists.
    public HtmlText {
        links = List.copyOf(links);
        quotes = List.copyOf(quotes);
    }

    /// Reads a text that may be HTML.
    public static HtmlText of(String html) {
        boolean plain = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        if (plain || !MARKUP.matcher(html).find()) {
            return new HtmlText(html, List.of(), List.of(), "");
        }
        if (ESCAPED.matcher(html).find() && !TAG.matcher(html).find()) {
            return of(Parser.unescapeEntities(html, false));
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        List<WebReference> links = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        String removed = "";
        for (Element quote : body.select("blockquote")) {
            if (quote.parents().select("blockquote").isEmpty()) {
                links(quote, links);
                quotes.add(words(quote));
            }
        }
        body.select("blockquote").remove();
        for (Element each : body.select("*")) {
            String name = each.normalName();
            if (REMOVED.contains(name)) {
                boolean says = name.equals("button") && !each.text().isBlank();
                removed = says ? removed : name;
                if (says) {
                    each.tagName("span");
                } else {
                    each.remove();
                }
            }
        }
        links(body, links);
        return new HtmlText(words(body), links, quotes, removed);
    }

    /// Whether something was left out that is not words.
    public boolean removed() {
        return !removedName.isEmpty();
    }

    private static void links(Element from, List<WebReference> links) {
        for (Element each :
                from.select(
                        "a[href], img[src], iframe[src], video[src], audio[src], source[src]")) {
            String address = each.hasAttr("href") ? each.attr("href") : each.attr("src");
            String words = each.hasAttr("alt") ? each.attr("alt") : each.text();
            String low = address.strip().toLowerCase(Locale.ROOT);
            if (low.startsWith("http") || low.startsWith("//")) {
                links.add(new WebReference(words.strip(), address.strip()));
            }
        }
    }

    private static String words(Element from) {
        StringBuilder words = new StringBuilder();
        from.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text) {
                            words.append(text.getWholeText().replaceAll("[ \\t\\n\\r\\f]+", " "));
                        } else if (LINES.contains(node.nodeName())) {
                            words.append(node.nodeName().equals("li") ? "\n• " : "\n");
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (LINES.contains(node.nodeName()) && !node.nodeName().equals("br")) {
                            words.append('\n');
                        }
                    }
                });
        return words.toString()
                .replace('\u00A0', ' ')
                .replaceAll(" *\\n *", "\n")
                .replaceAll("\\n+", "\n")
                .replaceAll("•\\n", "• ")
                .strip();
    }
}
