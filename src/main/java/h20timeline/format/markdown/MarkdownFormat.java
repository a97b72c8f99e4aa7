package h20timeline.format.markdown;

import h20timeline.format.FileContent;
import h20timeline.format.FileHead;
import h20timeline.format.FormatMessages;
import h20timeline.format.ImportNotes;
import h20timeline.format.ReadOptions;
import h20timeline.format.TimelineDraft;
import h20timeline.format.TimelineFormat;
import h20timeline.format.UnreadableFileException;
import h20timeline.format.table.TableReading;
import h20timeline.format.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The first table of a Markdown text. The first heading is the title.
public final class MarkdownFormat implements TimelineFormat {
    private static final Pattern RULE =
            Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(\\|\\s*:?-+:?\\s*)+\\|?\\s*");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\(([^)\\s]+)[^)]*\\)");
    private static final Pattern STRONG =
            Pattern.compile("(\\*\\*|__|(?<![\\w*])[*_](?=\\S)|(?<=\\S)[*_](?![\\w*])|`|~~)");

    @Override
    public FormatMessages title() {
        return FormatMessages.MARKDOWN;
    }

    @Override
    public boolean recognises(FileHead head) {
        List<String> lines = head.text().lines().limit(500).toList();
        for (int i = 1; i < lines.size(); i++) {
            if (RULE.matcher(lines.get(i)).matches() && lines.get(i - 1).contains("|")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public TimelineDraft read(FileContent content, ReadOptions options)
            throws UnreadableFileException {
        ImportNotes notes = new ImportNotes(content.name());
        List<String> lines = content.text(notes).lines().toList();
        List<TableRow> rows = new ArrayList<>();
        String title = "";
        boolean table = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i + 1 < lines.size()
                    && rows.isEmpty()
                    && line.contains("|")
                    && RULE.matcher(lines.get(i + 1)).matches()) {
                rows.add(new TableRow(i + 1, cells(line)));
                table = true;
                i++;
            } else if (table && line.contains("|")) {
                rows.add(new TableRow(i + 1, cells(line)));
            } else if (table && !line.isBlank()) {
                table = false;
                notes.error(i + 1, 1, FormatMessages.LINE_UNREADABLE, line);
            } else {
                table = table && !line.isBlank();
                if (title.isEmpty() && line.matches("#{1,3} .+")) {
                    title = line.replaceFirst("#+ ", "");
                } else if (!rows.isEmpty() && !line.isBlank()) {
                    notes.each(i + 1, 1, FormatMessages.FIELD_IGNORED, line.strip());
                }
            }
        }
        TimelineDraft draft =
                TableReading.read(FormatMessages.MARKDOWN, content, rows, notes, options);
        draft.title(title);
        return draft;
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
            String links =
                    LINK.matcher(cell.strip().replace("\\|", "|"))
                            .replaceAll("<a href=\"$2\">$1</a>");
            cells.add(plain(links));
        }
        return cells;
    }

    /// Without the signs for bold and slanted letters, which stand in no address.
    private static String plain(String cell) {
        return cell.contains("<a ") || cell.contains("://")
                ? cell
                : STRONG.matcher(cell).replaceAll("");
    }
}
