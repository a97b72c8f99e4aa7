package h20timeline.export.table;

import h20timeline.chronology.Chronology;
import h20timeline.chronology.ChronologyColumn;
import h20timeline.chronology.ChronologyMessages;
import h20timeline.chronology.ChronologyRow;
import h20timeline.chronology.ChronologySource;
import h20timeline.export.document.SafeText;
import h20timeline.export.document.SourceLink;
import h20timeline.i18n.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A chronology in Markdown: a table, with the sources as footnotes.
public final class MarkdownTable {
    private static final String BETWEEN = "<br>";

    private final Chronology chronology;
    private final SafeText safe;

    public MarkdownTable(Chronology chronology, SafeText safe) {
        this.chronology = chronology;
        this.safe = safe;
    }

    /// All of it.
    public String write() {
        List<Language> languages = chronology.languages();
        StringBuilder out = new StringBuilder();
        out.append("# ").append(each(chronology::title)).append("\n\n");
        for (Language language : languages) {
            out.append(
                    chronology.subtitle(language).stream()
                            .map(this::plain)
                            .collect(Collectors.joining(" · ")));
            out.append("\n\n");
        }
        List<String> headings = new ArrayList<>();
        headings.add(each(ChronologyMessages.COLUMN_NUMBER::in));
        for (ChronologyColumn column : ChronologyColumn.values()) {
            headings.add(each(column::heading));
        }
        headings.add(each(ChronologyMessages.COLUMN_SOURCES::in));
        row(out, headings);
        row(out, headings.stream().map(heading -> "---").toList());
        int number = 0;
        for (ChronologyRow row : chronology.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(Integer.toString(++number));
            for (ChronologyColumn column : ChronologyColumn.values()) {
                cells.add(cell(column, row));
            }
            cells.add(
                    row.sources().stream()
                            .map(source -> "[^" + source + "]")
                            .collect(Collectors.joining(" ")));
            row(out, cells);
        }
        out.append('\n');
        for (ChronologySource source : chronology.sources()) {
            out.append("[^").append(source.number()).append("]: ").append(words(source));
            out.append('\n');
        }
        return out.toString();
    }

    private String words(ChronologySource source) {
        Language language = chronology.languages().getFirst();
        String words = plain(source.words(language));
        String address = SourceLink.of("", source.source().url()).address();
        return address.isEmpty() ? words : words + " <" + address + ">";
    }

    /// The languages under each other, each once.
    private String cell(ChronologyColumn column, ChronologyRow row) {
        return chronology.languages().stream()
                .map(language -> lines(column, column.lines(row, language)))
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }

    private String lines(ChronologyColumn column, List<String> lines) {
        List<String> set = new ArrayList<>(lines.stream().map(this::plain).toList());
        if (column == ChronologyColumn.WHAT && !set.isEmpty()) {
            set.set(0, "**" + set.getFirst() + "**");
        }
        return String.join(BETWEEN, set);
    }

    private String each(java.util.function.Function<Language, String> words) {
        return chronology.languages().stream()
                .map(words)
                .map(this::plain)
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /// Words of others, in which nothing has a meaning.
    private String plain(String text) {
        return safe.of(text)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_\\[\\]|~#])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
