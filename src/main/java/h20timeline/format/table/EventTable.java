package h20timeline.format.table;

import h20timeline.format.JsonObject;
import h20timeline.format.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An event file as a table that people edit: a row for each event, with its id, and below them
/// rows for everything else, whose last column holds it as JSON. What the columns do not name
/// stands in the last column as well, so that nothing is lost.
public final class EventTable {
    /// What a row is: empty or `event`, or the list that its entry belongs to.
    static final String ROW = "Row";

    static final String MORE = "More";

    /// Goes on where a cell cannot hold all of a text.
    static final String GOES_ON = " +";

    /// Spreadsheet programs hold some more in a cell.
    private static final int LONGEST = 32_000;

    /// The columns for keys of an event, in this order.
    static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    Map.entry("Id", "id"),
                    Map.entry("Date", "date"),
                    Map.entry("Article date", "articleDate"),
                    Map.entry("Date note", "dateNote"),
                    Map.entry("Track", "track"),
                    Map.entry("Importance", "importance"),
                    Map.entry("Kind", "kind"),
                    Map.entry("Status", "status"),
                    Map.entry("Headline", "headline"),
                    Map.entry("Summary", "summary"),
                    Map.entry("Caution", "caution"),
                    Map.entry("Actors", "actors"),
                    Map.entry("Sources", "sources"),
                    Map.entry("Figures", "figures"),
                    Map.entry("Claims", "claims"),
                    Map.entry("Quotes", "quotes"));

    private static final List<String> ORDER =
            List.of(
                    "Id",
                    "Date",
                    "Track",
                    "Importance",
                    "Kind",
                    "Status",
                    "Headline",
                    "Summary",
                    "Caution",
                    "Date note",
                    "Article date",
                    "Actors",
                    "Sources",
                    "Figures",
                    "Claims",
                    "Quotes");
    private static final Set<String> TEXTS = Set.of("headline", "summary", "caution", "dateNote");
    private static final Set<String> IDS = Set.of("actors", "sources");

    private EventTable() {}

    /// Whether these are the headers of such a table, of which some may be gone.
    static boolean isOne(List<String> headers) {
        int known = 0;
        for (String header : headers) {
            String plain = plain(header);
            known += COLUMNS.containsKey(plain) || plain.equals(MORE) || plain.equals(ROW) ? 1 : 0;
        }
        return headers.contains("Id")
                && known >= 4
                && (headers.contains(ROW) || headers.contains(MORE) || known >= 6);
    }

    /// A header without the language and the sign that it goes on.
    static String plain(String header) {
        return header.replaceAll("( \\([A-Za-z-]{2,12}\\))?( \\+)*$", "");
    }

    /// The table of an event file, its headers first.
    public static List<List<String>> of(JsonObject file) {
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, Set<String>> headers = new LinkedHashMap<>();
        ORDER.forEach(header -> headers.put(header, new LinkedHashSet<>()));
        for (Object entry : file.list("events")) {
            if (entry instanceof JsonObject event) {
                rows.add(event(event, headers));
            }
        }
        for (Map.Entry<String, Object> part : file.fields().entrySet()) {
            if (!part.getKey().equals("events") && part.getValue() instanceof List<?> list) {
                for (Object entry : list) {
                    rows.add(other(part.getKey(), entry));
                }
            }
        }
        Map<String, Object> rest = new LinkedHashMap<>(file.fields());
        rest.values().removeIf(List.class::isInstance);
        Map<String, String> root = new LinkedHashMap<>();
        root.put(ROW, "timeline");
        root.put(MORE, JsonWriter.line(rest));
        rows.add(root);
        return grid(headers, rows);
    }

    private static Map<String, String> event(JsonObject event, Map<String, Set<String>> headers) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(ROW, "event");
        Map<String, Object> more = new LinkedHashMap<>(event.fields());
        for (String header : ORDER) {
            String key = COLUMNS.getOrDefault(header, "");
            Object value = event.fields().get(key);
            Set<String> columns = headers.computeIfAbsent(header, h -> new LinkedHashSet<>());
            if (value == null) {
                continue;
            }
            if (TEXTS.contains(key) && value instanceof JsonObject texts && allStrings(texts)) {
                texts.fields()
                        .forEach((language, text) -> {
                            String column = header + " (" + language + ")";
                            columns.add(column);
                            row.put(column, String.valueOf(text));
                        });
            } else if (value instanceof String text && !IDS.contains(key)) {
                columns.add(header);
                row.put(header, text);
            } else if (IDS.contains(key) && value instanceof List<?> ids && plainIds(ids)) {
                columns.add(header);
                row.put(header, String.join("; ", ids.stream().map(String::valueOf).toList()));
            } else if (value instanceof List<?>) {
                columns.add(header);
                row.put(header, JsonWriter.line(value));
            } else {
                continue;
            }
            more.remove(key);
        }
        if (!more.isEmpty()) {
            row.put(MORE, JsonWriter.line(more));
        }
        return row;
    }

    private static boolean allStrings(JsonObject texts) {
        return !texts.fields().isEmpty()
                && texts.fields().entrySet().stream()
                        .allMatch(text ->
                                text.getValue() instanceof String
                                        && text.getKey().matches("[A-Za-z-]{2,12}"));
    }

    private static boolean plainIds(List<?> ids) {
        return !ids.isEmpty()
                && ids.stream()
                        .allMatch(id -> id instanceof String text && text.matches("[\\w.-]+"));
    }

    private static Map<String, String> other(String list, Object entry) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(ROW, list);
        if (entry instanceof JsonObject object) {
            row.put("Id", object.text("id"));
            Object name = object.fields().getOrDefault("name", object.fields().get("title"));
            if (name instanceof JsonObject texts) {
                texts.fields()
                        .forEach((language, text) ->
                                row.put("Headline (" + language + ")", String.valueOf(text)));
            } else if (name instanceof String text) {
                row.put("Headline", text);
            }
        }
        row.put(MORE, JsonWriter.line(entry));
        return row;
    }

    private static List<List<String>> grid(
            Map<String, Set<String>> headers, List<Map<String, String>> rows) {
        List<String> columns = new ArrayList<>(List.of(ROW));
        for (Map.Entry<String, Set<String>> header : headers.entrySet()) {
            boolean always = !TEXTS.contains(COLUMNS.getOrDefault(header.getKey(), ""));
            columns.addAll(
                    header.getValue().isEmpty() && always
                            ? Set.of(header.getKey())
                            : header.getValue());
        }
        columns.add(MORE);
        List<List<String>> grid = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (String column : columns) {
            int longest =
                    rows.stream()
                            .mapToInt(row -> row.getOrDefault(column, "").length())
                            .max()
                            .orElse(0);
            int count = Math.max(1, (longest + LONGEST - 1) / LONGEST);
            parts.add(count);
            for (int i = 0; i < count; i++) {
                titles.add(column + GOES_ON.repeat(i));
            }
        }
        grid.add(titles);
        for (Map<String, String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                String text = row.getOrDefault(columns.get(i), "");
                for (int part = 0; part < parts.get(i); part++) {
                    int from = Math.min(text.length(), part * LONGEST);
                    cells.add(text.substring(from, Math.min(text.length(), from + LONGEST)));
                }
            }
            grid.add(cells);
        }
        return grid;
    }
}
