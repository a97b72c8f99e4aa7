package h20timeline.format.table;

import h20timeline.format.CleanText;
import h20timeline.format.DraftEvent;
import h20timeline.format.FormatMessages;
import h20timeline.format.HtmlText;
import h20timeline.format.ImportNotes;
import h20timeline.format.MediaText;
import h20timeline.format.TimelineDraft;
import h20timeline.format.WebLink;
import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes an event of each row.
final class RowReading {
    private static final int FIRST_SENTENCE = 120;
    private static final Set<TableField> OWN_LINKS =
            Set.of(TableField.LINK, TableField.MEDIA, TableField.SOURCE);
    private static final Pattern ACTORS = Pattern.compile("[;；、\\n|]|, ");
    private static final Pattern ADDRESSES =
            Pattern.compile("\\s+(?=https?://)|[;；]\\s*(?=https?://)");

    private final TimelineDraft draft;
    private final ImportNotes notes;
    private final TableColumns columns;
    private final RowDate dates;
    private final String track;

    /// @param track the name of the one track, where there is no column for it
    RowReading(TimelineDraft draft, TableColumns columns, DayOrder order, String track) {
        this.draft = draft;
        this.columns = columns;
        this.track = track;
        notes = draft.notes();
        dates = new RowDate(columns, notes, order);
    }

    void read(TableRow row, boolean first) {
        String type = cell(row, TableField.TYPE).strip().toLowerCase(Locale.ROOT);
        boolean dated = dates.isIn(row);
        if (type.equals("title") || (first && !dated && columns.isTimelineSheet())) {
            draft.title(HtmlText.of(cell(row, TableField.HEADLINE)).text());
            draft.description(HtmlText.of(cell(row, TableField.SUMMARY)).text());
            return;
        }
        if (!dated) {
            int column = Math.max(columns.at(TableField.DATE), columns.at(TableField.YEAR)) + 1;
            notes.leftOut(row.line(), column, FormatMessages.DATE_EMPTY, name(row));
            return;
        }
        String date = dates.read(row);
        if (date != null) {
            event(row, date, type);
        }
    }

    private String name(TableRow row) {
        String headline = cell(row, TableField.HEADLINE).strip();
        return headline.isEmpty() ? HeaderRow.line(row) : headline;
    }

    private void event(TableRow row, String date, String type) {
        DraftEvent event = draft.event(row.line(), 1);
        event.put("id", "").put("date", date);
        event.text("dateNote", dates.words());
        event.text("dateNote", cell(row, TableField.DATE_NOTE));
        articleDate(event, row);
        String lane = cell(row, TableField.TRACK).strip();
        boolean era = type.equals("era");
        boolean group =
                lane.isEmpty() && !era && !type.isEmpty() && columns.at(TableField.TRACK) < 0;
        boolean kindOfType = !EventWords.kind(type).isEmpty();
        if (!type.isEmpty() && !type.equals("blank") && !era && !group && !kindOfType) {
            notes.ignored(row.line(), columns.at(TableField.TYPE) + 1, type);
        }
        boolean typed = group && !kindOfType && !type.equals("blank");
        if (era && lane.isEmpty()) {
            event.era();
        } else {
            String other = typed ? cell(row, TableField.TYPE).strip() : track;
            event.track(lane.isEmpty() ? other : lane);
        }
        word(event, row, "importance", TableField.IMPORTANCE);
        word(
                event,
                row,
                "kind",
                kindOfType && columns.at(TableField.KIND) < 0 ? TableField.TYPE : TableField.KIND);
        word(event, row, "status", TableField.STATUS);
        event.html("headline", cell(row, TableField.HEADLINE));
        event.html("summary", cell(row, TableField.SUMMARY));
        headline(event, row, date);
        chinese(event, row, "headline", TableField.HEADLINE_ZH);
        chinese(event, row, "summary", TableField.SUMMARY_ZH);
        event.html("caution", cell(row, TableField.CAUTION));
        more(event, row);
        for (String name : ACTORS.split(cell(row, TableField.ACTORS), -1)) {
            event.actor(name);
        }
        sources(event, row);
        event.quote(HtmlText.of(cell(row, TableField.QUOTE)).text());
        draft.id(event, cell(row, TableField.ID).strip());
    }

    private void articleDate(DraftEvent event, TableRow row) {
        String text = cell(row, TableField.ARTICLE_DATE).strip();
        if (!text.isEmpty()) {
            var read = WrittenDate.read(text, DayOrder.UNKNOWN);
            if (read.isPresent()) {
                event.put("articleDate", read.get().edtf());
            } else {
                int column = columns.at(TableField.ARTICLE_DATE) + 1;
                notes.warning(row.line(), column, FormatMessages.VALUE_UNKNOWN, text);
            }
        }
    }

    private void headline(DraftEvent event, TableRow row, String date) {
        if (!event.get("headline").isEmpty()) {
            return;
        }
        String words = event.get("summary");
        if (words.isEmpty()) {
            words = HtmlText.of(cell(row, TableField.MEDIA_CAPTION)).text();
        }
        if (words.isEmpty()) {
            words = CleanText.of(cell(row, TableField.HEADLINE_ZH));
        }
        String line = words.lines().findFirst().orElse("");
        boolean made = line.isEmpty();
        event.text("headline", made ? date : CleanText.cut(line, FIRST_SENTENCE));
        notes.warning(
                row.line(),
                Math.max(1, columns.at(TableField.HEADLINE) + 1),
                made ? FormatMessages.HEADLINE_FROM_DATE : FormatMessages.HEADLINE_FROM_TEXT,
                event.get("headline"));
    }

    private void chinese(DraftEvent event, TableRow row, String key, TableField field) {
        String words = CleanText.of(cell(row, field));
        String other = event.get(key);
        if (!words.isEmpty() && !other.isEmpty() && !words.equals(other)) {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("en", other);
            int most = key.equals("headline") ? DraftEvent.HEADLINE : DraftEvent.TEXT;
            both.put("zh", CleanText.cut(words, most));
            event.put(key, both);
        } else if (!words.isEmpty()) {
            event.text(key, words);
        }
    }

    private void word(DraftEvent event, TableRow row, String key, TableField field) {
        String written = cell(row, field).strip();
        if (written.isEmpty()) {
            return;
        }
        String word =
                switch (key) {
                    case "importance" -> EventWords.importance(written);
                    case "kind" -> EventWords.kind(written);
                    default -> columns.status(written);
                };
        if (word.isEmpty()) {
            int column = columns.at(field) + 1;
            notes.warning(row.line(), column, FormatMessages.WORD_UNKNOWN, written, field.title());
        } else {
            event.put(key, word);
        }
    }

    /// What stands in columns that are figures, or more text.
    private void more(DraftEvent event, TableRow row) {
        for (int i = 0; i < columns.fields().size(); i++) {
            String value = CleanText.of(row.cell(i));
            if (value.isEmpty()) {
                continue;
            }
            switch (columns.fields().get(i)) {
                case FIGURE -> event.figure(columns.headers().get(i), CleanText.cut(value, 500));
                case APPEND -> event.more("summary", columns.headers().get(i) + ": " + value);
                default -> {}
            }
        }
    }

    private void sources(DraftEvent event, TableRow row) {
        String media = address(row, TableField.MEDIA);
        String caption = HtmlText.of(cell(row, TableField.MEDIA_CAPTION)).text();
        String credit = HtmlText.of(cell(row, TableField.MEDIA_CREDIT)).text();
        MediaText.put(event, media, caption, credit);
        String link = address(row, TableField.LINK);
        String source = cell(row, TableField.SOURCE).strip();
        boolean address = !WebLink.of(source).isEmpty();
        row.links().forEach((column, to) -> linked(event, row, column, to));
        String under = row.link(columns.at(TableField.SOURCE));
        if (!under.isEmpty() && !address) {
            event.source(source, "", under);
            source = "";
        }
        if (!link.isEmpty() && !source.isEmpty() && !address) {
            event.source(source, "", link);
            return;
        }
        for (String each : new String[] {link, address ? source : ""}) {
            boolean several = each.indexOf("http", 1) > 0;
            for (String one : several ? ADDRESSES.split(each, -1) : new String[] {each}) {
                event.source("", "", one);
            }
        }
        if (!source.isEmpty() && !address) {
            for (String one : source.split("[;；\\n]", -1)) {
                HtmlText read = HtmlText.of(one);
                if (read.links().isEmpty()) {
                    event.source(read.text(), "", "");
                }
                read.links().forEach(l -> event.source(l.words(), "", l.address()));
            }
        }
    }

    /// The address in a cell, or the one that it leads to.
    private String address(TableRow row, TableField field) {
        String text = cell(row, field).strip();
        String to = row.link(columns.at(field));
        return to.isEmpty() || !WebLink.of(text).isEmpty() ? text : to;
    }

    /// Any cell that leads to a page of the web makes a source of that page.
    private void linked(DraftEvent event, TableRow row, int column, String to) {
        TableField field = columns.fields().get(column);
        boolean own = OWN_LINKS.contains(field);
        if (!own && !WebLink.of(to).isEmpty()) {
            event.source("", "", to);
        } else if (!own) {
            notes.ignored(row.line(), column + 1, to);
        }
    }

    private String cell(TableRow row, TableField field) {
        return row.cell(columns.at(field));
    }
}
