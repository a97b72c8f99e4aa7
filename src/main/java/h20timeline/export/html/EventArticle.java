package h20timeline.export.html;

import h20timeline.chronology.Chronology;
import h20timeline.chronology.ChronologyRow;
import h20timeline.chronology.ClaimLine;
import h20timeline.chronology.EventOutline;
import h20timeline.export.document.SafeText;
import h20timeline.i18n.Language;
import java.util.stream.Collectors;

/// What is known of one event, as a part of a page and as a row of its list.
record EventArticle(Chronology chronology, ChronologyRow row, int number, SafeText safe) {
    /// The name by which the page leads to it.
    static String anchor(int number) {
        return "event-" + number;
    }

    private Language language() {
        return chronology.languages().getFirst();
    }

    /// The row of the list.
    String line() {
        EventOutline words = row.in(language());
        return "<tr><td class=\"date\">%s</td><td><a href=\"#%s\">%s</a></td><td>%s</td></tr>\n"
                .formatted(
                        lines(words.date()),
                        anchor(number),
                        safe.xml(words.headline()),
                        safe.xml(words.standing()));
    }

    /// All of it.
    String article() {
        EventOutline words = row.in(language());
        StringBuilder out = new StringBuilder();
        out.append("<article id=\"").append(anchor(number)).append("\" data-event=\"");
        out.append(safe.xml(row.id())).append("\">\n<h3 dir=\"auto\">");
        out.append(safe.xml(words.headline())).append("</h3>\n");
        paragraph(out, "soft", words.date());
        paragraph(out, "soft", words.standing() + " · " + words.kind() + " · " + words.track());
        paragraph(out, "", words.summary());
        words.figures().forEach(figure -> paragraph(out, "", figure));
        if (!words.caution().isEmpty()) {
            paragraph(out, "caution", HtmlMessages.CAUTION.in(language(), words.caution()));
        }
        for (ClaimLine claim : words.claims()) {
            out.append("<div class=\"claim\">\n<p dir=\"auto\">");
            out.append(safe.xml(claim.said()));
            if (claim.source() > 0) {
                out.append(' ').append(reference(claim.source()));
            }
            out.append("</p>\n");
            if (!claim.answer().isEmpty()) {
                paragraph(out, "", claim.answer());
            }
            out.append("</div>\n");
        }
        for (String quote : words.quotes()) {
            out.append("<blockquote dir=\"auto\">").append(lines(quote));
            out.append("</blockquote>\n");
        }
        if (!row.sources().isEmpty()) {
            String references =
                    row.sources().stream()
                            .map(EventArticle::reference)
                            .collect(Collectors.joining(" "));
            out.append("<p class=\"soft\">");
            out.append(HtmlMessages.SOURCES_OF.in(language(), references)).append("</p>\n");
        }
        return out.append("</article>\n").toString();
    }

    private static String reference(int source) {
        return "<a href=\"#source-%1$d\">[%1$d]</a>".formatted(source);
    }

    private void paragraph(StringBuilder out, String style, String words) {
        if (!words.isBlank()) {
            out.append(style.isEmpty() ? "<p" : "<p class=\"" + style + "\"");
            out.append(" dir=\"auto\">").append(lines(words)).append("</p>\n");
        }
    }

    private String lines(String words) {
        return words.lines().map(safe::xml).collect(Collectors.joining("<br>"));
    }
}
