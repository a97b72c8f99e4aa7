package h20timeline.export.html;

import h20timeline.chronology.Chronology;
import h20timeline.chronology.ChronologyColumn;
import h20timeline.chronology.ChronologyMessages;
import h20timeline.chronology.ChronologyRow;
import h20timeline.chronology.ChronologySource;
import h20timeline.export.document.ExportMetadata;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.Sheet;
import h20timeline.export.document.SourceLink;
import h20timeline.export.svg.SvgWriter;
import h20timeline.i18n.Language;
import h20timeline.render.primitives.Primitive;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes a page: pictures, chronology, details and sources, complete without its script.
public final class HtmlWriter {
    /// Bytes of a page at the most: what is sent by mail gets through.
    private static final int MOST = 2_000_000;

    /// Bytes for what stands around the events.
    private static final int AROUND = 20_000;

    private final ExportMetadata metadata;
    private final SafeText safe;
    private final Language language;

    public HtmlWriter(ExportMetadata metadata, SafeText safe) {
        this.metadata = metadata;
        this.safe = safe;
        language = metadata.language();
    }

    /// The page of some sheets and the events that they are about.
    public String write(List<Sheet> sheets, Chronology chronology) {
        Map<String, Integer> numbers = new HashMap<>();
        chronology.rows().forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        String pictures = pictures(sheets, numbers);
        String sources = sources(chronology);
        Map<Integer, EventArticle> articles =
                articles(chronology, MOST - AROUND - length(pictures) - length(sources));
        PageAsset style = PageAsset.of("page.css");
        PageAsset script = PageAsset.of("page.js");
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"");
        out.append(language.locale().toLanguageTag()).append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        out.append(" style-src ").append(style.hash()).append("; script-src ");
        out.append(script.hash()).append(hasRaster(sheets) ? "; img-src data:" : "");
        out.append("; base-uri 'none'; form-action 'none'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
        out.append(safe.xml(metadata.title())).append("</title>\n<style>").append(style.text());
        out.append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#chronology\">");
        out.append(HtmlMessages.SKIP.in(language)).append("</a>\n<header>\n<h1 dir=\"auto\">");
        out.append(safe.xml(chronology.title(language))).append("</h1>\n<p class=\"soft\">");
        out.append(safe.xml(String.join(" · ", chronology.subtitle(language))));
        out.append("</p>\n</header>\n<main>\n").append(tools()).append(pictures);
        table(out, articles);
        int left = chronology.rows().size() - articles.size();
        if (left > 0) {
            String words = HtmlMessages.LEFT_OUT.in(language, language.number(left));
            out.append("<p><strong>").append(words).append("</strong></p>\n");
        }
        out.append("<section>\n<h2>").append(HtmlMessages.DETAILS.in(language));
        out.append("</h2>\n");
        articles.values().forEach(article -> out.append(article.article()));
        out.append("</section>\n").append(sources).append("</main>\n<footer>\n");
        if (!metadata.credit().isEmpty()) {
            out.append("<p>").append(safe.xml(metadata.credit())).append("</p>\n");
        }
        String made = HtmlMessages.MADE_WITH.in(language, ExportMetadata.SOFTWARE);
        out.append("<p class=\"soft\">").append(made).append("</p>\n</footer>\n<script>");
        return out.append(script.text()).append("</script>\n</body>\n</html>\n").toString();
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean hasRaster(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.drawn().groups().stream())
                .flatMap(group -> group.primitives().stream())
                .anyMatch(Primitive.Raster.class::isInstance);
    }

    private String tools() {
        StringBuilder out = new StringBuilder("<div class=\"tools\" role=\"group\" aria-label=\"");
        out.append(HtmlMessages.TOOLS.in(language)).append("\" hidden>\n");
        button(out, "zoom-in", HtmlMessages.ZOOM_IN);
        button(out, "zoom-out", HtmlMessages.ZOOM_OUT);
        button(out, "fit", HtmlMessages.FIT);
        button(out, "previous", HtmlMessages.PREVIOUS);
        button(out, "next", HtmlMessages.NEXT);
        return out.append("</div>\n").toString();
    }

    private void button(StringBuilder out, String action, HtmlMessages words) {
        out.append("<button type=\"button\" data-action=\"").append(action).append("\">");
        out.append(words.in(language)).append("</button>\n");
    }

    private String pictures(List<Sheet> sheets, Map<String, Integer> numbers) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (sheets.size() > 1) {
                out.append("<h2 dir=\"auto\">").append(safe.xml(sheet.title()));
                out.append("</h2>\n");
            }
            String number = sheets.size() > 1 ? " " + (i + 1) : "";
            out.append("<div class=\"stage\" tabindex=\"0\" role=\"region\" aria-label=\"");
            out.append(HtmlMessages.PICTURE.in(language)).append(number).append("\">\n");
            SvgWriter svg = new SvgWriter(language, safe, null, "p" + (i + 1) + "-");
            out.append(
                    svg.linking(event ->
                                    numbers.containsKey(event)
                                            ? "#" + EventArticle.anchor(numbers.get(event))
                                            : "")
                            .write(sheet, SvgWriter.SvgPlace.PAGE));
            out.append("</div>\n");
        }
        return out.toString();
    }

    /// The events that have room, the most important before the others, under their numbers.
    private Map<Integer, EventArticle> articles(Chronology chronology, int room) {
        Map<Integer, EventArticle> articles = new TreeMap<>();
        List<ChronologyRow> rows = chronology.rows();
        Map<String, Integer> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row.id(), numbers.size() + 1));
        int left = room;
        List<ChronologyRow> ranked =
                rows.stream().sorted(Comparator.comparing(ChronologyRow::importance)).toList();
        for (ChronologyRow row : ranked) {
            int number = numbers.getOrDefault(row.id(), 0);
            EventArticle article = new EventArticle(chronology, row, number, safe);
            int needed = length(article.line()) + length(article.article());
            if (needed > left) {
                break;
            }
            left -= needed;
            articles.put(number, article);
        }
        return articles;
    }

    private void table(StringBuilder out, Map<Integer, EventArticle> articles) {
        out.append("<section id=\"chronology\">\n<h2>");
        out.append(ChronologyMessages.CHRONOLOGY.in(language))
                .append("</h2>\n<table>\n<thead><tr>");
        for (ChronologyColumn column :
                List.of(ChronologyColumn.DATE, ChronologyColumn.WHAT, ChronologyColumn.STANDING)) {
            out.append("<th scope=\"col\">").append(column.heading(language)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        articles.values().forEach(article -> out.append(article.line()));
        out.append("</tbody>\n</table>\n</section>\n");
    }

    private String sources(Chronology chronology) {
        if (chronology.sources().isEmpty()) {
            return "";
        }
        String heading = ChronologyMessages.SOURCES.in(language);
        return chronology.sources().stream()
                .map(this::source)
                .collect(
                        Collectors.joining(
                                "",
                                "<section>\n<h2>" + heading + "</h2>\n<ol class=\"sources\">\n",
                                "</ol>\n</section>\n"));
    }

    private String source(ChronologySource source) {
        String address = SourceLink.of("", source.source().url()).address();
        String words = safe.xml(source.words(language));
        String link =
                address.isEmpty()
                        ? words
                        : "<a href=\"%s\" rel=\"noopener noreferrer\">%s</a>"
                                .formatted(safe.xml(address), words);
        return "<li id=\"source-%d\" dir=\"auto\">%s</li>\n".formatted(source.number(), link);
    }
}
