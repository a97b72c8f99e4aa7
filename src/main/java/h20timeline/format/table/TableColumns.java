package h20timeline.format.table;

import h20timeline.format.ReadOptions.ColumnChoice;
import h20timeline.time.DayOrder;
import h20timeline.time.WrittenDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the columns of a table mean: by the words above them, and where these do not say it, by
/// what stands in them.
public final class TableColumns {
    /// So many rows are looked at.
    private static final int SAMPLE = 200;

    private final List<TableField> fields;
    private final List<String> headers;
    private final boolean header;
    private final Map<String, String> statuses;
    private final Map<TableField, Integer> places = new EnumMap<>(TableField.class);

    private TableColumns(
            List<TableField> fields,
            Map<String, String> statuses,
            List<String> headers,
            boolean header) {
        this.fields = fields;
        this.statuses = statuses;
        this.headers = headers;
        this.header = header;
        place();
    }

    private void place() {
        places.clear();
        for (int i = fields.size() - 1; i >= 0; i--) {
            places.put(fields.get(i), i);
        }
    }

    /// Finds out what the columns mean.
    static TableColumns of(List<TableRow> rows) {
        int width = rows.stream().limit(SAMPLE).mapToInt(row -> row.cells().size()).max().orElse(0);
        TableRow first = rows.getFirst();
        List<TableField> fields = new ArrayList<>();
        boolean named = false;
        boolean dated = false;
        for (int i = 0; i < width; i++) {
            TableField field = TableField.named(first.cell(i));
            boolean twice = field != TableField.NONE && fields.contains(field);
            fields.add(twice ? second(field, fields) : field);
            named |= field != TableField.NONE;
            dated |= isDate(first.cell(i));
        }
        // A first row with a date in it is an event, whatever else its cells look like.
        boolean header = (named && !dated) || (!dated && rows.size() > 1 && otherwiseDated(rows));
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String word = header ? first.cell(i).strip() : "";
            headers.add(word.isEmpty() ? letter(i) : word);
            if (!header) {
                fields.set(i, TableField.NONE);
            }
        }
        TableColumns columns = new TableColumns(fields, Map.of(), headers, header);
        columns.guess(header ? rows.subList(1, rows.size()) : rows);
        columns.place();
        return columns;
    }

    private static TableField second(TableField field, List<TableField> before) {
        return field == TableField.DATE && !before.contains(TableField.END)
                ? TableField.END
                : field == TableField.SUMMARY ? TableField.APPEND : TableField.NONE;
    }

    private static boolean otherwiseDated(List<TableRow> rows) {
        return rows.stream()
                .skip(1)
                .limit(20)
                .anyMatch(row -> row.cells().stream().anyMatch(TableColumns::isDate));
    }

    static boolean isDate(String cell) {
        String text = cell.strip();
        return !text.isEmpty()
                && text.length() < 60
                && (DayOrder.isAmbiguous(text)
                        || WrittenDate.read(text, DayOrder.UNKNOWN).isPresent());
    }

    /// The letter above a column, as spreadsheet programs have it.
    static String letter(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letter(column / 26 - 1) + last;
    }

    private void guess(List<TableRow> rows) {
        List<TableRow> sample = rows.subList(0, Math.min(SAMPLE, rows.size()));
        if (!has(TableField.DATE) && !has(TableField.YEAR)) {
            int date = best(sample, TableColumns::isDate);
            if (date >= 0) {
                fields.set(date, TableField.DATE);
                if (!header && isEnd(sample, date + 1)) {
                    fields.set(date + 1, TableField.END);
                }
            }
        }
        if (!header) {
            int link = best(sample, cell -> cell.strip().matches("(?i)(https?:)?//\\S+"));
            if (link >= 0) {
                fields.set(link, TableField.LINK);
            }
        }
        if (!has(TableField.HEADLINE)) {
            int words =
                    best(
                            sample,
                            cell -> cell.strip().length() > 2 && !isDate(cell) && !number(cell));
            if (words >= 0) {
                fields.set(words, TableField.HEADLINE);
            } else if (has(TableField.HEADLINE_ZH)) {
                fields.set(fields.indexOf(TableField.HEADLINE_ZH), TableField.HEADLINE);
            } else if (has(TableField.SUMMARY)) {
                fields.set(fields.indexOf(TableField.SUMMARY), TableField.HEADLINE);
            }
        }
        if (!header && !has(TableField.SUMMARY)) {
            int more =
                    best(
                            sample,
                            cell -> cell.strip().length() > 2 && !isDate(cell) && !number(cell));
            if (more >= 0) {
                fields.set(more, TableField.SUMMARY);
            }
        }
    }

    /// Whether a column holds nothing but dates, if only in some rows.
    private boolean isEnd(List<TableRow> sample, int column) {
        List<String> filled =
                sample.stream().map(row -> row.cell(column)).filter(c -> !c.isBlank()).toList();
        return column < fields.size()
                && !filled.isEmpty()
                && filled.stream().allMatch(TableColumns::isDate);
    }

    private static boolean number(String cell) {
        return cell.strip().matches("[-+]?[\\d.,  ]+%?");
    }

    private boolean has(TableField field) {
        return fields.contains(field);
    }

    /// The first column that means nothing yet and of which most cells that are filled are of a
    /// sort.
    private int best(List<TableRow> rows, Predicate<String> sort) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) != TableField.NONE) {
                continue;
            }
            int fitting = 0;
            int filled = 0;
            for (TableRow row : rows) {
                String cell = row.cell(i);
                filled += cell.isBlank() ? 0 : 1;
                fitting += !cell.isBlank() && sort.test(cell) ? 1 : 0;
            }
            if (fitting * 2 > filled && fitting > most && fitting * 3 > rows.size()) {
                best = i;
                most = fitting + rows.size() / 10;
            }
        }
        return best;
    }

    /// Takes the choice of somebody, where there is one for these headers.
    TableColumns chosen(Optional<ColumnChoice> choice) {
        if (choice.isEmpty() || choice.get().fields().size() != fields.size()) {
            return this;
        }
        List<TableField> others = choice.get().fields().stream().map(TableField::of).toList();
        return new TableColumns(new ArrayList<>(others), choice.get().statuses(), headers, header);
    }

    /// Whether the first row holds the words above the columns.
    boolean hasHeader() {
        return header;
    }

    List<String> headers() {
        return headers;
    }

    List<TableField> fields() {
        return fields;
    }

    /// The key of what a word for a status means: as somebody said, or as it is known.
    String status(String word) {
        String said = statuses.isEmpty() ? null : statuses.get(EventWords.plain(word));
        return said == null ? EventWords.status(word) : said;
    }

    /// The column of a field; -1 for none.
    int at(TableField field) {
        return places.getOrDefault(field, -1);
    }

    /// Whether events can be made of it: it needs a date.
    boolean usable() {
        return has(TableField.DATE) || has(TableField.YEAR);
    }

    /// Whether it has the columns of the public TimelineJS sheet.
    boolean isTimelineSheet() {
        return has(TableField.YEAR)
                && has(TableField.HEADLINE)
                && (has(TableField.MEDIA_CREDIT) || has(TableField.END_YEAR))
                && headers.stream()
                        .anyMatch(h ->
                                h.equalsIgnoreCase("Media Credit")
                                        || h.equalsIgnoreCase("Display Date"));
    }
}
